/** An opening told before the day that its own round is announced for. */
import type { Report } from '../detect/report.ts';
import { DAY_MS, HOUR_MS } from '../units.ts';
import { saidAt } from './days.ts';
import type { TalksEvent } from './event.ts';

/** An opening so far ahead of the announced day is the round before, or another one. */
const NEAR_DAYS = 4;
/** The announced day begins so much earlier where the sun rises first. */
const EARLIEST_HOURS = 14;

/**
 * Does it say that a round is open whose announced day, in its city, has not begun? "Delegations meet in Doha" of the eve
 * is the announcement once more: such a word waits for a second outlet. A round that is open already is no matter of this.
 */
export function opensTooSoon(report: Report, events: readonly TalksEvent[], now: string): boolean {
  if (report.kind !== 'round-opened' || report.place === null || report.denies) return false;
  const at = Date.parse(saidAt(report, now));
  return events.some(({ kind, place, date, certainty }) => {
    if (kind !== 'round-scheduled' || place !== report.place || date === null || certainty === 'corrected')
      return false;
    const begins = Date.parse(date.from) - EARLIEST_HOURS * HOUR_MS;
    return at < begins && begins - at < NEAR_DAYS * DAY_MS;
  });
}
