import type { ActMark } from './claim.ts';
import { cueAfter, cueBefore, cuesOf, isPlainWord, type Passage } from './passage.ts';

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

/** Only short words stand between, and none that says where: "talks end in deadlock" overcomes none. */
function isBeside(passage: Passage, from: number, to: number): boolean {
  const where = cuesOf(passage, 'locative').some((cue) => cue.from >= from && cue.to < to);
  return !where && passage.words.slice(from, to).every((_, offset) => isPlainWord(passage, [], from + offset));
}
