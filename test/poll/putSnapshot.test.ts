import { beforeEach, describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../../functions/alertServices.ts';
import { putSnapshot } from '../../functions/poll/putSnapshot.ts';
import type { SnapshotStore } from '../../functions/services.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { cutPages, EVENTS_ON_PAGE } from '../../shared/snapshot/cutPages.ts';
import type { SnapshotHead } from '../../shared/snapshot/snapshot.ts';
import { makeAlert, makeFeedState } from '../samples/news.ts';
import { makeEvents } from '../site/manyEvents.ts';
import { NOW, storyEvent, storyTestimony } from '../site/sampleEvents.ts';
import { createMemorySnapshot } from '../site/sampleNews.ts';

let events: TalksEvent[];
let entries: OutboxEntry[];
let written: string[];
let snapshot: SnapshotStore;
beforeEach(() => {
  events = makeEvents(100);
  entries = [];
  written = [];
  snapshot = createMemorySnapshot(written);
});

/** What a poll writes of the snapshot, in order. */
async function poll(store: SnapshotStore = snapshot, now = NOW): Promise<string[]> {
  written.length = 0;
  const services = {
    events: { getEvents: async (since = '') => events.filter(({ id }) => id >= since) },
    outbox: { getOutboxEntries: async () => entries },
    snapshot: store,
    clock: () => now,
  };
  await putSnapshot(services, [makeFeedState('reuters', { seen: ['a', 'b'] })], now);
  return [...written];
}
const opened = storyEvent({ id: '2026-01-07-rome-round-opened', roundId: '2026-01-07-rome', kind: 'round-opened' });

describe('the snapshot that a poll makes for the site', () => {
  it('is the head alone while nothing has changed', async () => {
    await poll();
    expect(await poll()).toEqual(['head']);
  });

  it('gets the page that news stands on, its parts of the indexes and the sketch of the track, and the head after them', async () => {
    await poll();
    events.push(opened);
    const pieces = [`codes ${eventCode(opened.id).charAt(0)}`, 'head', 'page 9', 'terms', 'track'];
    expect([...new Set(await poll())].sort()).toEqual(pieces.sort());
    expect(written.filter((piece) => piece === 'terms')).toHaveLength(4);
    expect(written.at(-1)).toBe('head');
    expect((await snapshot.getPage(9)).map(({ id }) => id)).toContain(opened.id);
  });

  it('shows a change of an event as well, such as another report of it', async () => {
    await poll();
    events[99] = { ...storyEvent(), ...events[99], version: 2 } as TalksEvent;
    expect(await poll()).toEqual(['page 9', 'head']);
  });

  it('is made by the next poll when one dies before its head', async () => {
    await poll();
    events.push(opened);
    const dying = { ...snapshot, putHead: () => Promise.reject(new Error('killed')) };
    await expect(poll(dying)).rejects.toThrow('killed');
    expect(await poll()).toContain('page 9');
    expect((await snapshot.getHead())?.pages).toHaveLength(9);
  });

  it('is made whole for a head of before there was a track or a search', async () => {
    await poll();
    const { track, terms, ...older } = (await snapshot.getHead()) as SnapshotHead;
    await snapshot.putHead(older, NOW.toISOString());
    expect(new Set(await poll())).toEqual(new Set(['track', 'terms', 'head']));
    expect(await snapshot.getHead()).toMatchObject({ track, terms });
  });

  it('is compared with all events once a day, whatever went wrong with one of long ago', async () => {
    await poll();
    events[0] = { ...storyEvent(), ...events[0], version: 7 } as TalksEvent;
    expect(await poll()).toEqual(['head']);
    expect(await poll(snapshot, new Date('2026-01-08T09:00:00Z'))).toEqual(['page 1', 'head']);
  });

  it('keeps the codes of events that subscribers were told of and that are gone', async () => {
    entries = [
      {
        alert: makeAlert(opened, 'confirmed'),
        state: 'delivered',
        reason: null,
        settledAt: null,
        tries: 0,
        movedAt: NOW.toISOString(),
      },
    ];
    await poll();
    expect(await snapshot.getCodes(eventCode(opened.id).charAt(0))).toContainEqual([opened.id, null]);
  });

  it('says of the alerts of these days what became of them since, and keeps what is known of those before', async () => {
    const entry = (event: TalksEvent, state: OutboxEntry['state']): OutboxEntry => {
      return {
        alert: makeAlert(event, 'confirmed'),
        state,
        reason: 'too old',
        settledAt: null,
        tries: 0,
        movedAt: NOW.toISOString(),
      };
    };
    const unsent = async () => (await snapshot.getHead())?.unsent.map(({ eventId }) => eventId);
    const [older, newer] = [storyEvent({ id: '2025-12-01-paris-agreement' }), opened];
    entries = [entry(older, 'dropped'), entry(newer, 'pending')];
    await poll();
    expect(await unsent()).toEqual([older.id]);
    entries = [entry(newer, 'rejected')];
    await poll();
    expect(await unsent()).toEqual([newer.id, older.id]);
  });

  it('has of a feed what the page shows, not what it has seen', async () => {
    await poll();
    expect((await snapshot.getHead())?.feeds).toMatchObject([{ feedId: 'reuters', itemCount: 20, seen: [] }]);
  });
});

describe('the pages of the timeline', () => {
  const idsOf = (pages: TalksEvent[][]) => pages.map((page) => page.map(({ id }) => id));

  it('hold whole rounds, and every event once', () => {
    const pages = cutPages(events);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(EVENTS_ON_PAGE);
    const rounds = pages.map((page) => new Set(page.map(({ roundId }) => roundId)));
    expect(rounds.reduce((sum, round) => sum + round.size, 0)).toBe(25);
    expect(idsOf(pages).flat().sort()).toEqual(events.map(({ id }) => id).sort());
  });

  it('stay as they are once they are full', () => {
    expect(idsOf(cutPages([...events, opened])).slice(0, 8)).toEqual(idsOf(cutPages(events)).slice(0, 8));
  });

  it('tear apart a round that is more than a page, and give an event of many reports one to itself', () => {
    const round = makeEvents(100).map((event) => ({ ...event, roundId: 'one' }));
    expect(cutPages(round).map((page) => page.length)).toEqual([15, 15, 15, 15, 15, 15, 10]);
    const testimonies = Array.from({ length: 400 }, () => storyTestimony());
    const large = makeEvents(3).map((event) => ({ ...event, testimonies }));
    expect(cutPages(large).map((page) => page.length)).toEqual([1, 1, 1]);
  });
});
