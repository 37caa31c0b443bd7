/** What the calendars and clocks of a zone show. */
export interface ZonedTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** To make one takes a hundred times what it takes to use it. Null: a zone that this runtime's data lacks. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

/** The time in a zone, by its name; null where this runtime does not know it. */
export function timeIn(time: number, timeZone: string): ZonedTime | null {
  const format = formats.get(timeZone) ?? makeFormat(timeZone);
  formats.set(timeZone, format);
  if (format === null) return null;
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const of = (type: keyof ZonedTime) => Number(parts.get(type));
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') };
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...numeric });
  } catch {
    return null;
  }
}
