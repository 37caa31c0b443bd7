import { type Detection, type DropReason, isAlertable, type Report } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import type { KnownRound } from './knownRound.ts';

/** Drops that a better reader may find to be about the talks after all. */
const DOUBTFUL: ReadonlySet<DropReason> = new Set([
  'one-party-only',
  'competing-track',
  'history',
  'not-about-talks',
  'language.unread',
]);

/**
 * Is the item worth a question? What the rules report; with `talks` also what they dropped though it names a side and
 * talks, and talks in the city of a round that is known. A reader that may only veto is asked about what might alert.
 */
export function isAsked(detection: Detection, { reader }: Policy, rounds: readonly KnownRound[]): boolean {
  if (detection.outcome === 'report')
    return reader.decides || (isAlertable(detection.report.kind) && !detection.report.denies);
  if (!reader.decides || reader.ask === 'reports' || detection.draft === null) return false;
  const { side, talks, venues } = detection.mentions;
  if (!talks || !DOUBTFUL.has(detection.drop)) return false;
  return side || rounds.some(({ place }) => place !== null && venues.includes(place));
}

/** What a question is made from: the report, or what it would be. Null: there is nothing to ask about. */
export function draftOf(detection: Detection): Report | null {
  return detection.outcome === 'report' ? detection.report : detection.draft;
}
