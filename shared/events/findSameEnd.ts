/** One end of a round is one event, whichever word outlets choose: "ended without agreement", "failed", "collapsed", "called off". */
import type { Report } from '../detect/report.ts';
import { hoursApart, saidAt } from './days.ts';
import { inOrderOf, lastReportedAt, type TalksEvent, wasTold } from './event.ts';

/** Hours within which two words for it speak of one end. */
const SAME_END_HOURS = 48;

/** The event of the other kind that tells of the same end; null: none. A round that brought something did not fail. */
export function findSameEnd(report: Report, events: readonly TalksEvent[], now: string): TalksEvent | null {
  if (report.denies || !isEnd(report)) return null;
  const other = report.kind === 'breakdown' ? 'round-concluded' : 'breakdown';
  const mayJoin = report.kind === 'round-postponed' ? wasTold : isFruitlessEnd;
  const [nearest] = events
    .filter((event) => event.kind === other && event.certainty !== 'corrected' && mayJoin(event))
    .filter((event) => event.place === null || report.place === null || event.place === report.place)
    .filter((event) => apart(event, report, now) <= SAME_END_HOURS)
    .sort(inOrderOf((event) => apart(event, report, now)));
  return nearest ?? null;
}

/**
 * Once subscribers know that talks broke down, "called off" without a new day is no second news. The other way round it is:
 * what was put off may fail for good.
 */
function isEnd({ kind, fruitless, newDay }: Report): boolean {
  if (kind === 'round-postponed') return newDay === undefined;
  return kind === 'breakdown' || (kind === 'round-concluded' && fruitless === true);
}

function isFruitlessEnd({ kind, testimonies }: TalksEvent): boolean {
  return kind === 'breakdown' || testimonies.some(({ fruitless }) => fruitless);
}

function apart(event: TalksEvent, report: Report, now: string): number {
  return hoursApart(lastReportedAt(event), saidAt(report, now));
}
