import { foldText } from '../detect/fold.ts';
import { type DaySpan, isAlertable, type Kind, type Reason, type Report } from '../detect/report.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { DAY_MS } from '../units.ts';
import type { ReaderAnswer } from './answer.ts';

export interface ToldKind {
  kind: Kind;
  denies: boolean;
  reason: Reason;
}

/**
 * The kind that an answer tells. A look back is background. A denial is of the kind that the reader names, else of the one
 * that the rules found denied: what a desk calls a statement may take back what was reported.
 */
export function readKind(answer: ReaderAnswer, rules: Report | null): ToldKind {
  const kind = answer.kind ?? 'statement';
  const shown = answer.words === null ? '' : `: "${answer.words}"`;
  if (answer.denied) {
    const denied = isAlertable(kind) ? kind : rules?.denies ? rules.kind : null;
    return denied === null
      ? { kind, denies: false, reason: { rule: 'reader.denial', note: `a denial of nothing in particular${shown}` } }
      : { kind: denied, denies: true, reason: { rule: 'reader.denial', note: `denies ${denied}${shown}` } };
  }
  if (isAlertable(kind) && !answer.alertable)
    return { kind: 'background', denies: false, reason: { rule: 'reader.look-back', note: `looks back${shown}` } };
  return { kind, denies: false, reason: { rule: 'reader.kind', note: `${kind}${shown}` } };
}

/** The dossier's venue by the name a reader gives its city; a city the dossier does not know is no place. */
export function readPlace({ place }: ReaderAnswer, dossier: Dossier): string | null {
  if (place === null) return null;
  const name = foldText(place).trim();
  const known = dossier.places.find(
    ({ id, name: own, role, spellings }) =>
      role === 'venue' && [id, own, ...spellings].some((spelling) => foldText(spelling) === name),
  );
  return known?.id ?? null;
}

/** Days between publication and what is told of: further away is another story, or a slip. */
const REACH = { back: 60, ahead: 120 };
/** News of what has happened bears no later day than the next one, which is the same somewhere on earth. */
const TOLERANCE_DAYS = 1;

/** The day an answer gives, unless it cannot be the day of what is told: what lies ahead is announced, not held. */
export function readDay({ day, denied }: ReaderAnswer, kind: Kind, published: string | null): DaySpan | null {
  if (day === null) return null;
  if (published !== null) {
    const away = (Date.parse(day) - Date.parse(published.slice(0, 10))) / DAY_MS;
    if (away < -REACH.back || away > REACH.ahead) return null;
    const isAhead = kind === 'round-scheduled' || kind === 'round-postponed' || denied;
    if (!isAhead && away > TOLERANCE_DAYS) return null;
    if (kind === 'round-scheduled' && away < -TOLERANCE_DAYS) return null;
  }
  return { from: day, to: day };
}
