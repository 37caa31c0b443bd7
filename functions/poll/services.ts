import type { Detector } from '../../shared/detect/report.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { Shard } from '../../shared/feeds/shard.ts';
import type { Outbox } from '../alertServices.ts';
import type { AskReader, ReaderStore } from '../reader/services.ts';
import type { EventStore, FeedStore, FetchFeed, Log, ShardTime, SnapshotStore } from '../services.ts';

/** What a poll works with. It has no right to publish: all it can do about an alert is write it to the outbox. */
export interface PollServices {
  dossier: Dossier;
  detect: Detector;
  fetchFeed: FetchFeed;
  feeds: FeedStore;
  events: EventStore;
  outbox: Pick<Outbox, 'putAlert' | 'getAlert' | 'getOutboxEntries'>;
  snapshot: Pick<SnapshotStore, 'getHead' | 'putHead' | 'putPage' | 'putFeeds' | 'putCodes' | 'putTrack' | 'putTerms'>;
  log: Log;
  /** The time as it is, for the writer's lease: reading the feeds takes a while after a poll's own `now`. */
  clock: () => Date;
  /** Names this run, for the writer's lease. */
  runId: () => string;
  /** A number in [0, 1), to spread retries. */
  jitter: () => number;
  pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which feeds still being read are given up, so that what was read is stored. */
  readDeadlineMs: number;
  /** Milliseconds that may be waited for the writer's lease; left out: ten seconds. */
  leaseWaitMs?: number;
  /** Missing: the operator has switched none on, and the rules decide. */
  reader?: PollReader | undefined;
}

/** A reader and its bounds in time. */
export interface PollReader {
  /** As the operator names it; kept with what it answers. */
  name: string;
  ask: AskReader;
  store: ReaderStore;
  /** Milliseconds for one question, and for all of one poll: what is not answered then the rules decide. */
  questionMs: number;
  pollMs: number;
}

/** What a poll had for its reader, and what became of it. */
export interface ReaderCounts {
  /** Items that were worth a question. */
  worth: number;
  /** Texts that it had read before. */
  recalled: number;
  asked: number;
  answered: number;
  /** By why; `budget`: the day's questions were used up, `waiting`: left for the next poll. */
  unanswered: Record<string, number>;
}

/** What a poll came to, for the log line, the metrics and whoever runs it by hand. */
export interface PollSummary {
  now: string;
  /** Which feeds were asked, and the shard that has not polled for the longest; null: what was read is not stored. */
  shard: Shard & { slowest: ShardTime | null };
  /** `noTurn`: the poll ended before they had had their time; they have not failed. */
  feeds: { due: number; fresh: number; unchanged: number; failed: number; noTurn: number };
  items: { new: number; reports: number; dropped: Record<string, number>; broken: number };
  /** Ids of the events that are new or changed. */
  events: string[];
  /** Ids of the alerts put in the outbox. */
  alerts: string[];
  isBaseline: boolean;
  /** False when another run was writing, or the table failed: what was read is read again. */
  isStored: boolean;
  /** Null: there is no reader. */
  reader?: ReaderCounts | null;
}
