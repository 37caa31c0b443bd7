/** One poll, of all feeds or of a shard: ask those that are due, detect, store what is new, then remember what was seen. */
import pLimit from 'p-limit';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { roundsInNews } from '../../shared/events/roundsInNews.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { isDue } from '../../shared/feeds/nextPoll.ts';
import { feedsOf, isFirst, type Shard, WHOLE } from '../../shared/feeds/shard.ts';
import type { ShardTime } from '../services.ts';
import { type Consultation, consultReader } from './consultReader.ts';
import { heedReadingMarks } from './heedReadingMarks.ts';
import { openSince } from './openSince.ts';
import { pollLogEntry } from './pollMetrics.ts';
import { tryPutSnapshot } from './putSnapshot.ts';
import { readFeeds } from './readFeeds.ts';
import type { FeedRead } from './readOneFeed.ts';
import type { PollServices, PollSummary } from './services.ts';
import { type StoredNews, storeNews } from './storeNews.ts';
import { LeaseTaken } from './writerLease.ts';

/** Feed states written at once, after the news is safe. */
const WRITES_AT_ONCE = 8;

/** Milliseconds from its beginning until which a run may wait for the writer's lease; what is left of it is for storing. */
const WAIT_UNTIL_MS = 90_000;
/** As long it may wait in any case, and no longer than this: by then the lease of a run that died has lapsed. */
const WAIT_MS = { least: 10_000, most: 70_000 };

/**
 * Polls once. A feed that fails is a line in its own state and stops no other. What was seen is remembered only after
 * its reports are stored, so that a crash anywhere means work is repeated, never lost.
 *
 * Shards read side by side, each without the lease, and decide one at a time: see `decisions.md`.
 *
 * @throws whatever the table throws: the run failed, and says so in its log line; the next one does its work again.
 */
export async function poll(services: PollServices, now: Date, shard: Shard = WHOLE): Promise<PollSummary> {
  const began = performance.now();
  const own = feedsOf(services.dossier.feeds, shard);
  const { states, inDoubt } = await heedReadingMarks(services, own, shard);
  const due = own.filter(({ id }) => !inDoubt.has(id) && isDue(states.get(id) ?? null, now.toISOString()));
  const open = await services.events.getEvents(openSince(now));
  const reads = await readFeeds(withRoundsInNews(services, open), due, states, now);
  const consulted = await consultReader(
    services,
    reads.flatMap((read) => read.detections),
    open,
    now,
    shard,
  );
  const conclude = (stored: StoredNews | null, slowest: ShardTime | null = null) => {
    const summary = { shard: { ...shard, slowest }, ...summarise(reads, consulted, stored, now) };
    services.log(pollLogEntry(summary, services.dossier.id, now.getTime()));
    return summary;
  };
  try {
    const leaseWaitMs = WAIT_UNTIL_MS - (performance.now() - began);
    const stored = await storeReports({ ...services, leaseWaitMs: clamp(leaseWaitMs, WAIT_MS) }, consulted, now);
    if (!stored) return conclude(null);
    const slowest = await rememberFeeds(
      services,
      consulted.isWhole ? reads : reads.map(forgetNews),
      now,
      stored,
      shard,
    );
    await consulted.settle();
    // The page is the first shard's; another one renews it when it has news, for the links in messages lead there.
    if (isFirst(shard) || stored.events.length > 0) {
      const made = { isBaseline: stored.isBaseline, polledAt: slowest.at, shard };
      await tryPutSnapshot(services, nextStates(states, reads), now, made);
    }
    return conclude(stored, slowest);
  } catch (error) {
    conclude(null);
    throw error;
  }
}

/** Detection is told which rounds are announced, open or just over: news names those by their city alone. */
function withRoundsInNews(services: PollServices, open: readonly TalksEvent[]): PollServices {
  const inNews = roundsInNews(open);
  return { ...services, detect: (item, feed) => services.detect(item, feed, inNews) };
}

/** Null when another run is storing: what was read stays unseen and the next poll reads it again. */
async function storeReports(services: PollServices, consulted: Consultation, now: Date): Promise<StoredNews | null> {
  try {
    return await storeNews(services, distinct(reportsOf(consulted)), now, consulted.withdrawn);
  } catch (error) {
    if (!(error instanceof LeaseTaken)) throw error;
    services.log({ what: 'poll-skipped', message: error.message });
    return null;
  }
}

/** What is new in it is new again at the next poll: the same reports then change nothing. */
function forgetNews(read: FeedRead): FeedRead {
  return read.newItems > 0 ? { ...read, nextState: null } : read;
}

async function rememberFeeds(
  { feeds, events, log }: PollServices,
  reads: FeedRead[],
  now: Date,
  stored: StoredNews,
  shard: Shard,
): Promise<ShardTime> {
  const limit = pLimit(WRITES_AT_ONCE);
  const putState = async (state: FeedState) => {
    try {
      await feeds.putFeedState(state);
    } catch (error) {
      // A state that the table refuses costs its feed another reading, and the other feeds nothing.
      log({ what: 'feed-state-not-stored', feed: state.feedId, error: String(error) });
    }
  };
  await Promise.all(reads.flatMap(({ nextState }) => (nextState ? limit(() => putState(nextState)) : [])));
  if (stored.isBaseline && reads.some((read) => read.outcome === 'fresh')) await events.putBaseline(now);
  if (reads.some(({ newItems }) => newItems > 0)) await events.putNewsTime(now);
  return events.putPollTime(now, shard);
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value));
}

function nextStates(states: ReadonlyMap<string, FeedState>, reads: FeedRead[]): ReadonlyMap<string, FeedState> {
  const read = reads.flatMap(({ nextState }) => nextState ?? []);
  return new Map([...states, ...read.map((state) => [state.feedId, state] as const)]);
}

function reportsOf({ detections }: Consultation): Report[] {
  return detections.flatMap((detection) => (detection.outcome === 'report' ? [detection.report] : []));
}

/** Two feeds of one outlet carry the same item; it is one report. */
function distinct(reports: Report[]): Report[] {
  return [...new Map(reports.map((report) => [report.id, report])).values()];
}

function summarise(
  reads: FeedRead[],
  consulted: Consultation,
  stored: StoredNews | null,
  now: Date,
): Omit<PollSummary, 'shard'> {
  const count = (outcome: FeedRead['outcome']) => reads.filter((read) => read.outcome === outcome).length;
  const dropped: Record<string, number> = {};
  for (const detection of consulted.detections)
    if (detection.outcome === 'dropped') dropped[detection.drop] = (dropped[detection.drop] ?? 0) + 1;
  return {
    now: now.toISOString(),
    feeds: {
      due: reads.length,
      fresh: count('fresh'),
      unchanged: count('unchanged'),
      failed: count('failed'),
      noTurn: count('no-turn'),
    },
    items: {
      new: reads.reduce((sum, read) => sum + read.newItems, 0),
      reports: reportsOf(consulted).length,
      dropped,
      broken: reads.reduce((sum, read) => sum + read.broken, 0),
    },
    events: stored?.events ?? [],
    alerts: stored?.alerts ?? [],
    isBaseline: stored?.isBaseline ?? false,
    isStored: stored !== null,
    reader: consulted.counts,
  };
}
