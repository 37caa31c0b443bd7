import type { Glimpse } from '../alerts/alert.ts';
import { reportedAt, type TalksEvent } from '../events/event.ts';
import { eventDay } from '../events/evolve.ts';
import { findDegree } from '../events/findDegree.ts';
import { DAY_MS } from '../units.ts';

/** Older than this is another chapter, not "before". */
const REMEMBERED_DAYS = 90;

/**
 * The development known last before this one, for "what happened before" in a message; null when there is none. An
 * announcement belongs to its own round: named in the news of another, it reads as if that one had been put off or held.
 */
export function findBefore(event: TalksEvent, events: readonly TalksEvent[]): Glimpse | null {
  const at = reportedAt(event);
  const [last] = events
    .filter((other) => other.id !== event.id && reportedAt(other) < at && other.certainty !== 'corrected')
    .filter((other) => other.kind !== 'round-scheduled' || other.roundId === event.roundId)
    .filter((other) => Date.parse(at) - Date.parse(reportedAt(other)) <= REMEMBERED_DAYS * DAY_MS)
    .sort((a, b) => reportedAt(b).localeCompare(reportedAt(a)) || b.id.localeCompare(a.id));
  if (!last) return null;
  const degree = last.kind === 'breakdown' ? { degree: findDegree(last) } : {};
  return { kind: last.kind, place: last.place, day: eventDay(last), ...degree };
}
