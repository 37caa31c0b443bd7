import { expect, it } from 'vitest';
import { freshSeconds, retryAfterSeconds } from '../../functions/poll/freshness.ts';

const NOW = new Date('2026-02-25T10:00:00Z');

it.each([
  [{ 'cache-control': 'max-age=600' }, 600],
  [{ 'cache-control': 'public, MAX-AGE="600"', age: '450' }, 150],
  [{ 'cache-control': 'max-age=60', age: '450' }, 0],
  [{ 'cache-control': 'no-cache, max-age=600' }, 0],
  [{ 'cache-control': 's-maxage=600' }, 0],
  [{ 'cache-control': 'max-age=999999999' }, 86_400],
  [{ 'cache-control': 'max-age=600', expires: 'Wed, 25 Feb 2026 12:00:00 GMT' }, 600],
  [{ expires: 'Wed, 25 Feb 2026 10:10:00 GMT' }, 600],
  // The server's clock may be wrong, but it is wrong in both headers.
  [{ expires: 'Wed, 25 Feb 2026 15:10:00 GMT', date: 'Wed, 25 Feb 2026 15:00:00 GMT' }, 600],
  [{ expires: 'Thu, 19 Nov 1981 08:52:00 GMT' }, 0],
  [{ expires: '0' }, 0],
  [{ age: 'x', 'cache-control': 'max-age=600' }, 0],
  [{}, 0],
])('an answer with %j is fresh for %i seconds', (headers, seconds) => {
  expect(freshSeconds(headers, NOW)).toBe(seconds);
});

it.each([
  ['120', 120],
  ['Wed, 25 Feb 2026 10:02:00 GMT', 120],
  ['Wed Feb 25 10:02:00 2026', 120],
  ['Wed, 25 Feb 2026 09:00:00 GMT', 0],
  ['-5', null],
  ['later', null],
  ['', null],
])('Retry-After %j asks for %j seconds', (value, seconds) => {
  expect(retryAfterSeconds({ 'retry-after': value }, NOW)).toBe(seconds);
});
