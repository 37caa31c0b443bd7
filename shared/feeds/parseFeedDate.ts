import { DAY_MS } from '../units.ts';
import type { DateContext, DateParts } from './dateParts.ts';
import { MONTHS } from './dateWords.ts';
import { foldDate } from './foldDate.ts';
import { readDateWords } from './readDateWords.ts';
import { readOffset } from './zoneOffset.ts';

/**
 * The instant that a date in a feed means, in milliseconds since 1970, or null when it means none. Reads RFC 822, 850 and
 * 1123, asctime, all of ISO 8601, Unix seconds, and dates in words of the languages in `dateWords`. Not `Date.parse`: it
 * takes strings without a zone for the machine's own time and knows no language but English.
 */
export function parseFeedDate(text: string, context: DateContext): number | null {
  if (text.length > 120) return null;
  const folded = foldDate(text);
  const parts = readRfc822(folded) ?? readIso(folded) ?? readWeekDate(folded) ?? readDateWords(folded, context);
  if (parts) return toInstant(parts);
  return readUnixTime(folded);
}

/** What nine of ten feeds write, read at once; everything odd about it is left to `readDateWords`. */
const RFC822 = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (gmt|[+-]\d{4})$/;

function readRfc822(text: string): DateParts | null {
  const match = RFC822.exec(text);
  const month = MONTHS.get(match?.[2] ?? '');
  const offset = readOffset(match?.[7] ?? '');
  if (!match || month === undefined || offset === null) return null;
  return {
    year: Number(match[3]),
    month,
    day: Number(match[1]),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: Number(match[6]),
    millisecond: 0,
    offset,
  };
}

/** Behind the day: `T21:07:30.5`, ` 21:07`, also with one digit, as home-made feeds write it; then the zone. */
const TIME = String.raw`(?:t|\s{1,5}|t\s)(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?)?`;
const BASIC_TIME = String.raw`(?:t|\s)?(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?`;
const ZONE = String.raw`\s{0,3}([a-z]{1,5}|[+-]\d{1,2}:?\d{0,2})?(?:\s(?:utc|gmt|z))?$`;

/** ISO 8601's forms, all with the same groups: year, month, day, day of the year, hour, minute, second, fraction, zone. */
const ISO = [
  new RegExp(String.raw`^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|-(\d{3}))?(?:${TIME})?${ZONE}`),
  new RegExp(String.raw`^(\d{4})(?:(\d{2})(\d{2})|(\d{3}))(?:${TIME})?${ZONE}`),
  // "202611250905" has 12 digits and "20261125090530" has 14; Unix time has 10 or 13.
  new RegExp(String.raw`^(\d{4})-?(\d{2})-?(\d{2})()${BASIC_TIME}${ZONE}`),
];

function readIso(text: string): DateParts | null {
  if (/^\d{13}$/.test(text)) return null;
  const match = ISO.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const [, year, month, day, ordinal, hour, minute, second, fraction, zone] = match;
  const offset = zone === undefined ? 0 : readOffset(zone);
  if (offset === null) return null;
  return {
    year: Number(year),
    ...(ordinal ? dayOfYear(Number(year), Number(ordinal)) : { month: Number(month ?? 1), day: Number(day ?? 1) }),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number((fraction ?? '0').padEnd(3, '0').slice(0, 3)),
    offset,
  };
}

/** `2026-056`: the 56th day of the year. */
function dayOfYear(year: number, ordinal: number): Pick<DateParts, 'month' | 'day'> {
  const date = new Date(Date.UTC(year, 0, ordinal));
  const isOfYear = ordinal > 0 && date.getUTCFullYear() === year;
  return isOfYear ? { month: date.getUTCMonth() + 1, day: date.getUTCDate() } : { month: 0, day: 0 };
}

/** `2026-W09-3`: the third day of the ninth week, week 1 being the one with 4 January in it. */
function readWeekDate(text: string): DateParts | null {
  const match = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?(?:t.{1,30})?$/.exec(text);
  if (!match) return null;
  const [, year, week, day] = match;
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  const date = new Date(monday + (Number(week) - 1) * 7 * DAY_MS + (Number(day ?? 1) - 1) * DAY_MS);
  const time = text.includes('t') ? text.slice(text.indexOf('t')) : '';
  return readIso(date.toISOString().slice(0, 10) + time);
}

/** Seconds or milliseconds since 1970, as some home-made feeds and JSON have it. */
function readUnixTime(text: string): number | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return text.length === 10 ? Number(text) * 1000 : Number(text);
}

/** Null for a thirteenth month, a 31st of April, and for zero dates, which stand for "not set". */
function toInstant(parts: DateParts): number | null {
  const { year, month, day, hour, minute, second, millisecond, offset } = parts;
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60)
    return null;
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCMonth() !== month - 1) return null;
  const time = ((hour * 60 + minute - offset) * 60 + Math.min(second, 59)) * 1000 + millisecond;
  return midnight + time === 0 || !Number.isFinite(midnight) ? null : midnight + time;
}
