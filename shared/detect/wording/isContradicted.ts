import { isForetold, isNegated } from '../discountAct.ts';
import type { Reading } from '../gateDyad.ts';
import { isOfOthers } from '../ofOthers.ts';
import { actsOf, cueBefore, cuesOf, marksOf, type Passage, type Span } from '../passage.ts';
import { type AlertableKind, isAlertable, type Kind } from '../report.ts';

/** Whether the rules know better than a wording that a headline does not tell a kind, by the order of its words. */
export function isContradicted(kind: AlertableKind, reading: Reading, told: Kind): boolean {
  return isTurnedRound(kind, reading.title, told) || isPutOffElsewhere(kind, reading, told);
}

/**
 * Which way round "an end to the standstill", "after a halt of months they resume", "open the first since May" and "sign no
 * agreement" stand, rules can tell and a wording cannot.
 */
function isTurnedRound(kind: AlertableKind, title: Passage, told: Kind): boolean {
  if (kind === 'breakdown' && (cuesOf(title, 'overcomes', 'averted').length > 0 || foretells(title))) return true;
  if (told === 'round-opened' || told === 'round-scheduled') {
    const behind = kind === 'breakdown' ? actsOf(title, 'break') : kind === 'round-scheduled' ? timesIn(title) : [];
    if (behind.length > 0 && behind.every((mark) => cueBefore(title, mark, 1, 'retrospect') !== null)) return true;
  }
  const agreed = kind === 'agreement' ? actsOf(title, 'agree') : [];
  return agreed.length > 0 && agreed.every((act) => isNegated(title, act));
}

/** "predicts the failure of the talks": every failure that it names is foretold. */
function foretells(title: Passage): boolean {
  const fails = actsOf(title, 'break');
  return fails.length > 0 && fails.every((act) => isForetold(title, act));
}

/** "Talks of A and B end as the X–Y round is put off": what is put off is of others, and the rules read what is not. */
function isPutOffElsewhere(kind: AlertableKind, { title, titleActors }: Reading, told: Kind): boolean {
  if (kind !== 'round-postponed' || !isAlertable(told)) return false;
  const acts = actsOf(title, 'postpone');
  return acts.length > 0 && acts.every((act) => isOfOthers(title, act, titleActors));
}

/** Days and months that a headline names: of "first since February" none is to come. */
function timesIn(title: Passage): readonly Span[] {
  return [
    ...marksOf(title, 'month'),
    ...marksOf(title, 'weekday'),
    ...marksOf(title, 'week'),
    ...cuesOf(title, 'coming'),
  ];
}
