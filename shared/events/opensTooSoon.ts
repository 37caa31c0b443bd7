/** An opening told before the day that its own round is announced for. */
import type { Report } from '../detect/report.ts';
import { DAY_MS, HOUR_MS } from '../units.ts';
import { saidAt } from './days.ts';
import type { TalksEvent } from './event.ts';

/** An opening so far ahead of the announced day is the round before, or another one. */
const NEAR_DAYS = 4;
/** The announced day begins so much earlier where the sun rises first. */
const EARLIEST_HOURS = 14;
/** And ends so much later where it sets last. */
const LATEST_HOURS = 12;

/**
 * Does it say that a round is open whose announced day, in its city, has not begun? "Delegations meet in Doha" of the eve
 * is the announcement once more: such a word waits for a second outlet. A round that is open already is no matter of this.
 */
export function opensTooSoon(report: Report, events: readonly TalksEvent[], now: string): boolean {
  if (report.kind !== 'round-opened' || report.place === null || report.denies) return false;
  const at = Date.parse(saidAt(report, now));
  const announced = events
    .filter(({ kind, certainty }) => kind === 'round-scheduled' && certainty !== 'corrected')
    .flatMap(({ place, date }) => (place === report.place && date !== null ? [date] : []))
    .map(({ from, to }) => ({
      begins: Date.parse(from) - EARLIEST_HOURS * HOUR_MS,
      ends: Date.parse(to) + DAY_MS + LATEST_HOURS * HOUR_MS,
    }));
  // A next round may be announced before this one has opened.
  if (announced.some(({ begins, ends }) => begins <= at && at < ends)) return false;
  return announced.some(({ begins }) => at < begins && begins - at < NEAR_DAYS * DAY_MS);
}
