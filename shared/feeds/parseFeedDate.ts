import { FILLERS, HALVES, MONTHS, ZONES, ZONES_BY_COUNTRY } from './dateWords.ts';
import { zoneOffset } from './zoneOffset.ts';

interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes east of Greenwich; 0 when the text names no zone, since the machine's zone says nothing about the feed. */
  offset: number;
}

/** Country of the feed's address (`il`), for the zone names that several countries use. */
export interface DateContext {
  country?: string | undefined;
  now: string;
}

const DAY_MS = 86_400_000;

/**
 * The instant that a date in a feed means, in milliseconds since 1970, or null when it means none. Reads RFC 822, 850 and
 * 1123, asctime, all of ISO 8601, Unix seconds, and dates in words of the languages in `dateWords`. Not `Date.parse`: it
 * takes strings without a zone for the machine's own time and knows no language but English.
 */
export function parseFeedDate(text: string, context: DateContext): number | null {
  if (text.length > 120) return null;
  const folded = fold(text);
  const parts = readRfc822(folded) ?? readIso(folded) ?? readWeekDate(folded) ?? readWords(folded, context);
  if (parts) return toInstant(parts);
  return readUnixTime(folded);
}

/** Lower case, ASCII digits and dashes, no accents, no vowel signs, one form of alef, no direction marks. */
function fold(text: string): string {
  if (/^[ -Z^-~]*$/.test(text)) return text.toLowerCase().trim();
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200e\u200f\u061c\u202a-\u202e]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/\[[^\]]{0,40}\]$/, '')
    .trim();
}

/** What nine of ten feeds write, read at once; everything odd about it is left to `readWords`. */
const RFC822 = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (gmt|[+-]\d{4})$/;

function readRfc822(text: string): DateParts | null {
  const match = RFC822.exec(text);
  const month = MONTHS.get(match?.[2] ?? '');
  const offset = readOffset(match?.[7] ?? '');
  if (!match || month === undefined || offset === null) return null;
  const [, day, , year, hour, minute, second] = match.map(Number);
  return {
    year: year ?? 0,
    month,
    day: day ?? 0,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
    millisecond: 0,
    offset,
  };
}

