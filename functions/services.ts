/**
 * What the shells need from the outside world, as plain types of functions. Adapters implement them over AWS; tests pass
 * an object. A name tells the effect: `get`, `put`, `send`, `fetch`, `claim` do I/O.
 */

import type { Alert } from '../shared/alerts/alert.ts';
import type { UnmetShelf } from '../shared/decide/unmet.ts';
import type { DaySpan, Report } from '../shared/detect/report.ts';
import type { Feed } from '../shared/dossier/dossier.ts';
import type { TalksEvent } from '../shared/events/event.ts';
import type { FeedState } from '../shared/feeds/feedState.ts';
import type { FetchOutcome } from '../shared/feeds/fetchOutcome.ts';
import type { Shard } from '../shared/feeds/shard.ts';
import type { TermPart } from '../shared/snapshot/searchTerms.ts';
import type { Track } from '../shared/snapshot/sketchTrack.ts';
import type { CodeEntry, CodePart, SnapshotHead } from '../shared/snapshot/snapshot.ts';
import type { Standings } from '../shared/watch/standings.ts';
import type { OutboxEntry } from './alertServices.ts';

export type { FetchOutcome } from '../shared/feeds/fetchOutcome.ts';

/** Asks one feed, politely and safely. Never throws: every failure is an outcome with a name. */
export type FetchFeed = (
  feed: Feed,
  state: FeedState | null,
  now: Date,
  signal: AbortSignal,
  turn?: FetchTurn,
) => Promise<FetchOutcome>;

