import type { DaySpan } from '../../../shared/detect/report.ts';
import type { Step } from '../../../shared/dossier/about.ts';
import { knownSpan } from '../../../shared/dossier/knownSpan.ts';
import { spansMeet } from '../../../shared/events/days.ts';
import { daysTold, meetingsOf } from '../../../shared/events/meetings.ts';
import type { Round } from '../timeline/groupRounds.ts';

/** Days that reports and dossier may be apart on one development. */
const TOLERANCE = 1;

/** Does a step of the dossier's course tell of this round, or of this outcome between rounds? */
export function tellsOf(step: Step, round: Round): boolean {
  const place = round.events.find((event) => event.place !== null)?.place ?? null;
  if (step.place !== undefined && place !== null && step.place !== place) return false;
  // A round is a meeting: what came of the talks between rounds is none, even on the next day.
  if (step.round !== undefined && !isMeeting(round)) return false;
  return spansMeet(knownSpan(step.date), daysOf(round), TOLERANCE);
}

export function isMeeting(round: Round): boolean {
  return meetingsOf(round.events).length > 0;
}

/** First to last day of a round's events: of the meeting itself, where one is known. */
export function daysOf({ events }: Round): DaySpan {
  return daysTold(meetingsOf(events)) ?? daysTold(events) ?? { from: '', to: '' };
}
