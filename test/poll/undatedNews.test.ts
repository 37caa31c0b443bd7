import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../functions/poll/poll.ts';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import { buildPollServices, buildTalksDossier, minute, SCHEDULED } from './pollHarness.ts';
import { type FeedServer, startFeedServer } from './startFeedServer.ts';

let database: Database;
let server: FeedServer;

beforeAll(async () => {
  database = await startDatabase(null);
  server = await startFeedServer();
});
afterAll(async () => {
  await server.stop();
  await database.stop();
});

const UNDATED = `<rss version="2.0"><channel><item><title>${SCHEDULED}</title><link>https://two.example/a</link></item></channel></rss>`;

it('news without a date corroborates news that has one, in a feed that was asked all along and never changed', async () => {
  await createTable(database.endpoint, 'undated');
  for (const path of ['/one', '/two', '/three']) server.set(path, []);
  const feeds = { one: server.url('/one'), two: server.url('/two'), three: server.url('/three') };
  const services = buildPollServices(database.endpoint, 'undated', buildTalksDossier(feeds));
  for (const at of [0, 45, 90]) await poll(services, minute(at));

  server.setBody('/two', UNDATED);
  expect((await poll(services, minute(95))).alerts).toEqual([]);
  const [event] = await services.events.getEvents();
  expect(event?.testimonies).toMatchObject([{ published: minute(95).toISOString(), publishedEstimated: true }]);
  const [report] = await services.events.getReports(event?.id ?? null);
  expect(report?.reasons.map(({ rule }) => rule)).toContain('published.estimated');

  server.set('/one', [{ title: SCHEDULED, published: minute(99).toISOString() }]);
  expect((await poll(services, minute(100))).alerts).toEqual(['2026-01-09-geneva-round-scheduled#confirmed']);
});

it('news dated hours ahead, local time called GMT, is told at once', async () => {
  await createTable(database.endpoint, 'ahead');
  for (const path of ['/one', '/two', '/three']) server.set(path, []);
  const feeds = { one: server.url('/one'), two: server.url('/two'), three: server.url('/three') };
  const services = buildPollServices(database.endpoint, 'ahead', buildTalksDossier(feeds));
  await poll(services, minute(0));
  server.set('/one', [{ title: SCHEDULED, published: minute(4 + 180).toISOString() }]);
  expect((await poll(services, minute(5))).alerts).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
});
