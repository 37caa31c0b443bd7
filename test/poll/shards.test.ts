import type { LookupFunction } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFetchFeed } from '../../functions/poll/fetchFeed.ts';
import { poll } from '../../functions/poll/poll.ts';
import type { PollServices } from '../../functions/poll/services.ts';
import type { SnapshotStore } from '../../functions/services.ts';
import { createTable } from '../../infra/local/database.ts';
import { feedsOf, WHOLE } from '../../shared/feeds/shard.ts';
import { findLate } from '../../shared/watch/pulse.ts';
import { buildPollServices, buildTalksDossier, minute, SCHEDULED } from './pollHarness.ts';
import { usePollWorld } from './usePollWorld.ts';

const OUTLETS = Array.from({ length: 12 }, (_, n) => `outlet${n}`);
const SIGNED = 'Northland and Southland sign ceasefire agreement in Geneva';

const world = usePollWorld();
let tables = 0;
let services: PollServices;
let log: { what: string; [field: string]: unknown }[];

const loopback: LookupFunction = (_, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

/** A fresh table and twelve feeds on twelve hosts, polled once as a whole. */
beforeEach(async () => {
  for (const id of OUTLETS) world.server.set(`/${id}`, []);
  log = [];
  const table = `shards-${++tables}`;
  await createTable(world.database.endpoint, table);
  const { port } = new URL(world.server.url('/'));
  const feeds = Object.fromEntries(OUTLETS.map((id) => [id, `http://${id}.example:${port}/${id}`]));
  services = {
    ...buildPollServices(world.database.endpoint, table, buildTalksDossier(feeds)),
    fetchFeed: createFetchFeed({ allowPrivate: true, lookup: loopback }),
    log: (entry) => log.push(entry),
  };
  await poll(services, minute(0));
});

const shardOf = (shard: number, of: number) => ({ shard, of });
const allOf = (of: number) => Array.from({ length: of }, (_, index) => shardOf(index + 1, of));
const idsOf = (shard: number, of: number) => feedsOf(services.dossier.feeds, { shard, of }).map(({ id }) => id);
const firstOf = (shard: number, of: number) => idsOf(shard, of)[0] as string;
const tell = (id: string, title: string, n: number) =>
  world.server.set(`/${id}`, [{ title, published: minute(n).toISOString() }]);
const alertIds = async () => (await services.outbox.getOutboxEntries()).map(({ alert }) => alert.id).sort();
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('shards polled at once', () => {
  it('make one event and one alert of news that each of them reads, and ask each feed once', async () => {
    for (const { shard, of } of allOf(4)) tell(firstOf(shard, of), SCHEDULED, 4);
    const summaries = await Promise.all(allOf(4).map((shard) => poll(services, minute(5), shard)));
    expect(summaries.map(({ isStored }) => isStored)).toEqual([true, true, true, true]);
    expect(summaries.reduce((sum, { feeds }) => sum + feeds.due, 0)).toBe(12);
    const [event, ...others] = await services.events.getEvents();
    expect([event?.testimonies.length, others]).toEqual([4, []]);
    expect(await alertIds()).toEqual([`${event?.id}#confirmed`, `${event?.id}#reported`]);
    expect(summaries.flatMap(({ alerts }) => alerts).sort()).toEqual(await alertIds());
  });

  it('of which two are the same run twice tell it once', async () => {
    tell(firstOf(2, 4), SCHEDULED, 4);
    await Promise.all([1, 2].map(() => poll(services, minute(5), shardOf(2, 4))));
    expect(await alertIds()).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
  });

  it('read side by side: one that waits for the lease has read, and one that holds it is not waited for to read', async () => {
    for (const shard of [1, 2]) tell(firstOf(shard, 2), SCHEDULED, 4);
    await services.events.claimLease('somebody', minute(0), 60);
    let isRead = 0;
    const { claimLease } = services.events;
    services.events.claimLease = (...claim) => {
      isRead += 1;
      return claimLease(...claim);
    };
    const runs = allOf(2).map((shard) => poll(services, minute(5), shard));
    await until(() => isRead >= 4);
    expect(await alertIds()).toEqual([]);
    await services.events.releaseLease('somebody');
    await Promise.all(runs);
    expect(await alertIds()).toHaveLength(2);
  });
});

describe('a shard that waits for the lease in vain', () => {
  it('forgets what it read, and its next run tells it', async () => {
    tell(firstOf(2, 2), SCHEDULED, 4);
    await services.events.claimLease('somebody', minute(0), 60);
    const first = await poll(services, minute(5), shardOf(2, 2));
    expect(first).toMatchObject({ isStored: false, items: { reports: 1 }, alerts: [] });
    expect((await services.feeds.getFeedStates()).get(firstOf(2, 2))?.itemCount).toBe(0);
    await services.events.releaseLease('somebody');
    const next = await poll(services, minute(10), shardOf(2, 2));
    expect(next.alerts).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
  });

  it('has waited longer than the lease of a run that died lasts', async () => {
    tell(firstOf(2, 2), SCHEDULED, 4);
    let clock = minute(5).getTime();
    services.clock = () => new Date(clock);
    services.pause = async (milliseconds) => {
      clock += milliseconds;
    };
    await services.events.claimLease('died', minute(5), 60);
    expect(await poll(services, minute(5), shardOf(2, 2))).toMatchObject({
      isStored: true,
      alerts: [expect.any(String)],
    });
  });

  it('keeps no other from reading and finding nothing', async () => {
    await services.events.claimLease('somebody', minute(0), 60);
    expect(await poll(services, minute(5), shardOf(1, 2))).toMatchObject({
      isStored: true,
      feeds: { unchanged: idsOf(1, 2).length },
    });
  });
});

describe('a shard that dies', () => {
  it('after reading has lost nothing: another shard tells its own, and the next run the rest', async () => {
    tell(firstOf(1, 2), SCHEDULED, 4);
    tell(firstOf(2, 2), SIGNED, 4);
    const dying = { ...services.events, claimLease: () => Promise.reject(new Error('killed')) };
    await expect(poll({ ...services, events: dying }, minute(5), shardOf(2, 2))).rejects.toThrow('killed');
    await poll(services, minute(5), shardOf(1, 2));
    expect(await alertIds()).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
    await poll(services, minute(10), shardOf(2, 2));
    expect(await alertIds()).toEqual([
      '2026-01-07-geneva-agreement#reported',
      '2026-01-09-geneva-round-scheduled#reported',
    ]);
  });

  it('is named by the others, with the time at which it polled, also if it never came', async () => {
    const slowest = () => (log.at(-1)?.shard as { slowest: object } | undefined)?.slowest;
    for (const n of [5, 10]) for (const shard of [1, 2, 3]) await poll(services, minute(n), shardOf(shard, 4));
    expect(slowest()).toEqual({ shard: 4, at: minute(0).toISOString() });
    await poll(services, minute(11), shardOf(4, 4));
    for (const n of [15, 45]) for (const shard of [1, 3, 4]) await poll(services, minute(n), shardOf(shard, 4));
    expect(slowest()).toEqual({ shard: 2, at: minute(10).toISOString() });
  });

  it('is late for the sign of life, whose absence is the alarm, though all others poll', async () => {
    for (const n of [5, 10]) for (const shard of [1, 2]) await poll(services, minute(n), shardOf(shard, 2));
    const late = async (n: number) => {
      await poll(services, minute(n), shardOf(1, 2));
      const now = minute(n).toISOString();
      return findLate({ poll: await services.events.getPollTime(), review: now, audit: now }, 5, minute(n));
    };
    expect([await late(25), await late(26)]).toEqual([[], ['poll']]);
  });

  it('is what the page goes by: it says when the slowest shard polled', async () => {
    await poll(services, minute(5), shardOf(2, 2));
    for (const n of [10, 20, 50]) await poll(services, minute(n), shardOf(1, 2));
    expect(await services.events.getPollTime()).toBe(minute(5).toISOString());
    expect((await services.snapshot.getHead())?.polledAt).toBe(minute(5).toISOString());
  });
});

describe('the page', () => {
  it('shows the feeds of all shards, though the first alone writes it while there is no news', async () => {
    for (const id of OUTLETS) tell(id, 'Harvest is late', 4);
    for (const shard of [2, 3]) await poll(services, minute(5), shardOf(shard, 3));
    expect((await services.snapshot.getHead())?.polledAt).toBe(minute(0).toISOString());
    await poll(services, minute(6), shardOf(1, 3));
    const head = await services.snapshot.getHead();
    expect(head?.polledAt).toBe(minute(5).toISOString());
    expect(head?.feeds.map(({ feedId, itemCount }) => [feedId, itemCount])).toEqual(OUTLETS.map((id) => [id, 1]));
  });

  it('has the news of any shard at once, for links lead there, and loses no feed over it', async () => {
    tell(firstOf(3, 3), SCHEDULED, 4);
    const { events } = await poll(services, minute(5), shardOf(3, 3));
    const shown = (await (services.snapshot as SnapshotStore).getPage(1)).map(({ id }) => id);
    expect([events.length, shown]).toEqual([1, events]);
    expect((await services.snapshot.getHead())?.feeds).toHaveLength(12);
  });
});

describe('another number of shards', () => {
  it('loses nothing and tells nothing twice, whatever order of runs a deployment makes', async () => {
    const told: string[] = [];
    let n = 1;
    const run = async (shards: { shard: number; of: number }[]) => {
      n += 1;
      for (const shard of shards) told.push(...(await poll(services, minute(n), shard)).alerts);
    };
    const plan = [allOf(1), allOf(2), [...allOf(5).slice(2), ...allOf(2)], allOf(5), [shardOf(2, 3), ...allOf(1)]];
    for (const [index, shards] of plan.entries()) {
      const place = OUTLETS[index * 2] as string;
      tell(place, index % 2 === 0 ? SCHEDULED : SIGNED, n + 1);
      await run(shards);
      await run(shards);
    }
    const expected = ['2026-01-07-geneva-agreement#reported', '2026-01-09-geneva-round-scheduled#reported'];
    expect(told.filter((id) => id.endsWith('#reported')).sort()).toEqual(expected);
    expect(new Set(told).size).toBe(told.length);
    expect(await alertIds()).toEqual([...told].sort());
    const states = await services.feeds.getFeedStates();
    expect(plan.map((_, index) => states.get(OUTLETS[index * 2] as string)?.itemCount)).toEqual([1, 1, 1, 1, 1]);
  });

  it('takes the time of the slowest before it for shards that have yet to come, and forgets those that are no more', async () => {
    const { putPollTime, getPollTime } = services.events;
    await putPollTime(minute(1), WHOLE);
    expect(await putPollTime(minute(5), shardOf(2, 2))).toEqual({ shard: 1, at: minute(1).toISOString() });
    await putPollTime(minute(6), shardOf(1, 2));
    expect(await putPollTime(minute(9), shardOf(1, 1))).toEqual({ shard: 1, at: minute(9).toISOString() });
    expect(await getPollTime()).toBe(minute(9).toISOString());
    expect(await putPollTime(minute(10), shardOf(1, 2))).toEqual({ shard: 2, at: minute(9).toISOString() });
  });
});

describe('a run that storing takes long', () => {
  const slowly = (seconds: number) => {
    let clock = minute(5).getTime();
    services.clock = () => new Date(clock);
    const { putAlert } = services.outbox;
    services.outbox.putAlert = (alert) => {
      clock += seconds * 1000;
      return putAlert(alert);
    };
  };

  it('keeps the lease while it goes on', async () => {
    slowly(40);
    tell('outlet1', SCHEDULED, 4);
    tell('outlet2', 'Northland and Southland sign ceasefire agreement', 4);
    tell('outlet3', 'Peace talks between Northland and Southland collapse', 4);
    const claims: string[] = [];
    const { claimLease } = services.events;
    services.events.claimLease = (holder, now, seconds) => {
      claims.push(now.toISOString());
      return claimLease(holder, now, seconds);
    };
    const summary = await poll(services, minute(5));
    expect([summary.isStored, summary.alerts.length]).toEqual([true, 3]);
    expect(claims).toHaveLength(3);
  });

  it('stops where it hung until the lease lapsed, and the next run does the rest', async () => {
    slowly(61);
    tell('outlet1', SCHEDULED, 4);
    tell('outlet2', 'Northland and Southland sign ceasefire agreement', 4);
    expect(await poll(services, minute(5))).toMatchObject({ isStored: false });
    expect(log).toContainEqual(
      expect.objectContaining({ what: 'poll-skipped', message: expect.stringContaining('lapsed') }),
    );
    slowly(0);
    await poll(services, minute(10));
    expect(await alertIds()).toHaveLength(2);
  });
});
