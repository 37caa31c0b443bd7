import { expect, it } from 'vitest';
import { poll } from '../../functions/poll/poll.ts';
import { createTable } from '../../infra/local/database.ts';
import { buildPollServices, buildTalksDossier, minute } from './pollHarness.ts';
import { usePollWorld } from './usePollWorld.ts';

const world = usePollWorld();
const published = minute(4).toISOString();
const AGREEMENT = { title: 'Northland and Southland sign ceasefire agreement in Geneva', published };
/** Twelve hundred announcements of talks, each new. */
const FLOOD = Array.from({ length: 1200 }, (_, n) => {
  const [day, year] = [(n % 28) + 1, 2027 + (n % 7)];
  return {
    title: `Northland and Southland to hold talks in Geneva on ${day} March ${year}, paper ${n} says`,
    published,
  };
});

it('reads a bounded part of a feed that floods, and tells what another feed reports', async () => {
  const feeds = Object.fromEntries(['flood', 'other'].map((id) => [id, world.server.url(`/${id}`)]));
  for (const path of ['/flood', '/other']) world.server.set(path, []);
  await createTable(world.database.endpoint, 'flood');
  const log: { what: string; [field: string]: unknown }[] = [];
  const services = {
    ...buildPollServices(world.database.endpoint, 'flood', buildTalksDossier(feeds)),
    log: (entry: (typeof log)[number]) => log.push(entry),
  };
  await poll(services, minute(0));
  world.server.set('/flood', FLOOD);
  world.server.set('/other', [AGREEMENT]);
  const first = await poll(services, minute(5));
  expect(first.items).toMatchObject({ new: 1001, reports: 101 });
  expect(first.alerts).toContain('2026-01-07-geneva-agreement#reported');
  expect(log).toContainEqual({ what: 'feed-floods', feed: 'flood', items: 1200, reports: 1000 });
  // Twelve invented rounds and the agreement.
  expect(await services.events.getEvents()).toHaveLength(13);
}, 60_000);
