import type { Dispatcher } from 'undici';
import request from 'undici/lib/api/api-request.js';
import type { Feed } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { RedirectError } from './fetchFailure.ts';
import type { FetchLimits } from './fetchLimits.ts';
import { type Headers, headerOf } from './freshness.ts';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** What every request is made with. */
export interface Asker {
  agent: Dispatcher;
  limits: FetchLimits;
  userAgent: string;
}

/** The answer at the end of the redirects, its body unread. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Dispatcher.ResponseData['body'];
  url: string;
  /** Where the feed now lives: set while every redirect so far was permanent. */
  movedTo: string | null;
}

/** Asks, and follows redirects by hand: each hop is a new connection with its own address check. */
export async function followRedirects(
  asker: Asker,
  feed: Feed,
  state: FeedState | null,
  from: string,
  signal: AbortSignal,
): Promise<Answer> {
  let url = from;
  let isPermanent = true;
  for (let hop = 0; hop <= asker.limits.redirects; hop += 1) {
    const { origin, pathname, search } = new URL(url);
    const response = await request.call(asker.agent, {
      origin,
      path: `${pathname}${search}`,
      method: 'GET',
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
    const next = nextHop(location, url);
    isPermanent &&= (response.statusCode === 301 || response.statusCode === 308) && !losesEncryption(url, next);
    url = next;
  }
  throw new RedirectError(`more than ${asker.limits.redirects} redirects, the last to ${url.slice(0, 120)}`);
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** A move from https to http is followed and not kept: whoever sits between could have sent it, and would stay for good. */
export function losesEncryption(from: string, to: string): boolean {
  return from.startsWith('https:') && !to.startsWith('https:');
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
export function discard(body: Answer['body']): void {
  body.dump({ limit: 16_384 }).catch(() => undefined);
}
