/**
 * What the shells need from the outside world, as plain types of functions. Adapters implement them over AWS; tests pass
 * an object. A name tells the effect: `get`, `put`, `send`, `fetch`, `claim` do I/O.
 */

import type { Alert } from '../shared/alerts/alert.ts';
import type { Message } from '../shared/alerts/message.ts';
import type { TopicName } from '../shared/alerts/topicNames.ts';
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
  /** Reports of an event, or (null) of none, without the denials that `getUnmetDenials` gives. */
  getReports(eventId: string | null): Promise<Report[]>;
  /** Denials by trusted or official sources that found nothing to deny, published since then: the last hundred, in order. */
  getUnmetDenials(since: string): Promise<Report[]>;
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

/**
 * What has become of an alert in the outbox. `waiting`: tried in vain, for the reason beside it, and to be tried again.
 * Every alert ends as one of the last three.
 */
export type AlertState = 'pending' | 'waiting' | 'delivered' | 'dropped' | 'rejected';

export interface OutboxEntry {
  alert: Alert;
  state: AlertState;
  /** Why it was dropped or rejected, or waits, one line. */
  reason: string | null;
  /** When it was delivered, dropped or rejected, ISO instant. */
  settledAt: string | null;
  /** Failures that were not the network's, since it was written or last put back. */
  tries: number;
  /** When it was written, put back or last tried in vain, ISO instant. */
  movedAt: string;
}

/** As much of an outbox item as is known even of one whose alert cannot be read. */
export interface OutboxState {
  alertId: string;
  state: AlertState;
  /** ISO instants; null: not readable, or not moved since it was written. */
  decidedAt: string | null;
  movedAt: string | null;
}

export interface Outbox {
  /** Writes the alert unless its id is there already; says whether it was new. @throws {WriteRefused} */
  putAlert(alert: Alert): Promise<{ isNew: boolean }>;
  /** The alert as it was decided; null when there is none of this id, or one that can't be read. */
  getAlert(alertId: string): Promise<Alert | null>;
  /** Alerts not yet delivered to all their topics, dropped or rejected; oldest first. */
  getPendingAlerts(): Promise<Alert[]>;
  /**
   * Alerts that are kept, with what became of them, oldest first; unreadable ones are left out. With `since`
   * (`YYYY-MM-DD`) only those about events filed under that day or later.
   */
  getOutboxEntries(since?: string): Promise<OutboxEntry[]>;
  /** The same of every item, also of those that cannot be read. */
  getOutboxStates(): Promise<OutboxState[]>;
  /** Published to every topic it concerns. */
  putDelivered(alertId: string, now: Date): Promise<void>;
  /** Given up on purpose, with the reason for the page: too old when its turn came. */
  putDropped(alertId: string, reason: string, now: Date): Promise<void>;
  /** Puts back what was not delivered, with all its tries before it, as a change that the notifier is told of. */
  putPending(alertId: string, now: Date): Promise<void>;
  /** Counts a try that failed, and says the how-manieth it was; null: it is delivered, or gone. */
  putWaiting(alertId: string, reason: string, now: Date): Promise<number | null>;
  /** Refused for good by the channel, or unreadable: kept as a dead letter that can be sent again. */
  putRejected(alertId: string, reason: string, now: Date): Promise<void>;
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

/** Where reports stand: with their event, by its id; `none`: of no event; `denial`: denials that found nothing to deny. */
export type Shelf = 'none' | 'denial' | (string & {});

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
  getReportsBetween(shelf: 'none' | 'denial', days: DaySpan, most: number): Promise<ShelvedReport[]>;
  /** Reports of an event whose ids come after `after`, in order of their ids; at most so many. */
  getReportsAfter(eventId: string, after: string, most: number): Promise<Report[]>;
  /** Ids of the events of the newest alerts, by the days of the events. */
  getLatestAlertedIds(limit: number): Promise<string[]>;
}

/** `withdrawn`: corrected before it was told, so that it must not be told any more. */
export type ClaimResult = 'claimed' | 'already-published' | 'in-progress' | 'withdrawn';

/**
 * The ledger that makes a publish happen once: claim, publish, record. `subject` is what subscribers are told once per
 * topic: see `deliverySubject`.
 */
export interface Ledger {
  claim(subject: string, topic: TopicName, now: Date): Promise<ClaimResult>;
  record(subject: string, topic: TopicName, messageId: string, now: Date): Promise<void>;
  /** Gives back the claim made at `claimedAt`, after a publish that certainly did not happen. */
  release(subject: string, topic: TopicName, claimedAt: Date): Promise<void>;
  /** Closes a subject for the topic: whatever the answer, but for `in-progress`, it is told there no more. */
  withdraw(subject: string, topic: TopicName, now: Date): Promise<WithdrawResult>;
}

/** `told`: or may have been, by a notifier that died. `in-progress`: a living one may be telling it now; ask again. */
type WithdrawResult = 'untold' | 'told' | 'in-progress';

export interface AlertSender {
  /**
   * Publishes to a topic and returns SNS's message id.
   * @throws {AlertRejected | AlertBlocked | AlertThrottled} when it certainly was not published; after anything else it
   *   may have been.
   */
  sendAlert(topic: TopicName, message: Message): Promise<string>;
}

/** The channel refuses this message for good: not published, and trying again changes nothing. */
export class AlertRejected extends Error {
  override name = 'AlertRejected';
}

/** The account or the topic is not in order: not published, and nothing is wrong with the message. An operator mends it. */
export class AlertBlocked extends Error {
  override name = 'AlertBlocked';
}

/** The channel asks for patience: not published, worth trying again later. */
export class AlertThrottled extends Error {
  override name = 'AlertThrottled';
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
