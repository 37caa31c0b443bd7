import type { ActMark, Timed } from './claim.ts';
import { isTalk } from './findObject.ts';
import { actsOf, cueAfter, cueBefore, cuesOf, type Passage } from './passage.ts';

/** Does the form only describe, wish, look back or leave something out, so that the act tells nothing? */
export function discountAct(passage: Passage, at: ActMark, tense: Timed): boolean {
  return (
    isAdjective(passage, at) || isWish(passage, at, tense) || isBehind(passage, at) || isUntold(passage, at, tense)
  );
}

/** "US-brokered talks", "the stalled talks": a form that describes the talks instead of telling of them. */
function isAdjective(passage: Passage, at: ActMark): boolean {
  const { adjectiveProclitics = [], script } = passage.lexicon.table;
  const { act, tense } = at.meaning;
  if (tense !== 'noun' && at.clitics.some((letters) => adjectiveProclitics.includes(letters))) return true;
  if (tense !== 'past') return false;
  if (passage.words[at.from]?.gap === '-') return true;
  if (act !== 'break' && act !== 'postpone') return false;
  const next = passage.marks.find((mark) => mark.from === at.to + 1 && isTalk(mark));
  return script === 'latin' && next !== undefined && passage.words[at.to + 1]?.gap === ' ';
}

/** Wanted, possible or asked for, not happening. What is past has happened, whoever wanted it. */
function isWish(passage: Passage, at: ActMark, tense: Timed): boolean {
  if (at.meaning.tense === 'past' || tense === 'progressive' || at.meaning.act === 'break')
    return cueBefore(passage, at, 4, 'maybe') !== null;
  const after = at.meaning.tense === 'noun' ? cueAfter(passage, at, 4, 'maybe') : null;
  const wish = cueBefore(passage, at, 5, 'wish', 'maybe') ?? after;
  return wish !== null && passage.clause[wish.from] === passage.clause[at.from];
}

/** "after the postponed meeting", "had been put off": told as what lies behind. */
function isBehind(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense === 'future') return false;
  const behind = cueBefore(passage, at, 6, 'retrospect');
  if (!behind || passage.clause[behind.from] !== passage.clause[at.from]) return false;
  return !actsOf(passage).some((act) => act.from > behind.to && act.from < at.from);
}

/** A headline's denial counts before or after the act ("… ; Syria denies it"), a lead's only before. */
export function isDenied(passage: Passage, at: ActMark): boolean {
  if (passage.part === 'title' && cuesOf(passage, 'denial').length > 0) return true;
  return cueBefore(passage, at, 12, 'denial') !== null || isNegated(passage, at);
}

function isNegated(passage: Passage, at: ActMark): boolean {
  return cueBefore(passage, at, 3, 'negation') !== null || cueAfter(passage, at, 1, 'negation') !== null;
}

/** "did not reach an agreement" denies nothing that was told; "the activation of …" in a lead names a subject. */
function isUntold(passage: Passage, at: ActMark, tense: Timed): boolean {
  const { act } = at.meaning;
  if (act !== 'agree' && act !== 'announce') return false;
  return isNegated(passage, at) || (passage.part === 'lead' && tense === 'noun');
}
