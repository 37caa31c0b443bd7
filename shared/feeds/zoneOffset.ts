import { ZONES } from './dateWords.ts';

/** Minutes east of Greenwich of a named zone (`asia/jerusalem`) on a day; null when there is no such zone. */
export function zoneOffset(zone: string, year: number, month: number, day: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(Date.UTC(year, month - 1, day, 12)).find((part) => part.type === 'timeZoneName');
    const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name?.value ?? '');
    if (!match) return null;
    const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
    return match[1] === '-' ? -minutes : minutes;
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
