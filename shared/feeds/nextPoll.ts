import type { Feed } from '../dossier/dossier.ts';
import type { FeedDocument, FeedError, FeedItem } from './feedDocument.ts';
import type { FeedState } from './feedState.ts';
import type { FailedOutcome, FetchOutcome } from './fetchOutcome.ts';
import { findNewItems, rememberKeys, seenKeys } from './seenItems.ts';
import { isStillToCome } from './stillToCome.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** First wait after a failure, doubled by each further one up to the longest. There is no permanent stop. */
const FIRST_BACKOFF = 5 * MINUTE;
const LONGEST_BACKOFF = 6 * HOUR;
/** A server may ask for more than our own back-off (`Retry-After`), but not for ever. */
const LONGEST_RETRY_AFTER = 24 * HOUR;
/** A feed that answered 410 is asked again once a day: some answer so by mistake. */
const REST = 24 * HOUR;
/** No state rests a feed for longer. */
const LONGEST_WAIT = Math.max(LONGEST_BACKOFF, LONGEST_RETRY_AFTER, REST);
/** Longest wait that a publisher's `max-age` or `ttl` gets: an hour's `ttl` on news is a default nobody chose. */
const LONGEST_FRESH = 15 * MINUTE;
/** The usual interval between polls. */
const SHORTEST_FRESH = 5 * MINUTE;
/** A feed whose text changes with every request is written this often for its validators alone. */
const VALIDATORS_EVERY = HOUR;
/** After so many failures in a row a moved feed is asked at its old address again. */
const MOVED_FAILURES = 3;

/** What a poll hands over once the reports of its new items are stored. */
export interface PolledFeed {
  outcome: FetchOutcome;
  /** The document read, when the outcome is `fresh`. */
  document: FeedDocument | null;
}

/**
 * Seconds that a feed is left alone because its publisher calls it fresh for so long: none when the next poll is later
 * anyway, and a little less than asked, lest a poll that comes a second early wait for the next.
 */
export function boundedWait(freshSeconds: number): number {
  return freshSeconds <= SHORTEST_FRESH ? 0 : Math.min(freshSeconds, LONGEST_FRESH) - 30;
}

/** Whether a feed is to be asked now. A wait longer than any that is given was written by a wrong clock. */
export function isDue(state: FeedState | null, now: string): boolean {
  if (state?.nextPoll == null) return true;
  return Date.parse(state.nextPoll) <= Date.parse(now) || isStillToCome(state.nextPoll, later(now, LONGEST_WAIT));
}

/** A document that could not be read, as the outcome that it makes of the fetch. */
export function toFailedOutcome(error: FeedError): FailedOutcome {
  return { outcome: 'failed', name: error.reason, message: error.message, retryAfterSeconds: null };
}

/**
 * The state of a feed after a poll: the very same object when there is nothing to write (an unchanged feed, a 304).
 * @param now ISO instant of the poll.
 * @param jitter a number in [0, 1) that spreads the retries of feeds that failed together.
 */
export function nextFeedState(
  state: FeedState | null,
  feed: Feed,
  polled: PolledFeed,
  now: string,
  jitter: number,
): FeedState {
  const before = stateOf(state, feed);
  const { outcome, document } = polled;
  switch (outcome.outcome) {
    case 'fresh':
      return keepIfSame(state, document ? afterReading(before, outcome, document, now) : before);
    case 'unchanged': {
      const well = isWell(before)
        ? before
        : { ...before, failures: 0, lastError: null, nextPoll: null, lastRead: now, killed: null };
      return keepIfSame(state, outcome.isWhole ? { ...well, movedTo: outcome.movedTo ?? null, askedWhole: now } : well);
    }
    case 'no-turn':
      return state ?? before;
    case 'gone':
      return { ...before, failures: before.failures + 1, lastError: GONE, nextPoll: later(now, REST) };
    case 'failed':
      return afterFailure(before, outcome, now, jitter);
    default:
      return outcome satisfies never;
  }
}

/** Whether two states say the same, so that nothing need be written. */
export function isSameState(one: FeedState | null, other: FeedState | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

const GONE = 'gone: the publisher says the feed is no more (410); asked again once a day';

/** Whether the state's last word is that the feed rests after a 410. */
export function isResting(state: FeedState): boolean {
  return state.lastError === GONE;
}

/** The state to start from: none, or one of another address, is an empty one. */
export function stateOf(state: FeedState | null, feed: Feed): FeedState {
  if (state && (state.address === undefined || state.address === feed.url)) return state;
  return {
    feedId: feed.id,
    address: feed.url,
    movedTo: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    nextPoll: null,
    failures: 0,
    lastError: null,
    lastRead: null,
    lastNews: null,
    itemCount: 0,
    seen: state?.seen ?? [],
  };
}

function isWell(state: FeedState): boolean {
  return state.failures === 0 && state.lastError === null && state.lastRead !== null;
}

function afterReading(
  before: FeedState,
  fetched: Extract<FetchOutcome, { outcome: 'fresh' }>,
  document: FeedDocument,
  now: string,
): FeedState {
  const news = findNewItems(document.items, before.seen);
  const seen = rememberKeys(before.seen, seenKeys(document.items), now);
  const hasNothingNew = seen === before.seen && isWell(before);
  const isRecent = before.lastRead !== null && Date.parse(now) - Date.parse(before.lastRead) < VALIDATORS_EVERY * 1000;
  if (hasNothingNew && isRecent && fetched.movedTo === before.movedTo && !fetched.isWhole) return before;
  const wait = boundedWait(Math.max(fetched.minWaitSeconds, document.ttlSeconds ?? 0));
  return {
    ...before,
    movedTo: fetched.movedTo,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    bodyHash: fetched.bodyHash,
    nextPoll: wait > 0 ? later(now, wait) : null,
    failures: 0,
    lastError: null,
    lastRead: now,
    lastNews: news.length > 0 ? newestOf(news, before.lastNews, now) : before.lastNews,
    killed: null,
    askedWhole: fetched.isWhole ? now : (before.askedWhole ?? now),
    itemCount: document.items.length,
    seen,
  };
}

/** When the newest of the new items was published; undated ones count as published now. */
function newestOf(news: FeedItem[], before: string | null, now: string): string {
  const dates = news.map((item) => item.published ?? now).concat(before ?? []);
  const newest = Math.max(...dates.slice(0, 10_000).map((date) => Date.parse(date)));
  return new Date(Math.min(newest, Date.parse(now))).toISOString();
}

function afterFailure(
  before: FeedState,
  { name, message, retryAfterSeconds }: FailedOutcome,
  now: string,
  jitter: number,
): FeedState {
  const failures = before.failures + 1;
  const backoff = Math.min(FIRST_BACKOFF * 2 ** Math.min(failures - 1, 20), LONGEST_BACKOFF);
  // Between three quarters and the whole of the wait, so that the limit stays the limit.
  const jittered = backoff * (0.75 + 0.25 * jitter);
  const asked = Math.min(retryAfterSeconds ?? 0, LONGEST_RETRY_AFTER);
  return {
    ...before,
    movedTo: failures >= MOVED_FAILURES ? null : before.movedTo,
    failures,
    lastError: `${name}: ${message}`.slice(0, 300),
    nextPoll: later(now, Math.max(jittered, asked)),
  };
}

function keepIfSame(state: FeedState | null, next: FeedState): FeedState {
  return state !== null && isSameState(state, next) ? state : next;
}

function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + Math.round(seconds) * 1000).toISOString();
}
