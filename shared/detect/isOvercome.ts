import type { ActMark } from './claim.ts';
import { actsOf, cueAfter, cueBefore, cuesOf, isPlainWord, type Passage } from './passage.ts';

/** "to overcome the impasse", "sortir de l'impasse", "شكستن بن‌بست": a standstill that is to end, or has ended, is no news of one. */
export function isOvercome(passage: Passage, at: ActMark): boolean {
  const { act, tense } = at.meaning;
  if (act !== 'break') return false;
  const before = tense === 'noun' ? cueBefore(passage, at, 3, 'overcomes') : null;
  if (before !== null && isBeside(passage, before.to + 1, at.from)) return true;
  // Where verbs come last, "deadlock" alone is a headline's verb, and what is done to it stands behind.
  const after = passage.lexicon.table.verbFinal ? cueAfter(passage, at, 2, 'overcomes') : null;
  return after !== null && isBeside(passage, at.to + 1, after.from);
}

/** How many words behind a failure it may be said that it did not come: the talks stand between. */
const AVERTED_REACH = 9;

/**
 * "Collapse of the talks averted", "Abbruch der Gespräche abgewendet", "נמנע פיצוץ": right before the noun, or behind it
 * in its clause. What was put off is told so too.
 */
export function isAverted(passage: Passage, at: ActMark): boolean {
  const { act, tense } = at.meaning;
  if (act !== 'break' && act !== 'postpone') return false;
  // "collapse" is a verb as well, and what stands right behind it makes it a noun
  if (cueAfter(passage, at, 1, 'averted')?.from === at.to + 1) return true;
  if (tense !== 'noun') return false;
  const before = cueBefore(passage, at, 3, 'averted');
  if (before !== null && isBeside(passage, before.to + 1, at.from)) return true;
  const after = cueAfter(passage, at, AVERTED_REACH, 'averted');
  if (after === null || passage.clause[after.from] !== passage.clause[at.from]) return false;
  return !actsOf(passage).some(
    (other) => other.from > at.to && other.from < after.from && other.meaning.tense !== 'noun',
  );
}

/** Only short words stand between, and none that says where: "talks end in deadlock" overcomes none. */
function isBeside(passage: Passage, from: number, to: number): boolean {
  const where = cuesOf(passage, 'locative').some((cue) => cue.from >= from && cue.to < to);
  return !where && passage.words.slice(from, to).every((_, offset) => isPlainWord(passage, [], from + offset));
}
