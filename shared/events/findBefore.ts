import type { Glimpse } from '../alerts/alert.ts';
import { DAY_MS } from '../units.ts';
import type { TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';

/** Older than this is another chapter, not "before". */
const REMEMBERED_DAYS = 90;

/** The development known last before this one, for "what happened before" in a message; null when there is none. */
export function findBefore(event: TalksEvent, events: readonly TalksEvent[]): Glimpse | null {
  const at = publishedFirst(event);
  const [last] = events
    .filter((other) => other.id !== event.id && publishedFirst(other) < at && other.certainty !== 'corrected')
    .filter((other) => Date.parse(at) - Date.parse(publishedFirst(other)) <= REMEMBERED_DAYS * DAY_MS)
    .sort((a, b) => publishedFirst(b).localeCompare(publishedFirst(a)) || b.id.localeCompare(a.id));
  return last ? { kind: last.kind, place: last.place, day: eventDay(last) } : null;
}

function publishedFirst(event: TalksEvent): string {
  return event.firstPublished ?? event.detectedAt;
}
