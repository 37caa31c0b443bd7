import { createHash } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import { type Dispatcher, request } from 'undici';
import type { Feed } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { boundedWait } from '../../shared/feeds/nextPoll.ts';
import { findRefusal } from '../../shared/feeds/webPage.ts';
import type { FetchFeed, FetchOutcome } from '../services.ts';
import { createFeedAgent } from './connect.ts';
import { failedOutcome, RedirectError, toFailure } from './fetchFailure.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './fetchLimits.ts';
import { freshSeconds, type Headers, headerOf, retryAfterSeconds } from './freshness.ts';
import { createHostQueue } from './hostQueue.ts';
import { readBody } from './readBody.ts';

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

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

interface Asker {
  agent: Dispatcher;
  limits: FetchLimits;
  userAgent: string;
}

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
  return async (feed, state, now, signal) => {
    const known = state !== null && (state.address ?? feed.url) === feed.url ? state : null;
    const url = known?.movedTo ?? feed.url;
    // A copy that its publisher calls fresh is not asked for. Kept in memory only: an unchanged feed costs no write.
    if (known?.failures === 0 && now.getTime() < (freshUntil.get(url) ?? 0))
      return { outcome: 'unchanged', minWaitSeconds: 0 };
    const ask = async () => {
      const outcome = await askFeed(asker, feed, known, url, now, signal);
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
      return toFailure(error, signal);
    }
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}

interface Answer {
  status: number;
  headers: Headers;
  body: Dispatcher.ResponseData['body'];
  url: string;
  /** Where the feed now lives: set while every redirect so far was permanent. */
  movedTo: string | null;
}

async function askFeed(
  asker: Asker,
  feed: Feed,
  state: FeedState | null,
  url: string,
  now: Date,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const whole = AbortSignal.any([signal, AbortSignal.timeout(asker.limits.totalMs)]);
  try {
    const answer = await follow(asker, feed, state, url, whole);
    return await readAnswer(answer, state, now, asker.limits);
  } catch (error) {
    return toFailure(error, signal);
  }
}

/** Asks, and follows redirects by hand: each hop is a new connection with its own address check. */
async function follow(
  asker: Asker,
  feed: Feed,
  state: FeedState | null,
  from: string,
  signal: AbortSignal,
): Promise<Answer> {
  let url = from;
  let isPermanent = true;
  for (let hop = 0; hop <= asker.limits.redirects; hop += 1) {
    const response = await request(url, {
      dispatcher: asker.agent,
      headers: requestHeaders(asker, feed, state, url),
      signal,
    });
    const headers = response.headers as Headers;
    const location = isRedirect(response.statusCode) ? headerOf(headers, 'location') : null;
    if (location === null) {
      const movedTo = url === feed.url ? null : isPermanent ? url : (state?.movedTo ?? null);
      return { status: response.statusCode, headers, body: response.body, url, movedTo };
    }
    discard(response.body);
    isPermanent &&= response.statusCode === 301 || response.statusCode === 308;
    url = nextHop(location, url);
  }
  throw new RedirectError(`more than ${asker.limits.redirects} redirects, the last to ${url.slice(0, 120)}`);
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function nextHop(location: string, from: string): string {
  const url = new URL(location, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new RedirectError(`redirects to ${url.protocol}`);
  url.hash = '';
  return url.href;
}

/** Headers set for a feed in the dossier may hold a key, so they go to its own host only. */
function requestHeaders(asker: Asker, feed: Feed, state: FeedState | null, url: string): Record<string, string> {
  const own = new URL(url).host === new URL(feed.url).host ? feed.headers : {};
  return {
    'user-agent': asker.userAgent,
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br',
    ...(state?.etag ? { 'if-none-match': state.etag } : {}),
    ...(state?.lastModified ? { 'if-modified-since': state.lastModified } : {}),
    ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** Ends an answer nobody reads: a short one is read out so that the connection can be used again, a long one broken off. */
function discard(body: Answer['body']): void {
  body.dump({ limit: 16_384 }).catch(() => undefined);
}

async function readAnswer(
  answer: Answer,
  state: FeedState | null,
  now: Date,
  limits: FetchLimits,
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
  limits: FetchLimits,
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
