import type { FetchFeed, FetchOutcome } from '../../../functions/services.ts';
import type { Detection, Detector } from '../../../shared/detect/report.ts';
import type { Feed } from '../../../shared/dossier/dossier.ts';
import { type FeedDocument, FeedError, type FeedItem } from '../../../shared/feeds/feedDocument.ts';
import { nextFeedState, type PolledFeed, toFailedOutcome } from '../../../shared/feeds/nextPoll.ts';
import { readFeed } from '../../../shared/feeds/readFeed.ts';
import { toItem } from '../../../shared/feeds/toItem.ts';
import { describeFailure } from './describeFailure.ts';

/** What asking one feed now shows. Nothing of it is kept: the next poll finds the feed as it would have anyway. */
export interface FeedCheck {
  feed: Feed;
  /** Why it failed, in one line; null when it was read. */
  failure: string | null;
  /** The HTTP answer; null when there was none that could be read. */
  answer: Extract<FetchOutcome, { outcome: 'fresh' }> | null;
  document: FeedDocument | null;
  /** Every item with what detection makes of it, newest first, undated ones last. */
  items: { item: FeedItem; detection: Detection }[];
  milliseconds: number;
  /** ISO instant before which a poll would not ask again; null: the next run asks. */
  nextPoll: string | null;
}

export interface CheckServices {
  fetchFeed: FetchFeed;
  detect: Detector;
  /** Milliseconds of a clock that only goes forward. */
  stopwatch: () => number;
}

/** Asks a feed as if for the first time, reads it and detects in it. Never throws for anything a feed does. */
export async function checkFeed(
  { fetchFeed, detect, stopwatch }: CheckServices,
  feed: Feed,
  now: Date,
  signal: AbortSignal,
): Promise<FeedCheck> {
  const start = stopwatch();
  const fetched = await fetchFeed(feed, null, now, signal);
  const milliseconds = stopwatch() - start;
  const polled = await readAnswer(fetched, now.toISOString(), feed);
  const next = nextFeedState(null, feed, polled, now.toISOString(), MIDDLE);
  const newest = [...(polled.document?.items ?? [])].sort(newestFirst);
  return {
    feed,
    failure: findFailure(polled.outcome, next.lastError),
    answer: fetched.outcome === 'fresh' ? fetched : null,
    document: polled.document,
    items: newest.map((item) => ({ item, detection: detect(toItem(item, feed), feed) })),
    milliseconds,
    nextPoll: next.nextPoll,
  };
}

/** Of the spread that a poll gives to retries. */
const MIDDLE = 0.5;

async function readAnswer(outcome: FetchOutcome, now: string, { lang }: Feed): Promise<PolledFeed> {
  if (outcome.outcome !== 'fresh') return { outcome, document: null };
  const { bytes, contentType, url } = outcome;
  try {
    return { outcome, document: await readFeed(bytes, { contentType, url, now, lang }) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { outcome: toFailedOutcome(error), document: null };
  }
}

function findFailure(outcome: FetchOutcome, lastError: string | null): string | null {
  return outcome.outcome === 'failed' ? describeFailure(outcome) : lastError;
}

function newestFirst(one: FeedItem, other: FeedItem): number {
  return (other.published ?? '').localeCompare(one.published ?? '');
}
