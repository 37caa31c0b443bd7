import type { DaySpan } from '../detect/report.ts';
import { DAY_MS } from '../units.ts';
import type { TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';

/** A new date is told with the delay, or within a day of it; what was announced long before is another round. */
const TOLD_WITHIN_DAYS = 1;

/**
 * When a round that is put off is to be held instead: the day that its own reports give, else that of the round announced
 * since, which lies after it. Null where nobody has said.
 */
export function findNewDay(event: TalksEvent, events: readonly TalksEvent[]): DaySpan | null {
  if (event.kind !== 'round-postponed') return null;
  if (event.newDay) return event.newDay;
  const since = new Date(
    Date.parse(event.firstPublished ?? event.detectedAt) - TOLD_WITHIN_DAYS * DAY_MS,
  ).toISOString();
  const [next] = events
    .filter((other) => other.kind === 'round-scheduled' && other.certainty !== 'corrected' && other.date !== null)
    .filter((other) => (other.firstPublished ?? '') >= since && eventDay(other) > eventDay(event))
    .sort((a, b) => eventDay(a).localeCompare(eventDay(b)) || a.id.localeCompare(b.id));
  return next?.date ?? null;
}
