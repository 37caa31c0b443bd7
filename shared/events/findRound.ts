/** Which meeting an event is about: what was announced, opened, ended and agreed in one place shares a round. */
import type { AlertableKind, DaySpan } from '../detect/report.ts';
import { addDays, spansMeet } from './days.ts';
import { inOrderOf, type TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';

/** A round lasts a day or two, and its outcome is made known within as many days. */
const ROUND_DAYS = 2;

/** What is known of the event that seeks its round. */
export interface RoundSeeker {
  kind: AlertableKind;
  place: string | null;
  day: string;
}

/**
 * The id of the round nearest in time whose place does not contradict, else a new one: `2026-01-05-paris`. A breakdown
 * belongs to no meeting unless it falls into one.
 */
export function findRoundId(seeker: RoundSeeker, events: readonly TalksEvent[]): string {
  const reach: DaySpan = { from: addDays(seeker.day, -ROUND_DAYS), to: addDays(seeker.day, ROUND_DAYS) };
  const near = events
    .filter((event) => event.place === null || seeker.place === null || event.place === seeker.place)
    .filter((event) => spansMeet(eventSpan(event), reach, 0))
    .sort(inOrderOf((event) => distance(event, seeker.day)));
  return near[0]?.roundId ?? `${seeker.day}-${seeker.place ?? 'talks'}`;
}

function eventSpan(event: TalksEvent): DaySpan {
  const day = eventDay(event);
  return { from: day, to: event.date?.to ?? day };
}

function distance(event: TalksEvent, day: string): number {
  return Math.abs(Date.parse(eventDay(event)) - Date.parse(day));
}
