import { DAY_MS } from '../units.ts';
import type { DaySpan } from './report.ts';

/** The calendar of Iran, as the platform knows it. */
const CALENDAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** The first six months have 31 days, the others 30. */
const LONG_MONTHS = 6;
/** The days of March on which a year may begin. */
const NEW_YEARS = [19, 20, 21, 22];

/** Is the day that of the solar month? The last month has 30 days in some years only. */
export function isSolarDay(iso: string, month: number, day: number): boolean {
  return CALENDAR.format(Date.parse(iso)) === `${month}/${day}`;
}

/** The day of a month of the solar year, or the whole month, in the year that begins in March of `year`; null: it begins on none of the days known. */
export function solarSpan(year: number, month: number, day: number | null): DaySpan | null {
  const start = NEW_YEARS.map((march) => Date.UTC(year, 2, march)).find((at) => CALENDAR.format(at) === '1/1');
  if (start === undefined) return null;
  const before = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
  const iso = (of: number) => new Date(start + (before + of - 1) * DAY_MS).toISOString().slice(0, 10);
  return day === null ? { from: iso(1), to: iso(month <= LONG_MONTHS ? 31 : 29) } : { from: iso(day), to: iso(day) };
}
