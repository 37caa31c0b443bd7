/** The rounds that news of these days may speak of without naming whose they are. */
import type { AlertableKind } from '../detect/report.ts';
import type { RoundInNews, TalksContext } from '../detect/talksContext.ts';
import { addDays, dayOf } from './days.ts';
import { lastReportedAt, reportedAt, type TalksEvent } from './event.ts';

const PHASES: Partial<Record<AlertableKind, RoundInNews['phase']>> = {
  'round-scheduled': 'scheduled',
  'round-opened': 'opened',
  'round-concluded': 'concluded',
  // Where a round was due, and where it made an agreement or failed, more news of it comes.
  'round-postponed': 'scheduled',
  agreement: 'concluded',
  breakdown: 'concluded',
};

/** Days a round announced without a date is waited for; days after its day on which news still tells of it. */
const AWAITED_DAYS = 14;
const RETOLD_DAYS = 3;

/** What detection is told of the stored events. What was denied or taken back is not known. */
export function roundsInNews(events: readonly TalksEvent[]): TalksContext {
  return {
    rounds: events.flatMap((event): RoundInNews[] => {
      const phase = PHASES[event.kind];
      if (!phase || event.certainty === 'disputed' || event.certainty === 'corrected') return [];
      const from = dayOf(reportedAt(event));
      const last = dayOf(lastReportedAt(event));
      const due = (event.newDay ?? event.date)?.to ?? (phase === 'scheduled' ? addDays(from, AWAITED_DAYS) : last);
      return [{ place: event.place, phase, from, to: addDays(due > last ? due : last, RETOLD_DAYS) }];
    }),
  };
}
