import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { compose } from '../../functions/compose.ts';
import { readServedDossiers } from '../../functions/servedDossiers.ts';
import { CANARY_ALARM } from '../../infra/constructs/canary.ts';
import { createCleanup } from '../../infra/local/cleanup.ts';
import { createTable } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { applyVariables, localVariables, QUIET } from '../../infra/local/localEnvironment.ts';
import { startStandIns, TABLE_NAME } from '../../infra/local/standIns.ts';
import { CANARY_ID } from '../../shared/canary/canaryDossier.ts';
import { buildCanaryFeed } from '../../shared/canary/canaryFeed.ts';
import dossier from '../../shared/canary/dossier.json' with { type: 'json' };
import { detectorOf } from '../dossier/detectorOf.ts';
import { isLate } from './isLate.ts';

const START = Date.UTC(2026, 0, 5, 8);
const minutes = (count: number) => count * 60_000;
/** Minutes after the hour at which it is polled. */
const POLLED = 2;

type Link = 'site' | 'poll' | 'stream' | 'topic';
const cleanup = createCleanup();
let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => cleanup.run());

/** Table, SNS and site on this machine, and the functions' own code as it is told of the canary. */
async function openWorld() {
  const clock = { now: START };
  const read = () => new Date(clock.now);
  const log = () => {};
  const down = new Set<Link>();
  const standIns = await startStandIns(
    { files: null, clock: read, linkBase: 'https://parley.example/sns', log, languages: ['en'] },
    cleanup,
  );
  await createTable(standIns.databaseEndpoint, 'Canary');
  const server = createServer(async (request, response) => {
    const answer = await site.request(request.url ?? '/');
    const isDown = down.has('site');
    response
      .writeHead(isDown ? 503 : answer.status, Object.fromEntries(answer.headers))
      .end(isDown ? '' : await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanup.add(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'parley-canary-'));
  cleanup.add(() => rmSync(folder, { recursive: true }));
  copyFileSync('shared/canary/dossier.json', join(folder, 'canary.json'));
  const { databaseEndpoint, snsEndpoint, topics, operatorTopic } = standIns;
  const places = { databaseEndpoint, snsEndpoint, tableName: TABLE_NAME, topics, operatorTopic, siteUrl };
  const dossierFile = 'shared/dossier/israel-syria.json';
  const variables = localVariables({ ...places, dossierFile, allowPrivateFeeds: true, keyFile: null });
  const CANARY = JSON.stringify({ table: 'Canary', topic: operatorTopic });
  cleanup.add(applyVariables({ ...variables, ...QUIET, CANARY }));
  const [reader, canary] = readServedDossiers(process.env);
  if (!reader || !canary) throw new Error('the functions are told of no canary');
  const options = { clock: read, log, pause: async () => {} };
  const { site } = compose(reader.environment, options);
  const told = { ...canary.environment, DOSSIER_FILE: join(folder, 'canary.json') };
  const app = compose(told, options);
  const topicGone = Object.fromEntries(
    Object.keys(told.TOPIC_ARNS ?? {}).map((name) => [name, `${operatorTopic}-gone`]),
  );
  const withoutTopic = compose({ ...told, TOPIC_ARNS: topicGone }, options);
  const delivered = new Set<string>();

  /** What happens in an hour: the poll, then the stream of the table. Gives when something arrived. */
  async function liveAnHour(): Promise<number[]> {
    clock.now += minutes(POLLED);
    const before = standIns.inbox.all().length;
    if (!down.has('poll')) await app.poll();
    const pending = (await app.stores.outbox.getPendingAlerts()).filter(({ id }) => !delivered.has(id));
    for (const alert of down.has('stream') ? [] : pending) {
      delivered.add(alert.id);
      await (down.has('topic') ? withoutTopic : app).notify({ Records: [buildOutboxRecord(alert, '1')] });
    }
    const arrived = standIns.inbox.all().length > before ? [clock.now] : [];
    clock.now += minutes(60 - POLLED);
    return arrived;
  }
  return { clock, down, app, site, databaseEndpoint, inbox: standIns.inbox, liveAnHour };
}

describe('the canary', () => {
  it('is called as its dossier is, of which most functions have the name alone in their code', () => {
    expect(CANARY_ID).toBe(dossier.id);
  });

  it('brings one new round through every hour of a day and more, and is never late', async () => {
    expect(await world.liveAnHour()).toEqual([]); // The first poll tells nobody.
    const arrived: number[] = [];
    for (let hour = 1; hour < 26; hour += 1) {
      const now = await world.liveAnHour();
      expect(now, `hour ${hour}`).toHaveLength(1);
      arrived.push(...now);
      expect(isLate(arrived, world.clock.now + minutes(15), CANARY_ALARM)).toBe(false);
    }
    expect(JSON.stringify(world.inbox.all()[0])).toContain('Canary talks');
  }, 300_000);

  it.each<Link>(['site', 'poll', 'stream', 'topic'])(
    'is late at twenty past the hour once the %s is down, and well again in the hour in which it is up',
    async (link) => {
      const arrived = await world.liveAnHour();
      world.down.add(link);
      const beginning = world.clock.now;
      arrived.push(...(await world.liveAnHour()));
      expect([15, 20].map((minute) => isLate(arrived, beginning + minutes(minute), CANARY_ALARM))).toEqual([
        false,
        true,
      ]);
      world.down.clear();
      arrived.push(...(await world.liveAnHour()));
      expect(isLate(arrived, world.clock.now, CANARY_ALARM)).toBe(false);
    },
    60_000,
  );

  it('leaves in its table nothing that does not expire, but what says how far the polls have come', async () => {
    const { Items = [] } = await scan(world.databaseEndpoint);
    expect(Items.length).toBeGreaterThan(100);
    const lasting = Items.filter(({ expires }) => expires === undefined).map(({ pk, sk }) => `${pk?.S} ${sk?.S}`);
    expect(lasting.filter((key) => !key.startsWith('META '))).toEqual([]);
    const latest = Math.max(...Items.map(({ expires }) => Number(expires?.N ?? 0)));
    expect(latest).toBeLessThanOrEqual(world.clock.now / 1_000 + 72 * 3_600);
  });

  it('is on no page, in no feed and on no list of the site', async () => {
    for (const path of [
      '/',
      '/timeline',
      '/talks',
      '/outputs',
      '/events.json',
      '/feed.atom',
      '/feeds.opml',
      '/sitemap.xml',
    ])
      expect(await (await world.site.request(path)).text(), path).not.toMatch(/Norland|canary/i);
    const feed = await world.site.request('/canary.xml');
    expect(feed.headers.get('x-robots-tag')).toBe('noindex');
    expect(await feed.text()).toContain('None of it is true');
  });
});

describe('the invented feed', () => {
  const titleOf = (voice: string | undefined, hour: number) =>
    /<title>(Norland[^<]*)/.exec(
      buildCanaryFeed('https://parley.example', voice, new Date(START + minutes(60 * hour))),
    )?.[1];

  it('has a new round, in another city, every hour, told by one of three outlets', () => {
    const latest = (hour: number) => new Set(['0', '1', '2'].map((voice) => titleOf(voice, hour)));
    for (let hour = 3; hour < 48; hour += 1) {
      const fresh = [...latest(hour)].filter((title) => !latest(hour - 1).has(title));
      expect(fresh, `hour ${hour}`).toHaveLength(1);
    }
  });

  it('tells for ten days of rounds that detection takes for new, each in a city of its own', () => {
    const detect = detectorOf('../canary/dossier');
    const seen = Array.from({ length: 240 }, (_, hour) => {
      const title = titleOf(String((START / minutes(60) + hour) % 3), hour) ?? '';
      const found = detect('voice-0', title);
      return found.outcome === 'report' ? `${found.report.kind} ${found.report.evidence} ${found.report.place}` : title;
    });
    expect(seen.filter((each) => !each.startsWith('round-opened strong '))).toEqual([]);
    expect(new Set(seen).size).toBe(240);
  });

  it('is asked for by strangers in vain: whatever they ask, it is one item', () => {
    for (const voice of [undefined, '', '-7', '1e308', 'NaN', 'x'.repeat(9_000)])
      expect(titleOf(voice, 0)).toMatch(/^Norland and Sudmark open talks in [A-Z][a-z]+$/);
  });
});

async function scan(endpoint: string) {
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint });
  const answer = await client.send(new ScanCommand({ TableName: 'Canary' }));
  client.destroy();
  return answer;
}
