import type { ActMark } from './claim.ts';
import { cueAfter, cueBefore, cuesOf, type Passage, textAt } from './passage.ts';

/** "to overcome the impasse", "sortir de l'impasse", "شكستن بن‌بست": a standstill that is to end, or has ended, is no news of one. */
export function isOvercome(passage: Passage, at: ActMark): boolean {
  if (at.meaning.act !== 'break' || at.meaning.tense !== 'noun') return false;
  const before = cueBefore(passage, at, 3, 'overcomes');
  if (before !== null && isBeside(passage, before.to + 1, at.from)) return true;
  const after = passage.lexicon.table.verbFinal ? cueAfter(passage, at, 2, 'overcomes') : null;
  return after !== null && isBeside(passage, at.to + 1, after.from);
}

/** Only short words stand between, and none that says where: "talks end in deadlock" overcomes none. */
function isBeside(passage: Passage, from: number, to: number): boolean {
  const where = cuesOf(passage, 'locative').some((cue) => cue.from >= from && cue.to < to);
  const words = Array.from({ length: Math.max(0, to - from) }, (_, offset) => textAt(passage, from + offset));
  return !where && words.every((word) => passage.lexicon.shortWords.has(word));
}
