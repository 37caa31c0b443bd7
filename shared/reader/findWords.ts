import { splitWords } from '../detect/fold.ts';

const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/**
 * The part of a text that some words stand in, as it is written there, or null. Compared as detection compares them: case,
 * accents, letter variants and punctuation do not count, the words and their order do.
 */
export function findWords(text: string, words: string): string | null {
  const wanted = splitWords(words).map((word) => word.text);
  if (wanted.length === 0) return null;
  const found = [...text.matchAll(WORD)].flatMap((match) =>
    splitWords(match[0]).map((word) => ({ text: word.text, from: match.index, to: match.index + match[0].length })),
  );
  const at = found.findIndex((_, start) => wanted.every((word, offset) => found[start + offset]?.text === word));
  const [first, last] = [found[at], found[at + wanted.length - 1]];
  return first && last ? text.slice(first.from, last.to) : null;
}
