import { createHash } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import type { Feed } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { boundedWait } from '../../shared/feeds/nextPoll.ts';
import { findRefusal } from '../../shared/feeds/webPage.ts';
import type { FetchFeed, FetchOutcome, FetchTurn } from '../services.ts';
import { createFeedAgent } from './connect.ts';
import { failedOutcome, toOutcome } from './fetchFailure.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './fetchLimits.ts';
import { type Answer, type Asker, discard, followRedirects } from './followRedirects.ts';
import { freshSeconds, headerOf, retryAfterSeconds } from './freshness.ts';
import { createHostQueue } from './hostQueue.ts';
import { type BodyLimits, readBody } from './readBody.ts';

export interface FetchFeedOptions {
  /** Lets feeds be on private and loopback addresses: for tests and replays. */
  allowPrivate: boolean;
  /** Whole `User-Agent`; see `userAgent`. */
  userAgent?: string | undefined;
  limits?: Partial<FetchLimits>;
  lookup?: LookupFunction;
}

/** Says who asks and where complaints go: publishers block what hides, and some block what poses as a browser. */
export function userAgent(contact: string | undefined): string {
  return contact ? `Parley/0.1 (news feed reader; +${contact})` : 'Parley/0.1 (news feed reader)';
}

/** For one feed asked by itself. */
const AT_ONCE: FetchTurn = { start: async () => {}, makeRoom: async () => {} };

/**
 * The one that asks feeds: conditional, compressed, to checked addresses only, within limits, and gently to each host.
 * Never throws; every failure is an outcome with a name.
 */
export function createFetchFeed(options: FetchFeedOptions): FetchFeed {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = createFeedAgent({ allowPrivate: options.allowPrivate, limits, lookup: options.lookup });
  const queue = createHostQueue(limits.perHost, limits.spacingMs);
  const freshUntil = new Map<string, number>();
  const asker: Asker = { agent, limits, userAgent: options.userAgent ?? userAgent(undefined) };
  return async (feed, state, now, signal, turn = AT_ONCE) => {
    const known = state !== null && (state.address ?? feed.url) === feed.url ? state : null;
    const url = known?.movedTo ?? feed.url;
    // A copy that its publisher calls fresh is not asked for. Kept in memory only: an unchanged feed costs no write.
    if (known?.failures === 0 && now.getTime() < (freshUntil.get(url) ?? 0))
      return { outcome: 'unchanged', minWaitSeconds: 0 };
    const ask = async () => {
      // After the host's turn has come: a host with many feeds would keep places that others could use.
      await turn.start(signal);
      const outcome = await askFeed(asker, feed, known, url, now, signal, turn);
      if (outcome.outcome === 'unchanged')
        freshUntil.set(url, now.getTime() + boundedWait(outcome.minWaitSeconds) * 1000);
      return outcome;
    };
    try {
      const host = new URL(url).hostname;
      // One's own machine needs no courtesy, and a replay has all its feeds there.
      if (options.allowPrivate && isLoopback(host)) return await ask();
      return await queue.run(host, signal, ask);
    } catch (error) {
      return toOutcome(error, signal);
    }
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}

async function askFeed(
  asker: Asker,
  feed: Feed,
  state: FeedState | null,
  url: string,
  now: Date,
  signal: AbortSignal,
  turn: FetchTurn,
): Promise<FetchOutcome> {
  const whole = AbortSignal.any([signal, AbortSignal.timeout(asker.limits.totalMs)]);
  try {
    const answer = await followRedirects(asker, feed, state, url, whole);
    const makeRoom = (bytes: number) => turn.makeRoom(bytes, whole);
    return await readAnswer(answer, state, now, { ...asker.limits, makeRoom });
  } catch (error) {
    return toOutcome(error, signal);
  }
}

async function readAnswer(
  answer: Answer,
  state: FeedState | null,
  now: Date,
  limits: BodyLimits,
): Promise<FetchOutcome> {
  const { status, headers, body } = answer;
  const minWaitSeconds = freshSeconds(headers, now);
  if (status >= 200 && status < 300) return readFresh(answer, state, minWaitSeconds, limits);
  discard(body);
  const retryAfter = retryAfterSeconds(headers, now);
  if (status === 304 && state !== null) return { outcome: 'unchanged', minWaitSeconds };
  if (status === 410) return { outcome: 'gone' };
  if (status === 429) return failedOutcome('rate-limited', 'asked too often (429)', retryAfter);
  if (status === 503 && retryAfter !== null)
    return failedOutcome('rate-limited', 'unavailable for now (503)', retryAfter);
  return failedOutcome('http-error', `answered ${status}`, retryAfter);
}

async function readFresh(
  { headers, body, url, movedTo }: Answer,
  state: FeedState | null,
  minWaitSeconds: number,
  limits: BodyLimits,
): Promise<FetchOutcome> {
  const bytes = await readBody(body, headerOf(headers, 'content-encoding') ?? '', limits);
  const contentType = headerOf(headers, 'content-type');
  const bodyHash = createHash('sha256').update(bytes).digest('hex');
  if (state?.bodyHash === bodyHash && state.failures === 0) return { outcome: 'unchanged', minWaitSeconds };
  const refusal = findRefusal(bytes);
  if (refusal) return failedOutcome(refusal.reason, refusal.message, null);
  const etag = headerOf(headers, 'etag');
  const lastModified = headerOf(headers, 'last-modified');
  return { outcome: 'fresh', bytes, contentType, url, etag, lastModified, bodyHash, movedTo, minWaitSeconds };
}
