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

/** Is it a date of the calendar, its end not before its beginning? "2025-02-30" and "2025-07/2025-05" are not. */
export function isKnownDate(date: string): boolean {
  const { from, to } = knownSpan(date);
  return isDay(from) && isDay(to) && from <= to;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