const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-?(\d{3}))?(?:(?:t|\s{1,5}|t\s)(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s{0,3}([a-z]{1,5}|[+-]\d{1,2}:?\d{0,2})?(?:\s(?:utc|gmt|z))?$/;

function readIso(text: string): DateParts | null {
  const match = ISO.exec(text);
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

const TIME = /(\d{1,2})\s?[:h]\s?(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?/;
const ZONE_AT_END = /(?:\b(?:gmt|utc|ut))?\s?([+-]\d{1,2}(?::?\d{2})?)(?:\s?\([^)]{0,40}\))?$/;

/** Everything with the month in words or with slashes and dots: finds time and zone, then makes a date of what is left. */
function readWords(text: string, context: DateContext): DateParts | null {
  const time = TIME.exec(text);
  if (time === null && !/\d{4}|[a-z\u0590-\u06ff]{3}/.test(text)) return null;
  const before = time ? text.slice(0, time.index) : text;
  let after = time ? text.slice(time.index + time[0].length) : '';
  const numericZone = ZONE_AT_END.exec(after);
  if (numericZone) after = after.slice(0, numericZone.index);
  const words = splitWords(`${before} ${after}`);
  const found = takeWords(words, context);
  if (!found) return null;
  const date = readDate(found.rest, context.now);
  if (!date) return null;
  const hour = toHour(Number(time?.[1] ?? 0), found.half);
  const offset = numericZone ? readOffset(numericZone[1] ?? '') : found.zone ? found.zone(date) : 0;
  if (offset === null) return null;
  const millisecond = Number((time?.[4] ?? '0').padEnd(3, '0').slice(0, 3));
  return { ...date, hour, minute: Number(time?.[2] ?? 0), second: Number(time?.[3] ?? 0), millisecond, offset };
}

type CalendarDay = Pick<DateParts, 'year' | 'month' | 'day'>;

function splitWords(text: string): string[] {
  return text
    .replace(/كانون ال/g, 'كانون-ال')
    .replace(/تشرين ال/g, 'تشرين-ال')
    .replace(/[()،,;|]/g, ' ')
    .split(/\s+/)
    .flatMap((word) => (/^\d{1,4}-\D{3,12}-\d{1,4}$/.test(word) ? word.split('-') : [word]))
    .filter((word) => word !== '' && word !== '-');
}

/** Sorts the words into half of the day, zone, nothing, and the rest, which must be the date; null for a word too many. */
function takeWords(words: string[], context: DateContext) {
  let half: 'am' | 'pm' | null = null;
  let zone: ((date: CalendarDay) => number | null) | null = null;
  const rest: string[] = [];
  // "mar., 3 mars": in French and Spanish it is Tuesday.
  const hasOtherMonth = countMonths(words) > 1;
  for (const raw of words) {
    const word = raw.replace(/\.$/, '');
    const named = ZONES_BY_COUNTRY[context.country ?? '']?.[word] ?? ZONES.get(word);
    if (/^\d/.test(word) || (MONTHS.has(word) && !(word === 'mar' && hasOtherMonth))) rest.push(word);
    else if (HALVES.has(raw) || HALVES.has(word)) half = HALVES.get(raw) ?? HALVES.get(word) ?? null;
    else if (named !== undefined) zone = () => named;
    else if (/^[a-z]{3,12}\/[a-z_]{3,20}$/.test(word))
      zone = (date) => zoneOffset(word, date.year, date.month, date.day);
    else if (/^[+-]\d{2}:?\d{2}$/.test(word)) zone = () => readOffset(word);
    else if (/^(gmt|utc)[+-]\d/.test(word)) zone = () => readOffset(word.slice(3));
    else if (!FILLERS.has(word) && !FILLERS.has(word.replace(/^ال/, '')) && !/^[a-y]$/.test(word)) return null;
  }
  return { half, zone, rest };
}

function countMonths(words: string[]): number {
  return words.filter((word) => MONTHS.has(word.replace(/\.$/, ''))).length;
}

function readDate(words: string[], now: string): CalendarDay | null {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return readNumericDate(only, now);
  const monthAt = words.findIndex((word) => MONTHS.has(word));
  const month = MONTHS.get(words[monthAt] ?? '');
  if (month === undefined) return null;
  const numbers = words
    .filter((_, index) => index !== monthAt)
    .map((word) => /^(\d{1,4})(?:st|nd|rd|th|er|\.)?$/.exec(word)?.[1]);
  if (numbers.length !== 2 || numbers.includes(undefined)) return null;
  const [first = '', second = ''] = numbers as string[];
  const isYearFirst = first.length > 2;
  return { month, day: Number(isYearFirst ? second : first), year: toYear(isYearFirst ? first : second) };
}

/**
 * `25/02/2026`, `2/25/2026`, `2026/02/25`, `25.02.2026`. When both readings of a date are possible, the one nearer to now
 * and not ahead of it is meant: feeds carry news.
 */
function readNumericDate(word: string, now: string): CalendarDay | null {
  const match = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(word);
  if (!match) return null;
  const [, first = '', separator, second = '', third = ''] = match;
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) };
  const dayFirst = { year: toYear(third), month: Number(second), day: Number(first) };
  const monthFirst = { year: toYear(third), month: Number(first), day: Number(second) };
  if (separator === '.' || monthFirst.month > 12) return dayFirst;
  if (dayFirst.month > 12) return monthFirst;
  const distance = (date: CalendarDay) => {
    const ahead = Date.UTC(date.year, date.month - 1, date.day) - Date.parse(now);
    return ahead > DAY_MS ? Number.POSITIVE_INFINITY : Math.abs(ahead);
  };
  return distance(monthFirst) < distance(dayFirst) ? monthFirst : dayFirst;
}

/** RFC 2822 §4.3: two digits below 50 are of this century. */
function toYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  if (digits.length === 3) return year + 1900;
  return year < 50 ? 2000 + year : 1900 + year;
}

function toHour(hour: number, half: 'am' | 'pm' | null): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  return half === 'am' && hour === 12 ? 0 : hour;
}

/** `+0300`, `+03:00`, `+3`, or a zone's name, in minutes; null for anything else. */
function readOffset(zone: string): number | null {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return ZONES.get(zone) ?? null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes;
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