/** What a feed asks of a poll that asks many. Without one it need not wait. */
export interface FetchTurn {
  /** Resolves when the feed may be asked. @throws {NoTurn} when the signal ends before. */
  start(signal: AbortSignal): Promise<void>;
  /** Resolves when a body may grow to so many bytes. @throws {NoTurn} when the signal ends before. */
  makeRoom(bytes: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds, from any beginning, in which the process could receive nothing because it was reading. */
  busyMs(): number;
}

/** The time was over before one's turn came. */
export class NoTurn extends Error {
  override name = 'NoTurn';
}

export interface FeedStore {
  /**
   * Of all feeds, or of those with these ids, for half the price. The latter may be a write behind: then a feed is read
   * once more, and what it brings is known.
   */
  getFeedStates(ids?: readonly string[]): Promise<Map<string, FeedState>>;
  putFeedState(state: FeedState): Promise<void>;
  /** Says what the run is reading now, in place of what it was reading before. */
  putReadingMark(mark: ReadingMark): Promise<void>;
  deleteReadingMark(runId: string): Promise<void>;
  getReadingMarks(): Promise<ReadingMark[]>;
}

/** What a run is reading. A mark that outlives its run names what killed it. */
export interface ReadingMark {
  runId: string;
  feedId: string;
  /** ISO instant at which the reading began. */
  at: string;
}

export interface EventStore {
  /**
   * Takes the lease of the one writer, or says no. A crashed holder's lease lapses by itself; one that ends further ahead
   * than `seconds` has lapsed already.
   */
  claimLease(owner: string, now: Date, seconds: number): Promise<boolean>;
  releaseLease(owner: string): Promise<void>;
  /** Who holds the lease, or never gave it back, and until when (ISO instant); null: nobody. */
  getLease(): Promise<{ holder: string; lapsesAt: string } | null>;
  /** ISO instant of the first run that read a feed: news published before it never alerts. Null: none yet. */
  getBaseline(): Promise<string | null>;
  /** Sets it once, or in place of one that is still to come; any other call changes nothing. */
  putBaseline(now: Date): Promise<void>;
  /** Sets it whatever it was: for a table that was restored. */
  moveBaseline(now: Date): Promise<void>;
  /** Events in order of their id; with `since` (`YYYY-MM-DD`) only those filed under that day or later. */
  getEvents(since?: string): Promise<TalksEvent[]>;
  /** The same, each with the alerts of it that are not known to be in the outbox. */
  getStoredEvents(since?: string): Promise<StoredEvents>;
  /**
   * Writes the event if its stored version is the one given, and adds one; `due` are the alerts that this version has
   * told, which one write makes known together with it. @throws {VersionConflict | WriteRefused}
   */
  putEvent(event: TalksEvent, due?: readonly Alert[]): Promise<TalksEvent>;
  /** The alerts due are in the outbox: takes them off the event, unless somebody has written it since. */
  clearDue(event: TalksEvent): Promise<void>;
  /** Deletes an event that another has absorbed, if it is still the version that was read. */
  deleteEvent(event: TalksEvent): Promise<void>;
  /** @throws {WriteRefused} */
  putReport(eventId: string | null, report: Report, now: Date): Promise<void>;
  /** Reports of an event, or (null) of none, without those that `getUnmet` gives. */
  getReports(eventId: string | null): Promise<Report[]>;
  /** Denials and supports that found no event (see `unmetShelf`), published since then: the last hundred of each, in order. */
  getUnmet(since: string): Promise<Report[]>;
  /** Says that a shard has polled, and returns the shard that has not for the longest; of one alone that is itself. */
  putPollTime(now: Date, shard?: Shard): Promise<ShardTime>;
  /** ISO instant since which every feed has been polled: when the slowest shard did last. Null: none has yet. */
  getPollTime(): Promise<string | null>;
  putNewsTime(now: Date): Promise<void>;
  /** ISO instant of the last poll that found something new in any feed. Null: none has yet. */
  getNewsTime(): Promise<string | null>;
}

/** A shard, and when it polled last (ISO instant). */
export interface ShardTime {
  shard: number;
  at: string;
}

export class VersionConflict extends Error {
  override name = 'VersionConflict';
}

/** The table will never take this item (too large, invalid): trying again changes nothing. */
export class WriteRefused extends Error {
  override name = 'WriteRefused';
}

/** What can be read of the events, and which ones cannot: they stay as they are, and `getEvents` leaves them out. */
export interface StoredEvents {
  events: StoredEvent[];
  /** By their ids, each with the reason in one line. */
  unreadable: { event: string; error: string }[];
}

/** An event as the table holds it. */
export interface StoredEvent {
  event: TalksEvent;
  /** Alerts decided with this version of the event: a crash may have kept them from the outbox. */
  due: Alert[];
}

/** What the site shows, in pieces: written by the poll, read by the site. `madeAt`: when the run read what it writes. */
export interface SnapshotStore {
  /** Null before the first poll. */
  getHead(): Promise<SnapshotHead | null>;
  putHead(head: SnapshotHead, madeAt: string): Promise<void>;
  /** Events of a page of the timeline, counted from 1, the oldest; none where there is no such page. */
  getPage(page: number): Promise<TalksEvent[]>;
  putPage(page: number, events: readonly TalksEvent[], madeAt: string): Promise<void>;
  /** A page of the feeds, from the second on: the head has the first; none where there is no such page. */
  getFeeds(page: number): Promise<FeedState[]>;
  putFeeds(page: number, feeds: readonly FeedState[], madeAt: string): Promise<void>;
  /** What the pictures of the track are drawn from; null: no poll has made it yet. */
  getTrack(): Promise<Track | null>;
  putTrack(track: Track, madeAt: string): Promise<void>;
  /** A part of the index of terms by its name; empty where there is none. */
  getTerms(part: string): Promise<TermPart>;
  putTerms(part: string, terms: TermPart, madeAt: string): Promise<void>;
  getCodes(part: CodePart): Promise<CodeEntry[]>;
  putCodes(part: CodePart, entries: readonly CodeEntry[], madeAt: string): Promise<void>;
}

/** Where reports stand: with their event, by its id; `none`: of no event; `denial`, `support`: of no event yet. */
export type Shelf = NoEventShelf | (string & {});
export type NoEventShelf = 'none' | UnmetShelf;

/** A report with the sort key under which it stands. */
export interface ShelvedReport {
  sort: string;
  report: Report;
}

/** Reads whose cost does not grow with what is stored. */
export interface EventReads {
  getEvent(id: string): Promise<TalksEvent | null>;
  /** Alerts about one event, oldest first. */
  getAlertsOf(eventId: string): Promise<OutboxEntry[]>;
  /** A report by where it stands and its sort key: its id, and for reports of no event `<published or seen>#<id>`. */
  getReport(shelf: Shelf, sort: string): Promise<Report | null>;
  /** Reports of no event by the days of their publication, both included; at most so many. */
  getReportsBetween(shelf: NoEventShelf, days: DaySpan, most: number): Promise<ShelvedReport[]>;
  /** Reports of an event whose ids come after `after`, in order of their ids; at most so many. */
  getReportsAfter(eventId: string, after: string, most: number): Promise<Report[]>;
  /** Ids of the events of the newest alerts, by the days of the events. */
  getLatestAlertedIds(limit: number): Promise<string[]>;
}

/** One line of structured log; the adapter adds the time and writes JSON. Never an address or a phone number. */
export type Log = (entry: { what: string; [field: string]: unknown }) => void;

/** Who looks after the others, each with a record of its own. */
export type WatchName = 'review' | 'audit';

/** What one that looks after the others did last. */
export interface WatchRecord {
  /** ISO instants at which it looked first and last; null: never. */
  since: string | null;
  at: string | null;
  /** Troubles that last. */
  standings: Standings;
}

export interface WatchStore {
  getWatch(name: WatchName): Promise<WatchRecord>;
  putWatch(name: WatchName, standings: Standings, now: Date): Promise<void>;
}
