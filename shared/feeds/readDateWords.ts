import { DAY_MS } from '../units.ts';
import type { DateContext, DateParts } from './dateParts.ts';
import { FILLERS, HALVES, MONTHS, ZONES, ZONES_BY_COUNTRY } from './dateWords.ts';
import { readOffset, zoneOffset } from './zoneOffset.ts';

/** One digit will do: some feeds print 9:08:00 as "9:8:0". */
const TIME = /(\d{1,2})\s?[:h]\s?(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?/;
const ZONE_AT_END = /(?:\b(?:gmt|utc|ut))?\s?([+-]\d{1,2}(?::?\d{2})?)(?:\s?\([^)]{0,40}\))?$/;

/** Everything with the month in words or with slashes and dots: finds time and zone, then makes a date of what is left. */
export function readDateWords(text: string, context: DateContext): DateParts | null {
  const time = TIME.exec(text);
  if (time === null && !/\d{4}|\p{L}{3}/u.test(text)) return null;
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
  const written = numericZone?.[1];
  const offset = written ? readOffset(written) : found.zone ? found.zone(date) : 0;
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
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/\.$/, '');
    const named = ZONES_BY_COUNTRY.get(`${context.country} ${word}`) ?? ZONES.get(word);
    const halfHere = HALVES.get(raw) ?? HALVES.get(word);
    if (/^\d/.test(word) || (MONTHS.has(word) && !(word === 'mar' && hasOtherMonth))) rest.push(word);
    else if (halfHere !== undefined) half = halfHere;
    else if (named !== undefined) zone = () => named;
    else if (/^[a-z]{3,12}\/[a-z_]{3,20}$/.test(word))
      zone = (date) => zoneOffset(word, date.year, date.month, date.day);
    else if (/^[+-]\d{2}:?\d{2}$/.test(word)) zone = () => readOffset(word);
    else if (/^(gmt|utc)[+-]\d/.test(word)) zone = () => readOffset(word.slice(3));
    else if (index > 0 && !isFiller(word)) return null;
  }
  return { half, zone, rest };
}

/** Whatever stands first is a day of the week, or was one before its letters were lost; days are not checked anyway. */
function isFiller(word: string): boolean {
  return (
    FILLERS.has(word) || FILLERS.has(word.replace(/^ال/, '')) || /^[a-y]$/.test(word) || !/[\p{L}\p{N}]/u.test(word)
  );
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
