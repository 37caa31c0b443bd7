import { formatPlainSpan } from '../../../shared/alerts/formatDays.ts';
import { formatKnownDate } from '../../../shared/alerts/formatKnownDate.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import type { DaySpan } from '../../../shared/detect/report.ts';
import type { Step } from '../../../shared/dossier/about.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { knownSpan } from '../../../shared/dossier/knownSpan.ts';
import type { Round } from '../timeline/groupRounds.ts';
import { daysOf, isMeeting, tellsOf } from './tellsOf.ts';

/** A round that took place. */
export interface HeldRound {
  /** Null where outlets count differently and the dossier does not settle it. */
  number: number | null;
  place: string | null;
  days: DaySpan;
  /** "17 September 2025". */
  date: string;
}

/**
 * Rounds that took place before the current one, newest first: those of the dossier's course and those whose opening or
 * end was reported since, each once. What was only announced, or put off, was no round.
 */
export function findEarlierRounds(
  course: readonly Step[],
  rounds: readonly Round[],
  current: Round | null,
  dossier: Pick<Dossier, 'places'>,
): HeldRound[] {
  const known = course.filter(({ round }) => round !== undefined);
  const ofCourse = known
    .filter((step) => current === null || !tellsOf(step, current))
    .map(({ date, place, round }) => ({
      number: typeof round === 'number' ? round : null,
      place: placeName(place ?? null, dossier),
      days: knownSpan(date),
      date: formatKnownDate(date),
    }));
  const found = rounds
    .filter((round) => round !== current && isMeeting(round) && isHeld(round))
    .filter((round) => !known.some((step) => tellsOf(step, round)))
    .map((round) => ({
      number: round.number,
      place: round.place,
      days: daysOf(round),
      date: formatPlainSpan(daysOf(round)) ?? daysOf(round).from,
    }));
  const before = current === null ? '9999' : daysOf(current).from;
  return [...ofCourse, ...found]
    .filter(({ days }) => days.from < before)
    .sort((a, b) => b.days.from.localeCompare(a.days.from));
}

function isHeld({ state }: Round): boolean {
  return state.phase === 'opened' || state.phase === 'concluded';
}
