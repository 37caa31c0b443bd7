import { ZONES } from './dateWords.ts';

/** Minutes east of Greenwich of a named zone (`asia/jerusalem`) on a day; null when there is no such zone. */
export function zoneOffset(zone: string, year: number, month: number, day: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    // "2/25/2026, GMT+02:00", "2/25/2026, GMT"
    const offset = /[+-]\d{2}:\d{2}$/.exec(format.format(Date.UTC(year, month - 1, day, 12)))?.[0];
    return offset === undefined ? 0 : readOffset(offset);
  } catch {
    return null;
  }
}

/** `+0300`, `+03:00`, `+3`, or a zone's name, in minutes; null for anything else. */
export function readOffset(zone: string): number | null {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return ZONES.get(zone) ?? null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return minutes > 14 * 60 ? null : match[1] === '-' ? -minutes : minutes;
}
