import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListSubscriptionsByTopicCommand, SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_DOSSIER } from '../../functions/dossierFile.ts';
import { testAlert } from '../../infra/cli/commands/testAlert.ts';
import { type Home, startHome } from '../../infra/local/home.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { TABLE_NAME } from '../../infra/local/standIns.ts';
import { alertsIn, makeFolder, subscribeBoth } from '../local/homeHarness.ts';
import { context } from './parleyHarness.ts';

const SUBSCRIBED = '+447700900123';
const OTHER = '+447700900456';
const NOW = new Date('2026-03-02T12:00:00Z');

let place: ReturnType<typeof makeFolder>;
let home: Home;
beforeEach(async () => {
  place = makeFolder();
  const data = { root: place.folder, part: 'live' as const, fresh: false };
  home = await startHome({ data, dossierFile: DEFAULT_DOSSIER, clock: () => clock });
  clock = NOW;
});
afterEach(async () => {
  await home.stop();
  place.remove();
});
let clock = NOW;

/** The command, with the home looking for tests while it waits. */
const ask = async (...args: string[]) => {
  const output = await testAlert(['--data', place.folder, ...args], {
    ...context(),
    now: NOW,
    pause: () => home.deliverTests(),
  });
  return typeof output === 'string' ? { text: output, status: 0 } : output;
};

/** What came, as kind, address and the beginning of its text. */
const newsSince = (count: number) =>
  home
    .inbox()
    .slice(count)
    .map((each) => `${each.kind} ${each.to}: ${('subject' in each ? each.subject : each.text).slice(0, 16)}`);

describe('a test message', () => {
  it('goes to the operator, as one mail marked TEST, and to no subscriber', async () => {
    await subscribeBoth(home, 'all-early');
    const before = home.inbox().length;
    const { text, status } = await ask();
    expect(status).toBe(0);
    expect(text).toMatch(/^Tried: a message "TEST - not news" to the operator by mail.*\nSNS took it: message \S+\.\n/);
    expect(text).toContain(`${home.url}/inbox`);
    expect(newsSince(before)).toEqual(['mail operator@localhost: TEST - not news:']);
  });

  it('goes to one’s own number alone, whoever else is on the topic', async () => {
    await subscribeBoth(home, 'all-early');
    const client = new SNSClient({ ...LOCAL_AWS, endpoint: home.snsEndpoint });
    await client.send(new SubscribeCommand({ TopicArn: home.topics['all-early'], Protocol: 'sms', Endpoint: OTHER }));
    const before = home.inbox().length;
    expect((await ask('--to', SUBSCRIBED)).status).toBe(0);
    expect(newsSince(before)).toEqual([`sms ${SUBSCRIBED}: TEST - not news.`]);
  });

  it('is no event and no alert, on no page, in no output and in no count', async () => {
    await ask();
    expect(await home.getEvents()).toEqual([]);
    expect(await home.getDeliveredAlerts()).toEqual([]);
    expect(await home.deliver()).toEqual([]);
    for (const path of ['/', '/timeline', '/events.json', '/events.csv', '/feed.atom', '/feed.json', '/calendar.ics'])
      expect(await (await fetch(`${home.url}${path}`)).text(), path).not.toContain('TEST');
  });

  it('is sent three times a day, and once more after midnight', async () => {
    for (let count = 1; count <= 3; count += 1) expect((await ask()).status).toBe(0);
    const before = home.inbox().length;
    await expect(ask()).rejects.toThrow('3 tests were asked for today, the most of a day: the next after midnight UTC');
    expect(newsSince(before)).toEqual([]);
    clock = new Date('2026-03-03T00:00:01Z');
    const next = { ...context(), now: clock, pause: () => home.deliverTests() };
    expect(await testAlert(['--data', place.folder], next)).toMatchObject({ status: 0 });
  });

  it('that comes late, behind an outage, is not sent any more', async () => {
    clock = new Date(NOW.getTime() + 15 * 60_000);
    const before = home.inbox().length;
    const { text, status } = await ask();
    expect(status).toBe(1);
    expect(text).toContain('It was not sent: its turn came 15 minutes after it was asked for.');
    expect(newsSince(before)).toEqual([]);
  });

  it('that nobody would get is not sent, and the answer says what to do', async () => {
    const client = new SNSClient({ ...LOCAL_AWS, endpoint: home.snsEndpoint });
    const TopicArn = home.topics['all-early'].replace('all-early', 'operator');
    const { Subscriptions = [] } = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    for (const { SubscriptionArn } of Subscriptions) await client.send(new UnsubscribeCommand({ SubscriptionArn }));
    const { text, status } = await ask();
    expect(status).toBe(1);
    expect(text).toContain(
      'It was not sent: nobody has confirmed an address on the operator topic.\n  1. Deploy with -c',
    );
  });

  it('that nothing takes is given up after a minute, with what to look at', async () => {
    let seconds = 0;
    const idle = {
      ...context(),
      now: NOW,
      pause: async () => {
        seconds += 1;
      },
    };
    const output = await testAlert(['--data', place.folder], idle);
    expect(output).toMatchObject({
      status: 1,
      text: expect.stringContaining('Nothing took it within a minute.\n  1. '),
    });
    expect(seconds).toBe(60);
  });

  it('names no number in the table and none in the log', async () => {
    await subscribeBoth(home, 'all-early');
    expect(alertsIn(home.inbox())).toEqual([]);
    const written: string[] = [];
    await home.stop();
    home = await startHome({
      data: { root: place.folder, part: 'live', fresh: false },
      dossierFile: DEFAULT_DOSSIER,
      clock: () => clock,
      log: (entry) => void written.push(JSON.stringify(entry)),
    });
    expect((await ask('--to', SUBSCRIBED)).status).toBe(0);
    expect(written.join('\n')).toContain('"notify.test"');
    expect(written.join('\n')).not.toContain(SUBSCRIBED.slice(1));
    const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: home.databaseEndpoint });
    const { Items } = await client.send(new ScanCommand({ TableName: TABLE_NAME }));
    expect(JSON.stringify(Items)).toContain('TEST');
    expect(JSON.stringify(Items)).not.toContain(SUBSCRIBED.slice(1));
  });
});

describe('wrong use of test-alert is answered in one line', () => {
  it.each([
    [
      ['--to', 'desk@example.org'],
      'SNS cannot mail one subscriber of a topic: leave --to out, and the operator gets a mail',
    ],
    [['--to', '12'], '--to: Enter the number with + and the country code, for example +44 7911 123456.'],
    [['--to', OTHER], 'nobody is subscribed by SMS with that number: subscribe it on the page first'],
    [
      ['--table', 'T', '--to', OTHER],
      '--to needs --topics, the output TopicArns of the stack, to find the subscription',
    ],
    [['--topics', '{}'], '--topics goes with --table, the output TableName of the same stack'],
    [['now'], /^Unexpected argument 'now'/],
  ])('%j', async (args, line) => {
    await expect(ask(...args)).rejects.toThrow(line);
    expect(home.inbox()).toEqual([]);
  });

  it('where no Parley runs', async () => {
    const folder = join(place.folder, 'none');
    const call = testAlert(['--data', folder], context());
    await expect(call).rejects.toThrow(`no Parley runs on ${folder}: start it, or name a stack's table with --table`);
  });
});
