import type { DaySpan } from '../detect/report.ts';
import type { TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';

/** Events that tell of the meeting itself: that it is announced, opens, ends or is put off. */
export function meetingsOf<T extends Pick<TalksEvent, 'kind'>>(events: readonly T[]): T[] {
  return events.filter(({ kind }) => kind.startsWith('round-'));
}

/** First and last day of what is told; null: nothing is. */
export function daysTold(
  events: readonly Pick<TalksEvent, 'date' | 'firstPublished' | 'detectedAt'>[],
): DaySpan | null {
  const days = events.flatMap((event) => [eventDay(event), event.date?.to ?? eventDay(event)]).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
