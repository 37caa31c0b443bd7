import type { OutboxEntry } from '../../functions/alertServices.ts';
import { putSnapshot } from '../../functions/poll/putSnapshot.ts';
import type { EventReads, Shelf, SnapshotStore } from '../../functions/services.ts';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { TermPart } from '../../shared/snapshot/searchTerms.ts';
import type { Track } from '../../shared/snapshot/sketchTrack.ts';
import type { CodeEntry, SnapshotHead } from '../../shared/snapshot/snapshot.ts';

/** What a table holds of the talks, made up. */
export interface SampleNews {
  getEvents: () => Promise<TalksEvent[]>;
  getFeedStates: () => Promise<Map<string, FeedState>>;
  getOutboxEntries: () => Promise<OutboxEntry[]>;
  /** Reports as they stand in the table, in order of their sort keys. */
  getReports?: () => Promise<{ shelf: Shelf; sort: string; report: Report }[]>;
  /** ISO instant of the last poll; null: there was none. */
  getPollTime: () => Promise<string | null>;
}

/** The snapshot that the poll makes of it, made when the site asks for its head. */
export function snapshotOf(news: SampleNews): SnapshotStore {
  const store = createMemorySnapshot();
  const make = async () => {
    const polledAt = await news.getPollTime();
    if (polledAt === null) return;
    const services = { events: { getEvents: news.getEvents }, outbox: news, snapshot: store, clock: () => new Date() };
    await putSnapshot(services, [...(await news.getFeedStates()).values()], new Date(polledAt), true);
  };
  return {
    ...store,
    getHead: async () => {
      await make();
      return store.getHead();
    },
    getCodes: async (part) => {
      await make();
      return store.getCodes(part);
    },
  };
}

/** Reads by key, of the same news. */
export function readsOf({ getEvents, getOutboxEntries, getReports = async () => [] }: SampleNews): EventReads {
  return {
    getEvent: async (id) => (await getEvents()).find((event) => event.id === id) ?? null,
    getAlertsOf: async (id) => (await getOutboxEntries()).filter(({ alert }) => alert.eventId === id),
    getReport: async (shelf, sort) =>
      (await getReports()).find((each) => each.shelf === shelf && each.sort === sort)?.report ?? null,
    getReportsBetween: async (shelf, { from, to }, most) =>
      (await getReports())
        .filter((each) => each.shelf === shelf && each.sort >= from && each.sort <= `${to}~`)
        .slice(0, most),
    getReportsAfter: async (id, after, most) =>
      (await getReports())
        .filter(({ shelf, sort }) => shelf === id && sort > after)
        .slice(0, most)
        .map(({ report }) => report),
    getLatestAlertedIds: async (limit) => (await getOutboxEntries()).slice(-limit).map(({ alert }) => alert.eventId),
  };
}

/** @param written names of the pieces in order of writing */
export function createMemorySnapshot(written: string[] = []): SnapshotStore {
  const pages = new Map<number, readonly TalksEvent[]>();
  const codes = new Map<string, readonly CodeEntry[]>();
  const feeds = new Map<number, readonly FeedState[]>();
  let head: SnapshotHead | null = null;
  const terms = new Map<string, TermPart>();
  let track: Track | null = null;
  return {
    getHead: async () => head,
    putHead: async (next) => {
      written.push('head');
      head = next;
    },
    getPage: async (page) => [...(pages.get(page) ?? [])],
    putPage: async (page, events) => {
      written.push(`page ${page}`);
      pages.set(page, events);
    },
    getFeeds: async (page) => [...(feeds.get(page) ?? [])],
    putFeeds: async (page, next) => {
      written.push(`feeds ${page}`);
      feeds.set(page, next);
    },
    getTrack: async () => track,
    putTrack: async (next) => {
      written.push('track');
      track = next;
    },
    getTerms: async (part) => terms.get(part) ?? {},
    putTerms: async (part, next) => {
      written.push('terms');
      terms.set(part, next);
    },
    getCodes: async (part) => [...(codes.get(part) ?? [])],
    putCodes: async (part, entries) => {
      written.push(`codes ${part}`);
      codes.set(part, entries);
    },
  };
}
