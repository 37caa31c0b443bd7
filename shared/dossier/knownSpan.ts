/** First and last day, `YYYY-MM-DD`, of what is known as `2025`, `2025-07`, `2025-07-24` or two of these with a slash. */
export function knownSpan(date: string): { from: string; to: string } {
  const [first = '', last = first] = date.split('/');
  return { from: `${first}-01-01`.slice(0, 10), to: lastDayOf(last) };
}

function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number);
  // Day 0 of the month after.
  return `${date}-${new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()}`;
}

/** "24 July 2025", "July 2025", "1995 to 2000", "5 to 6 January 2026"; what is no such date, as it stands. */
export function formatKnownDate(date: string): string {
  const [first = '', last] = date.split('/');
  if (last === undefined) return formatPart(first) ?? date;
  const [from, to] = [formatPart(first), formatPart(last)];
  if (from === null || to === null) return date;
  // Of two days of one month or year, the first leaves out what the second says.
  const shared =
    first.length === 10 && last.length === 10 ? [7, 4].find((n) => first.slice(0, n) === last.slice(0, n)) : 0;
  const short = shared === 7 ? from.split(' ').slice(0, 1) : shared === 4 ? from.split(' ').slice(0, 2) : [from];
  return `${short.join(' ')} to ${to}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function formatPart(part: string): string | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(part)) return null;
  const [year, month, day] = part.split('-').map(Number);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** Is it a date of the calendar, its end not before its beginning? "2025-02-30" and "2025-07/2025-05" are not. */
export function isKnownDate(date: string): boolean {
  const { from, to } = knownSpan(date);
  return isDay(from) && isDay(to) && from <= to;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
