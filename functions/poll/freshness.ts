import { parseFeedDate } from '../../shared/feeds/parseFeedDate.ts';

/** Header of an answer by lower-case name. */
export type Headers = Record<string, string | string[] | undefined>;

export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** No publisher's word is taken for more than a day. */
const LONGEST_SECONDS = 86_400;

/** Seconds for which the answer is fresh by its own word: `max-age` less `Age`, else `Expires` less `Date` (RFC 9111 §4.2). */
export function freshSeconds(headers: Headers, now: Date): number {
  const control = headerOf(headers, 'cache-control')?.toLowerCase() ?? '';
  if (/no-(cache|store)/.test(control)) return 0;
  const maxAge = /(?:^|[,\s])max-age\s?=\s?"?(\d{1,9})/.exec(control)?.[1];
  if (maxAge !== undefined) return bound(Number(maxAge) - Number(headerOf(headers, 'age') ?? 0));
  const expires = httpDate(headerOf(headers, 'expires'), now);
  if (expires === null) return 0;
  return bound((expires - (httpDate(headerOf(headers, 'date'), now) ?? now.getTime())) / 1000);
}

/** Seconds that `Retry-After` asks for, given as seconds or as a date; null when it is absent or nonsense. */
export function retryAfterSeconds(headers: Headers, now: Date): number | null {
  const value = headerOf(headers, 'retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return bound(Number(value));
  const date = httpDate(value, now);
  return date === null ? null : bound((date - now.getTime()) / 1000);
}

function httpDate(text: string | null, now: Date): number | null {
  return text === null || !/[a-z]/i.test(text) ? null : parseFeedDate(text, { now: now.toISOString() });
}

function bound(seconds: number): number {
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.floor(seconds), 0), LONGEST_SECONDS) : 0;
}
