import { cuesOf, isPlainWord, type Passage, textAt } from './passage.ts';

/** Does "between", or its like, stand there? */
export function isBetween(passage: Passage, word: number): boolean {
  return cuesOf(passage, 'between').some(({ from, to }) => from <= word && to >= word);
}

/** Does "with" stand there, and not "between"? */
export function isWith(passage: Passage, word: number): boolean {
  return cuesOf(passage, 'with').some(({ from, to }) => from <= word && to >= word) && !isBetween(passage, word);
}

/** Does "and", or what joins names as it does, stand there? */
export function isAnd(passage: Passage, word: number): boolean {
  return cuesOf(passage, 'and').some(({ from, to }) => from <= word && to >= word);
}

/** A word that leads from a meeting to its names, or joins them. */
export function isJoining(passage: Passage, word: number): boolean {
  if (cuesOf(passage, 'and', 'with', 'between').some(({ from, to }) => from <= word && to >= word)) return true;
  return passage.lexicon.shortWords.has(textAt(passage, word)) && !parts(passage, word);
}

/** "on", "in", "after": what stands behind it is not the meeting's own. */
export function parts(passage: Passage, word: number): boolean {
  const leads = cuesOf(
    passage,
    'topic',
    'with',
    'between',
    'locative',
    'retrospect',
    'backdrop',
    'during',
    'aheadOf',
    'speech',
  );
  return leads.some(({ from, to }) => from <= word && to >= word);
}

/** A name of the dossier, a body that meets, or a word too short to mean anything here. */
export function isNameOrShort(passage: Passage, word: number): boolean {
  const names = passage.marks.filter(
    ({ meaning }) => meaning.type === 'side' || meaning.type === 'place' || meaning.type === 'body',
  );
  return (
    isPlainWord(passage, names, word) ||
    cuesOf(passage, 'gathering', 'ownBody').some(({ from, to }) => from <= word && to >= word)
  );
}
