import type { Cue } from './languages/cues.ts';
import { cuesOf, isPlainWord, type Passage, textAt } from './passage.ts';

/** Does one of these cues hold the word? */
function isOf(passage: Passage, word: number, ...cues: Cue[]): boolean {
  return cuesOf(passage, ...cues).some(({ from, to }) => from <= word && to >= word);
}

/** Does "between", or its like, stand there? */
export function isBetween(passage: Passage, word: number): boolean {
  return isOf(passage, word, 'between');
}

/** Does "with" stand there, and not "between"? */
export function isWith(passage: Passage, word: number): boolean {
  return isOf(passage, word, 'with') && !isBetween(passage, word);
}

/** Does "and", or what joins names as it does, stand there? */
export function isAnd(passage: Passage, word: number): boolean {
  return isOf(passage, word, 'and');
}

/** A word that leads from a meeting to its names, or joins them. */
export function isJoining(passage: Passage, word: number): boolean {
  if (isOf(passage, word, 'and', 'with', 'between')) return true;
  return passage.lexicon.shortWords.has(textAt(passage, word)) && !parts(passage, word);
}

/** What leads to something beside a meeting: what it is about, where it was, what lies behind it, who said so. */
const PARTING = [
  'topic',
  'with',
  'between',
  'locative',
  'retrospect',
  'backdrop',
  'during',
  'aheadOf',
  'speech',
] as const satisfies readonly Cue[];

/** "on", "in", "after": what stands behind it is not the meeting's own. */
export function parts(passage: Passage, word: number): boolean {
  return isOf(passage, word, ...PARTING);
}

/** A name of the dossier, a body that meets, or a word too short to mean anything here. */
export function isNameOrShort(passage: Passage, word: number): boolean {
  const names = passage.marks.filter(
    ({ meaning }) => meaning.type === 'side' || meaning.type === 'place' || meaning.type === 'body',
  );
  return isPlainWord(passage, names, word) || isOf(passage, word, 'gathering', 'ownBody');
}
