/**
 * Letters as detection compares them: one spelling for what readers take for the same word. Every step is a single
 * pass over the text, so hostile feed text costs linear time.
 */

/** Letters that are one letter to a reader but that Unicode does not fold. Final Hebrew forms, Arabic variants, Persian. */
const SAME_LETTER: Record<string, string> = {
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ء: '',
  ـ: '',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'e',
};
const VARIANTS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'gu');
/** Arabic-Indic and Persian digits: NFKC leaves them as they are. */
const EASTERN_DIGITS = /[٠-٩۰-۹]/gu;
const COMBINING = /\p{M}+/gu;
/** Marks that join letters invisibly or only steer their direction. */
const INVISIBLE = /\p{Cf}/gu;

/** Folds case, accents, vowel signs, letter variants and digits. `É`, `e`; `أإآ`, `ا`; `ם`, `מ`; `٣`, `3`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(VARIANTS, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A folded word and what stands between it and the word before. */
export interface Word {
  text: string;
  gap: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Splits text into folded words. Apostrophes and hyphens separate, so elision and `al-` need no rule of their own. */
export function splitWords(text: string): Word[] {
  const folded = foldText(text);
  const words: Word[] = [];
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    words.push({ text: match[0], gap: folded.slice(end, match.index) });
    end = match.index + match[0].length;
  }
  return words;
}
