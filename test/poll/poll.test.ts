import { beforeEach, describe, expect, it } from 'vitest';
import type { createOutbox } from '../../functions/adapters/outbox.ts';
import { poll } from '../../functions/poll/poll.ts';
import type { PollServices } from '../../functions/poll/services.ts';
import { createTable } from '../../infra/local/database.ts';
import { buildPollServices, buildTalksDossier, minute, SCHEDULED } from './pollHarness.ts';
import { usePollWorld } from './usePollWorld.ts';

const world = usePollWorld();
let tables = 0;
let services: PollServices;
let log: { what: string; [field: string]: unknown }[];

/** A fresh table and three feeds of three families, polled once so that the baseline is behind us. */
beforeEach(async () => {
  for (const path of ['/one', '/two', '/three']) world.server.set(path, []);
  log = [];
  const table = `poll-${++tables}`;
  await createTable(world.database.endpoint, table);
  const feeds = Object.fromEntries(['one', 'two', 'three'].map((id) => [id, world.server.url(`/${id}`)]));
  services = {
    ...buildPollServices(world.database.endpoint, table, buildTalksDossier(feeds)),
    log: (entry) => log.push(entry),
  };
});

const entry = (title: string, n: number) => ({ title, published: minute(n).toISOString() });
const alertIds = async (): Promise<string[]> =>
  (await (services.outbox as ReturnType<typeof createOutbox>).getPendingAlerts()).map((alert) => alert.id).sort();

