import type { DaySpan } from '../detect/report.ts';
import { timeIn } from './timeIn.ts';

// Own tables: Intl's short month names change with its data ("Sep", "Sept"), and a message must not.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

interface CalendarDay {
  day: number;
  month: string;
  year: number;
  weekday: string;
}

/** "5 Jan", "5-6 Jan", "30 Jan-1 Feb"; with the year when it is not `currentYear`. Null for what is not a date. */
export function formatSpan(span: DaySpan, currentYear: number): string | null {
  return joinSpan(span, ({ month }) => month.slice(0, 3), currentYear, '-');
}

/** "Monday 5 January 2026", "5 to 6 January 2026". Null for what is not a date. */
export function formatLongSpan(span: DaySpan): string | null {
  const days = formatPlainSpan(span);
  if (days === null || span.from !== span.to) return days;
  return `${readDay(span.from)?.weekday} ${days}`;
}

/** "5 January 2026", "5 to 6 January 2026": without the weekday, as history is dated. Null for what is not a date. */
export function formatPlainSpan(span: DaySpan): string | null {
  return joinSpan(span, ({ month }) => month, null, ' to ');
}

/** "January 2026" of `2026-01`. Null for what is no month. */
export function formatMonth(month: string): string | null {
  const first = readDay(`${month}-01`);
  return first && `${first.month} ${first.year}`;
}

function joinSpan(
  span: DaySpan,
  nameMonth: (day: CalendarDay) => string,
  silentYear: number | null,
  dash: string,
): string | null {
  const from = readDay(span.from);
  const to = readDay(span.to);
  if (!from || !to) return null;
  const year = (of: CalendarDay) => (of.year === silentYear ? '' : ` ${of.year}`);
  const end = `${to.day} ${nameMonth(to)}${year(to)}`;
  if (span.from === span.to) return end;
  if (from.year !== to.year)
    return `${from.day} ${nameMonth(from)} ${from.year}${dash}${to.day} ${nameMonth(to)} ${to.year}`;
  return from.month === to.month ? `${from.day}${dash}${end}` : `${from.day} ${nameMonth(from)}${dash}${end}`;
}

/**
 * "5 January 2026, 09:12 in Paris (08:12 UTC)": as the clocks of the venue say, then UTC, with its day where it is another.
 * UTC alone where the venue keeps it or its zone is unknown. Null for what is not an instant.
 */
export function formatInstant(instant: string, venue: { name: string; timeZone: string } | null): string | null {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return null;
  const utc = inZone(time, 'UTC');
  const local = venue && inZone(time, venue.timeZone);
  if (!venue || !local || venue.timeZone === 'UTC') return `${utc?.day}, ${utc?.clock} UTC`;
  const utcDay = local.day === utc?.day ? '' : ` on ${utc?.day.replace(/ \d+$/, '')}`;
  return `${local.day}, ${local.clock} in ${venue.name} (${utc?.clock} UTC${utcDay})`;
}

/** "7 January", with the year when it is not that of `now`: the UTC day of an ISO instant. */
export function formatCalendarDay(instant: string, now: Date): string {
  const date = new Date(instant);
  const words = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return date.getUTCFullYear() === now.getUTCFullYear() ? words : `${words} ${date.getUTCFullYear()}`;
}

function inZone(time: number, timeZone: string): { day: string; clock: string } | null {
  const local = timeIn(time, timeZone);
  if (local === null) return null;
  const [hour, minute] = [local.hour, local.minute].map((part) => String(part).padStart(2, '0'));
  return { day: `${local.day} ${MONTHS[local.month - 1]} ${local.year}`, clock: `${hour}:${minute}` };
}

function readDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  const month = MONTHS[date.getUTCMonth()];
  const weekday = WEEKDAYS[date.getUTCDay()];
  if (month === undefined || weekday === undefined) return null;
  return { day: date.getUTCDate(), month, year: date.getUTCFullYear(), weekday };
}
