import type { Word } from './fold.ts';

/**
 * Scripts that write words apart, by Unicode ranges of folded letters: accents and presentation forms are gone by then,
 * Korean syllables are letters. Chinese, Japanese, Thai and their like are left out: nothing in them parts one word
 * from the next.
 */
const SCRIPTS = [
  { script: 'arabic', from: 0x0620, to: 0x06ff },
  { script: 'hebrew', from: 0x05d0, to: 0x05ea },
  { script: 'cyrillic', from: 0x0400, to: 0x04ff },
  { script: 'latin', from: 0x0061, to: 0x024f },
  { script: 'greek', from: 0x0370, to: 0x03ff },
  { script: 'armenian', from: 0x0530, to: 0x058f },
  { script: 'georgian', from: 0x10a0, to: 0x10ff },
  { script: 'ethiopic', from: 0x1200, to: 0x139f },
  { script: 'devanagari', from: 0x0900, to: 0x097f },
  { script: 'bengali', from: 0x0980, to: 0x09ff },
  { script: 'gurmukhi', from: 0x0a00, to: 0x0a7f },
  { script: 'gujarati', from: 0x0a80, to: 0x0aff },
  { script: 'tamil', from: 0x0b80, to: 0x0bff },
  { script: 'telugu', from: 0x0c00, to: 0x0c7f },
  { script: 'kannada', from: 0x0c80, to: 0x0cff },
  { script: 'malayalam', from: 0x0d00, to: 0x0d7f },
  { script: 'sinhala', from: 0x0d80, to: 0x0dff },
  { script: 'hangul', from: 0x1100, to: 0x11ff },
] as const;

export type Script = (typeof SCRIPTS)[number]['script'];

/** The script of most words, by their first letters; null: no letters, or most are in none that is known. */
export function scriptOf(words: readonly Word[]): Script | null {
  const counts = new Map<Script, number>();
  let others = 0;
  let last: (typeof SCRIPTS)[number] | undefined;
  for (const { text } of words) {
    const letter = text.charCodeAt(0);
    // a word is nearly always of the script of the word before
    if (!last || !isOf(last, letter)) last = SCRIPTS.find((script) => isOf(script, letter));
    if (last) counts.set(last.script, (counts.get(last.script) ?? 0) + 1);
    else if (letter > LAST_LATIN) others += 1;
  }
  let most: Script | null = null;
  for (const { script } of SCRIPTS) {
    if ((counts.get(script) ?? 0) > (most === null ? 0 : (counts.get(most) ?? 0))) most = script;
  }
  return most !== null && (counts.get(most) ?? 0) >= others ? most : null;
}

/** What is of no known script up to here is a digit, behind it a letter of another. */
const LAST_LATIN = 0x24f;

const isOf = ({ from, to }: (typeof SCRIPTS)[number], letter: number) => from <= letter && letter <= to;
