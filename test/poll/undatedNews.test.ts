import { expect, it } from 'vitest';
import { poll } from '../../functions/poll/poll.ts';
import { createTable } from '../../infra/local/database.ts';
import { buildPollServices, buildTalksDossier, minute, SCHEDULED } from './pollHarness.ts';
import { usePollWorld } from './usePollWorld.ts';

const world = usePollWorld();

const UNDATED = `<rss version="2.0"><channel><item><title>${SCHEDULED}</title><link>https://two.example/a</link></item></channel></rss>`;

it('news without a date corroborates news that has one, in a feed that was asked all along and never changed', async () => {
  await createTable(world.database.endpoint, 'undated');
  for (const path of ['/one', '/two', '/three']) world.server.set(path, []);
  const feeds = { one: world.server.url('/one'), two: world.server.url('/two'), three: world.server.url('/three') };
  const services = buildPollServices(world.database.endpoint, 'undated', buildTalksDossier(feeds));
  for (const at of [0, 45, 90]) await poll(services, minute(at));

  world.server.setBody('/two', UNDATED);
  expect((await poll(services, minute(95))).alerts).toEqual([]);
  const [event] = await services.events.getEvents();
  expect(event?.testimonies).toMatchObject([{ published: minute(95).toISOString(), publishedEstimated: true }]);
  const [report] = await services.events.getReports(event?.id ?? null);
  expect(report?.reasons.map(({ rule }) => rule)).toContain('published.estimated');

  world.server.set('/one', [{ title: SCHEDULED, published: minute(99).toISOString() }]);
  expect((await poll(services, minute(100))).alerts).toEqual(['2026-01-09-geneva-round-scheduled#confirmed']);
});

it('news dated hours ahead, local time called GMT, is told at once', async () => {
  await createTable(world.database.endpoint, 'ahead');
  for (const path of ['/one', '/two', '/three']) world.server.set(path, []);
  const feeds = { one: world.server.url('/one'), two: world.server.url('/two'), three: world.server.url('/three') };
  const services = buildPollServices(world.database.endpoint, 'ahead', buildTalksDossier(feeds));
  await poll(services, minute(0));
  world.server.set('/one', [{ title: SCHEDULED, published: minute(4 + 180).toISOString() }]);
  expect((await poll(services, minute(5))).alerts).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
});