describe('a poll', () => {
  it('tells nobody of what the first run finds', async () => {
    world.server.set('/one', [entry(SCHEDULED, 0)]);
    const summary = await poll(services, minute(1));
    expect(summary).toMatchObject({ isBaseline: true, alerts: [], items: { new: 1, reports: 1 } });
    expect(await services.events.getEvents()).toMatchObject([
      { kind: 'round-scheduled', place: 'geneva', baseline: true },
    ]);
  });

  it('puts one alert in the outbox for a new round, and no further one for the same feed read again', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    const [first, again] = [await poll(services, minute(5)), await poll(services, minute(10))];
    expect(first.alerts).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
    expect(again).toMatchObject({ items: { new: 0 }, alerts: [] });
    expect(await alertIds()).toEqual(first.alerts);
  });

  it('makes one event and one confirmed alert of the same news through three outlets', async () => {
    await poll(services, minute(0));
    for (const path of ['/one', '/two', '/three']) world.server.set(path, [entry(SCHEDULED, 4)]);
    await poll(services, minute(5));
    expect(await alertIds()).toEqual(['2026-01-09-geneva-round-scheduled#confirmed']);
    expect(await services.events.getEvents()).toHaveLength(1);
  });

  it('makes one event of the same news read by two runs at once', async () => {
    await poll(services, minute(0));
    for (const path of ['/one', '/two']) world.server.set(path, [entry(SCHEDULED, 4)]);
    await Promise.all([poll(services, minute(5)), poll(services, minute(5))]);
    expect(await services.events.getEvents()).toHaveLength(1);
    expect(await alertIds()).toEqual(['2026-01-09-geneva-round-scheduled#confirmed']);
  });

  it('knows a round that was announced when news of it names its city alone', async () => {
    await poll(services, minute(0));
    world.server.set('/two', [entry('Geneva talks end without agreement', 2)]);
    const before = await poll(services, minute(5));
    world.server.set('/one', [entry(SCHEDULED, 6)]);
    await poll(services, minute(10));
    world.server.set('/three', [entry('Geneva talks end without breakthrough', 12)]);
    const after = await poll(services, minute(15));
    expect(before).toMatchObject({ items: { new: 1, reports: 0 } });
    expect(after.alerts).toEqual([expect.stringMatching(/geneva-round-concluded#reported$/)]);
  });

  it('reads an edited headline again: a new development alerts, the same one does not', async () => {
    const link = 'https://outlet.example/talks';
    const at = (title: string) => world.server.set('/one', [{ ...entry(title, 4), link }]);
    await poll(services, minute(0));
    at(SCHEDULED);
    await poll(services, minute(5));
    at(`${SCHEDULED}, officials say`);
    const same = await poll(services, minute(10));
    at('Northland and Southland postpone talks in Geneva');
    const other = await poll(services, minute(15));
    expect(same).toMatchObject({ items: { new: 1, reports: 1 }, alerts: [] });
    expect(other.alerts).toEqual([expect.stringMatching(/geneva-round-postponed#reported$/)]);
    expect(await poll(services, minute(20))).toMatchObject({ items: { new: 0 }, alerts: [] });
  });

  it('drops news of other talks with a reason that is counted', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry('Westland and Eastland open trade talks in Geneva', 4)]);
    expect(await poll(services, minute(5))).toMatchObject({
      items: { new: 1, reports: 0, dropped: { 'not-about-talks': 1 } },
      events: [],
      alerts: [],
    });
  });

  it('reads the other feeds when one is broken, one is gone and one answers with a web page', async () => {
    await poll(services, minute(0));
    world.server.setBody('/one', 'oops', 500);
    world.server.setBody('/two', '<!doctype html><title>Just a moment...</title><body>', 200, 'text/html');
    world.server.set('/three', [entry(SCHEDULED, 4)]);
    const summary = await poll(services, minute(5));
    expect(summary).toMatchObject({
      feeds: { due: 3, failed: 2, fresh: 1 },
      alerts: [expect.stringContaining('#reported')],
    });
    const states = await services.feeds.getFeedStates();
    expect(states.get('one')?.lastError).toMatch(/^http-error: .*500/);
    expect(states.get('two')?.lastError).toMatch(/^not-a-feed: /);
  });

  it('does not take an unreachable network for the baseline', async () => {
    for (const path of ['/one', '/two', '/three']) world.server.setBody(path, 'down', 503);
    await poll(services, minute(0));
    expect(await services.events.getBaseline()).toBeNull();
  });

  it('takes the writer’s lease by the time it is then, not by the time the poll began', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    const claimed: Date[] = [];
    const { claimLease } = services.events;
    services.events.claimLease = (holder, now, seconds) => {
      claimed.push(now);
      return claimLease(holder, now, seconds);
    };
    services.clock = () => minute(6);
    await poll(services, minute(5));
    expect(claimed).toEqual([minute(6)]);
  });

  it('keeps what it stored when the lease cannot be given back', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    services.events.releaseLease = () => Promise.reject(new Error('the table went away'));
    const summary = await poll(services, minute(5));
    expect(summary).toMatchObject({ isStored: true, alerts: ['2026-01-09-geneva-round-scheduled#reported'] });
    expect(await services.events.getPollTime()).toBe(minute(5).toISOString());
    expect((await services.feeds.getFeedStates()).get('one')?.itemCount).toBe(1);
    expect(log).toContainEqual({ what: 'lease-not-released', error: 'Error: the table went away' });
  });

  it('ends well for the others when the table refuses the state of one feed', async () => {
    await poll(services, minute(0));
    for (const path of ['/one', '/two']) world.server.set(path, [entry(SCHEDULED, 4)]);
    const { putFeedState } = services.feeds;
    services.feeds.putFeedState = (state) =>
      state.feedId === 'one' ? Promise.reject(new Error('too large')) : putFeedState(state);
    expect(await poll(services, minute(5))).toMatchObject({ isStored: true, alerts: [expect.any(String)] });
    expect((await services.feeds.getFeedStates()).get('two')?.itemCount).toBe(1);
    expect(await services.events.getPollTime()).toBe(minute(5).toISOString());
    expect(log).toContainEqual({ what: 'feed-state-not-stored', feed: 'one', error: 'Error: too large' });
  });

  it('counts as done only when what it read is stored', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    services.events.claimLease = async () => false;
    expect(await poll(services, minute(5))).toMatchObject({ isStored: false, items: { reports: 1 } });
    const unstored = { what: 'poll', PollsDone: 0, ReportsUnstored: 1, trouble: 'Reports not stored', Troubles: 0.5 };
    expect(log.at(-1)).toMatchObject(unstored);
    services.events.claimLease = () => Promise.reject(new Error('the table went away'));
    await expect(poll(services, minute(10))).rejects.toThrow('the table went away');
    expect(log.at(-1)).toMatchObject(unstored);
    expect(await services.events.getPollTime()).toBe(minute(0).toISOString());
  });

  it('refuses a baseline that is still to come, and sets it anew', async () => {
    await services.events.putBaseline(new Date('2031-01-01T00:00:00Z'));
    world.server.set('/one', [entry(SCHEDULED, 0)]);
    expect(await poll(services, minute(1))).toMatchObject({ isBaseline: true, alerts: [] });
    expect(await services.events.getBaseline()).toBe(minute(1).toISOString());
    expect(log).toContainEqual(expect.objectContaining({ what: 'baseline-refused' }));
    world.server.set('/two', [entry('Northland and Southland sign ceasefire agreement in Geneva', 4)]);
    expect((await poll(services, minute(5))).alerts).toHaveLength(1);
  });

  it('reads again what a run that crashed had not stored', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    const { putEvent } = services.events;
    services.events.putEvent = () => Promise.reject(new Error('the table went away'));
    await expect(poll(services, minute(5))).rejects.toThrow('the table went away');
    services.events.putEvent = putEvent;
    await poll(services, minute(10));
    expect(await alertIds()).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
    expect(await services.events.getEvents()).toHaveLength(1);
  });

  it('makes what the site shows: its news, and when the feeds were asked', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    await poll(services, minute(5));
    const head = await services.snapshot.getHead();
    expect(head).toMatchObject({ polledAt: minute(5).toISOString(), pages: [expect.any(String)] });
    expect(head?.feeds.map(({ feedId, itemCount }) => [feedId, itemCount])).toContainEqual(['one', 1]);
  });

  it('tells the news though the page of it cannot be made', async () => {
    await poll(services, minute(0));
    world.server.set('/one', [entry(SCHEDULED, 4)]);
    const refuse = () => Promise.reject(new Error('refused'));
    const summary = await poll({ ...services, snapshot: { ...services.snapshot, putHead: refuse } }, minute(5));
    expect(summary).toMatchObject({ alerts: ['2026-01-09-geneva-round-scheduled#reported'], isStored: true });
    expect(log).toContainEqual({ what: 'snapshot-failed', error: 'Error: refused' });
  });

  it('loses one item, not the feed, to an item that detection cannot cope with', async () => {
    await poll(services, minute(0));
    const { detect } = services;
    services.detect = (item, feed) => {
      if (item.title.startsWith('Poison')) throw new Error('a bug');
      return detect(item, feed);
    };
    world.server.set('/one', [entry('Poison', 4), entry(SCHEDULED, 4)]);
    expect(await poll(services, minute(5))).toMatchObject({ items: { new: 2, reports: 1, broken: 1 } });
    expect(log).toContainEqual({ what: 'item-broken', feed: 'one', title: 'Poison', error: 'Error: a bug' });
  });

  it('writes nothing but the time of the poll, for the site too, when nothing is new', async () => {
    world.server.set('/one', [entry(SCHEDULED, 0)]);
    await poll(services, minute(1));
    const written: string[] = [];
    services.feeds.putFeedState = async (state) => void written.push(state.feedId);
    services.events.claimLease = async () => written.push('lease') > 0;
    await poll(services, minute(6));
    expect(written).toEqual([]);
    expect(await services.events.getPollTime()).toBe(minute(6).toISOString());
  });
});
