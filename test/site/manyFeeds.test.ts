import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSnapshotStore } from '../../functions/adapters/snapshotStore.ts';
import { putSnapshot } from '../../functions/poll/putSnapshot.ts';
import { createSite } from '../../functions/site/app.tsx';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { readOpml } from '../../shared/dossier/opml.ts';
import { makeFeedState } from '../samples/news.ts';
import { countUnits } from './countUnits.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { DOSSIER } from './sampleDossier.ts';
import { NOW } from './sampleEvents.ts';

const FEEDS = 5_000;
const dossier = dossierSchema.parse({
  ...DOSSIER,
  feeds: Array.from({ length: FEEDS }, (_, n) => ({
    id: `feed-${n}`,
    title: `Gazette of the valley, ${n}`,
    url: `https://gazette-${n}.example/feeds/world/politics.xml?section=diplomacy&edition=${n}`,
    lang: 'en',
  })),
});
/** As long as an error is kept, in words that do not compress. */
const error = () => `status: ${randomBytes(200).toString('base64')}`.slice(0, 200);
const failing = () => ({ failures: 3, lastError: error(), nextPoll: '2026-01-07T10:00:00.000Z' });
const silent = { lastNews: '2026-01-01T00:00:00.000Z' };

let database: Database;
let documents: DynamoDBDocumentClient;
let units: ReturnType<typeof countUnits>;
let site: Hono;
const TABLE = 'many-feeds';
const services = () => ({
  events: { getEvents: async (since = '') => makeEvents(30).filter(({ id }) => id >= since) },
  outbox: { getOutboxEntries: async () => [] },
  snapshot: createSnapshotStore(documents, TABLE),
  clock: () => NOW,
});
/** What a poll stores of the feeds, of which these differ from those that bring news. */
const store = (differs: (n: number) => object) =>
  putSnapshot(
    services(),
    dossier.feeds.map(({ id }, n) => makeFeedState(id, differs(n))),
    NOW,
  );
const ask = async (path: string) => {
  units();
  const answer = await site.request(path);
  const text = await answer.text();
  return { text, status: answer.status, bytes: Buffer.byteLength(text), headers: answer.headers, ...units() };
};
const rowsOf = (html: string) => html.match(/<tr class="feed-/g)?.length ?? 0;

beforeAll(async () => {
  database = await startDatabase(null);
  documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint }));
  units = countUnits(documents);
  await createTable(database.endpoint, TABLE);
  site = createSite(makeServices({ dossier, snapshot: createSnapshotStore(documents, TABLE) }));
});
afterAll(async () => {
  documents.destroy();
  await database.stop();
});

it('lists a part of the feeds before the first poll, and says of how many', async () => {
  const { text, bytes } = await ask('/');
  expect([rowsOf(text), bytes < 100_000]).toEqual([100, true]);
  expect(text).toContain('100 of 5,000 feeds, one by one');
});

it('shows those in trouble first, counts all, and leads to the others by links', async () => {
  await store((n) => (n === 4_321 ? failing() : n === 1_234 ? silent : {}));
  const { text } = await ask('/');
  expect(text).toContain('4998 of 5000 feeds bring news</a>, 1 silent for 3 days or more, 1 failing.');
  const titles = [...text.matchAll(/Gazette of the valley, (\d+)/g)].map(([, n]) => Number(n));
  expect(titles.slice(0, 3)).toEqual([4_321, 1_234, 0]);
  const seen = new Set(titles);
  let next = /rel="next" href="(\/feeds\/\d+)"/.exec(text)?.[1];
  while (next) {
    const page = await ask(next);
    for (const [, n] of page.text.matchAll(/Gazette of the valley, (\d+)/g)) seen.add(Number(n));
    next = /rel="next" href="(\/feeds\/\d+)"/.exec(page.text)?.[1];
  }
  expect(seen.size).toBe(FEEDS);
});

it('writes of feeds that are as they were the head alone', async () => {
  await store(() => ({}));
  units();
  await store(() => ({}));
  expect(units().written).toBeLessThanOrEqual(8);
});

it('keeps each piece of the table, and each answer, small when all of them fail with long words', async () => {
  await store(failing);
  const { Items = [] } = await documents.send(new ScanCommand({ TableName: TABLE }));
  const sizes = Items.map(({ json }) => (json as Uint8Array | undefined)?.byteLength ?? 0);
  expect(Items.length).toBeGreaterThan(50);
  expect(Math.max(...sizes)).toBeLessThan(40_000);
  for (const path of [
    '/',
    '/feeds/1',
    '/feeds/2',
    '/feeds/50',
    '/health',
    '/feeds.opml',
    '/events.json',
    '/sitemap.xml',
  ]) {
    const { status, bytes, read } = await ask(path);
    expect([path, status, bytes < 100_000, read <= 12]).toEqual([path, 200, true, true]);
  }
  expect((await ask('/health')).text).toContain('"feeds":5000,"bringNews":0,"silent":0,"failing":5000');
});

it.each(['/feeds/51', '/feeds/0', '/feeds/x', '/feeds.opml?page=999', '/feeds.opml?page=0'])(
  'has nothing at %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

it('cuts the list for feed readers into parts, each a whole OPML file that names the next', async () => {
  const found = new Set<string>();
  let next: string | undefined = '/feeds.opml';
  while (next) {
    const { text, bytes, headers } = await ask(next);
    expect(bytes).toBeLessThan(100_000);
    for (const { url } of readOpml(text)) found.add(url);
    next = /<https:\/\/parley\.example([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
  }
  expect(found.size).toBe(FEEDS);
  expect((await ask('/')).text).toContain('href="/feeds.opml?page=2"');
});
