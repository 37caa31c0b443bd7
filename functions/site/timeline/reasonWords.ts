/** What was made of a report, in words for readers: the rules' own notes stand behind these. */

import { KIND_WORDS } from '../../../shared/alerts/messageWords.ts';
import type { Evidence, Kind, Report } from '../../../shared/detect/report.ts';
import { isAlertable } from '../../../shared/detect/report.ts';
import type { ReportStanding } from '../../../shared/events/standingOf.ts';

export const STANDING_WORDS: Readonly<Record<ReportStanding, string>> = {
  official: 'Counts: an official source on its own side’s act, which confirms it alone.',
  source: 'Counts as one independent source.',
  'same-source': 'Adds no source: its family, or the one whose news it hands on, has spoken already.',
  'unknown-outlet': 'Is shown and corroborates nothing: the dossier does not list its outlet.',
  mention: 'Counts for nothing: it only mentions it.',
  denial: 'Counts against it.',
  'unheard-denial': 'Weighs nothing: it is a denial by an outlet that is not trusted.',
  'left-out': 'Was left out: the event has more reports than are kept.',
  withdrawn: 'Is withdrawn: the item was changed, or found since to tell nothing of this.',
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  strong: 'plainly',
  weak: 'faintly: only its lead or a bare noun does, or nothing but its wording, or its wording leaves it in doubt, so that it waits for a second source',
  mention: 'in passing',
};

/** "Round ended", "Denial of: round ended", "A statement: kept, and no event". */
export function readAs({ kind, denies }: Pick<Report, 'kind' | 'denies'>): string {
  const name = kindName(kind);
  return denies ? `Denial of: ${name.toLowerCase()}` : name;
}

function kindName(kind: Kind): string {
  if (isAlertable(kind)) return KIND_WORDS[kind].name;
  return kind === 'statement'
    ? 'A statement about the talks, which is no event'
    : 'Background or comment, which is no event';
}

/** Stages of reading by the first part of a rule's name, in the order in which they decide. */
export const STAGES: readonly (readonly [title: string, ...rules: string[]])[] = [
  ['What language is it?', 'language'],
  ['Is it about these talks?', 'dyad', 'drop', 'track', 'gate', 'known'],
  ['What does it tell?', 'kind', 'background', 'claim', 'wording', 'reader'],
  ['How plainly?', 'evidence'],
  ['Which event is it?', 'assign'],
];

/** The words of the item that a rule names, as it compared them: folded, without accents. */
export function wordsSeen(reasons: Report['reasons']): string[] {
  return [...new Set(reasons.flatMap(({ note }) => [...note.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words)))];
}
