import type { DaySpan } from '../detect/report.ts';
import { DAY_MS } from '../units.ts';
import { inOrderOf, reportedAt, type TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';
import { AWAITED_DAYS } from './roundStanding.ts';

/** A new date is told with the delay, or within a day of it; what was announced long before is another round. */
const TOLD_BEFORE_DAYS = 1;

/**
 * When a round that is put off is to be held instead: the day that its own reports give, else that of the round announced
 * since, which lies after it. Null where nobody has said.
 */
export function findNewDay(event: TalksEvent, events: readonly TalksEvent[]): DaySpan | null {
  if (event.kind !== 'round-postponed') return null;
  return event.newDay ?? findAnnouncedAnew(event, events)?.date ?? null;
}

/**
 * The announcement that sets a new day for a round that is put off, where its own reports give none. One that comes after
 * more days than a round without a day is waited for is of another round.
 */
export function findAnnouncedAnew(putOff: TalksEvent, events: readonly TalksEvent[]): TalksEvent | null {
  const at = Date.parse(reportedAt(putOff));
  const [since, until] = [-TOLD_BEFORE_DAYS, AWAITED_DAYS].map((days) => new Date(at + days * DAY_MS).toISOString());
  const isToldWithIt = ({ firstPublished }: TalksEvent) =>
    firstPublished !== null && firstPublished >= String(since) && firstPublished <= String(until);
  const [next] = events
    .filter((other) => other.kind === 'round-scheduled' && other.certainty !== 'corrected' && other.date !== null)
    .filter((other) => isToldWithIt(other) && eventDay(other) > eventDay(putOff))
    .sort(inOrderOf(eventDay));
  return next ?? null;
}
