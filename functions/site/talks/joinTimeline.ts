import { formatPlainSpan } from '../../../shared/alerts/formatDays.ts';
import { formatKnownDate } from '../../../shared/alerts/formatKnownDate.ts';
import { startUpper } from '../../../shared/alerts/startUpper.ts';
import type { DaySpan } from '../../../shared/detect/report.ts';
import type { Step } from '../../../shared/dossier/about.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { knownSpan } from '../../../shared/dossier/knownSpan.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import type { Round } from '../timeline/groupRounds.ts';
import { daysOf, isMeeting, tellsOf } from './tellsOf.ts';

/** One line of the whole story: what the dossier knows, what reports told, or both of one development. */
export interface TimelineRow {
  days: DaySpan;
  /** "24 July 2025", "1995 to 2000". */
  date: string;
  title: string;
  /** The dossier's words, each with who says so. */
  details: { text: string; source: string | null }[];
  /** What reports told of it, oldest first; empty: the dossier alone knows it, and it is history. */
  events: TalksEvent[];
}

/** Joins the dossier's history and course with the rounds found, newest first. */
export function joinTimeline(
  course: readonly Step[],
  rounds: readonly Round[],
  dossier: Dossier,
  today: string,
): TimelineRow[] {
  const found = rounds.map((round): TimelineRow => {
    const days = daysOf(round);
    const steps = course.filter((step) => tellsOf(step, round));
    return {
      days,
      date: formatPlainSpan(days) ?? days.from,
      title: titleOf(round, steps),
      details: steps.map(detailOf),
      events: round.events.toReversed(),
    };
  });
  const untold = course.filter((step) => !rounds.some((round) => tellsOf(step, round)));
  const known = untold.map((step) => historyRow(step.date, step.title, [detailOf(step)]));
  const before = dossier.history
    .filter(({ date }) => knownSpan(date).to <= today)
    .map(({ date, title, details, source }) =>
      historyRow(date, startUpper(title), details ? [{ text: details, source: source ?? null }] : []),
    );
  return [...found, ...known, ...before].sort(byNewest);
}

/** "Fifth round, Paris"; what came of the talks between rounds is called as the dossier calls it. */
function titleOf(round: Round, steps: readonly Step[]): string {
  if (!isMeeting(round) && steps[0]) return steps[0].title;
  const isPlaced = round.place === null || round.title.endsWith(round.place);
  return isPlaced ? round.title : `${round.title}, ${round.place}`;
}

function historyRow(date: string, title: string, details: TimelineRow['details']): TimelineRow {
  return { days: knownSpan(date), date: formatKnownDate(date), title, details, events: [] };
}

function detailOf({ details, source }: Step): TimelineRow['details'][number] {
  return { text: details, source };
}

function byNewest(a: TimelineRow, b: TimelineRow): number {
  return b.days.from.localeCompare(a.days.from) || b.days.to.localeCompare(a.days.to);
}
