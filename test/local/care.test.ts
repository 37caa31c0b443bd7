import { DeleteTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redrive } from '../../infra/cli/commands/redrive.ts';
import { type Home, type HomeOptions, startHome } from '../../infra/local/home.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { createTopics } from '../../infra/local/topics.ts';
import type { ArchiveFeed } from '../../infra/replay/archiveSchema.ts';
import { context } from '../cli/parleyHarness.ts';
import { makeFolder, serveFeeds } from './homeHarness.ts';

const PHONE = '+447700900123';
const FEEDS: ArchiveFeed[] = [
  {
    feedId: 'times-of-israel',
    format: 'rss',
    items: ['10:04', '10:09'].map((at, index) => ({
      at: `2026-03-01T${at}:00Z`,
      title: index
        ? 'Israel and Syria to hold new round of security talks in Paris on Tuesday'
        : 'Rain expected over the weekend',
      summary: '',
      link: `https://outlet.example/${index}`,
      updates: [],
    })),
  },
];
const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);

let remove: () => void;
let stopFeeds: () => Promise<void>;
let now: Date;
let options: HomeOptions;
let folder: string;
let home: Home;
let client: SNSClient;

beforeEach(async () => {
  ({ folder, remove } = makeFolder());
  now = at('10:00');
  const served = await serveFeeds(folder, FEEDS, () => now);
  stopFeeds = served.stop;
  const data = { root: folder, part: 'live', fresh: false } as const;
  options = { data, dossierFile: served.dossierFile, allowPrivateFeeds: true, clock: () => now };
  home = await startHome(options);
  client = new SNSClient({ ...LOCAL_AWS, endpoint: home.snsEndpoint });
});
afterEach(async () => {
  client.destroy();
  await home.stop();
  await stopFeeds();
  remove();
});

const subscribe = (topic: keyof Home['topics']) =>
  client.send(new SubscribeCommand({ TopicArn: home.topics[topic], Protocol: 'sms', Endpoint: PHONE }));
const texts = () => home.inbox().flatMap((each) => (each.kind === 'sms' ? [each] : []));

describe('on one machine', () => {
  it('the sign of life comes once a week, made from the feeds’ own records', async () => {
    now = at('10:05');
    await home.poll();
    await subscribe('heartbeat');
    now = at('10:08');
    for (const _ of [1, 2]) await home.care('heartbeat');
    expect(texts().map(({ text }) => text)).toEqual([
      expect.stringMatching(/: last check 3 minutes ago, 1 of 1 feeds bring news, nothing recorded yet\./),
    ]);
  });

  it('the daily check runs against the stand-in', async () => {
    await subscribe('all-early');
    await home.care('settle');
    await home.care('reconcile');
    expect(texts()).toEqual([]);
  });

  it('dead letters are sent again after they were put back, once the cause is gone', async () => {
    now = at('10:05');
    await home.poll();
    await client.send(new DeleteTopicCommand({ TopicArn: home.topics['rounds-early'] }));
    now = at('10:10');
    await home.poll();
    expect(await home.getDeliveredAlerts()).toEqual([]);
    // The page is made by polls: what became of an alert since shows with the next.
    now = at('10:15');
    await home.poll();
    expect(await (await fetch(home.localUrl)).text()).toContain('One alert of the last two months not sent');

    await createTopics(home.snsEndpoint, ['en']);
    await subscribe('rounds-early');
    const output = await redrive(['--data', folder], context());
    expect(output).toMatch(/^One alert is put back\. .*\n {2}2026-03-03-paris-round-scheduled#reported$/);
    await home.deliver();
    expect(texts().map(({ topic }) => topic)).toEqual(['rounds-early']);
    expect(await redrive(['--data', folder], context())).toMatch(/^No dead letters/);
    now = at('10:20');
    await home.poll();
    expect(await (await fetch(home.localUrl)).text()).not.toContain('not sent');
  });

  it('alerts and codes carry the price that a text may cost at most', async () => {
    await home.stop();
    process.env.SMS_MAX_PRICE_USD = '0.2';
    try {
      home = await startHome(options);
    } finally {
      delete process.env.SMS_MAX_PRICE_USD;
    }
    client.destroy();
    client = new SNSClient({ ...LOCAL_AWS, endpoint: home.snsEndpoint });
    await subscribe('all-early');
    await home.poll();
    now = at('10:10');
    await home.poll();
    const body = JSON.stringify({ phone: PHONE });
    await fetch(`${home.localUrl}/subscribe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(texts().map(({ topic, smsType, maxPrice }) => [topic, smsType, Number(maxPrice)])).toEqual([
      ['all-early', 'Transactional', 0.2],
      [null, 'Transactional', 0.2],
    ]);
  });
});
