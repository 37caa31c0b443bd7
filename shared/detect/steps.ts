import { wordsOf } from './fold.ts';

/** A phrase in folded words: what costs most of adding one, done once for a name that goes into every lexicon. */
export type Steps = readonly { word: string; match: 'exact' | 'stem' | 'tail' }[];

/**
 * Letters that folding leaves as they are once they are small, of Latin, Greek, Cyrillic, Hebrew, Arabic, Persian and Urdu.
 */
export const PLAIN_LETTERS =
  'a-z0-9\\u03b1-\\u03c1\\u03c3-\\u03c9\\u0430-\\u0438\\u043a-\\u044f\\u0454\\u0456\\u0491\\u05d0-\\u05d9\\u05db\\u05dc\\u05de\\u05e0-\\u05e2\\u05e4\\u05e6-\\u05ea' +
  '\\u0627\\u0628\\u062a-\\u063a\\u0641-\\u0648\\u064a\\u067e\\u0679\\u0686\\u0688\\u0691\\u0698\\u06af\\u06ba\\u06be\\u06c1\\u06d2';
const PLAIN = new RegExp(`^\\*?[${PLAIN_LETTERS}]+\\*?(?: \\*?[${PLAIN_LETTERS}]+\\*?)*$`);

/** Whether a phrase in small letters can be taken to pieces as it is. */
export const isPlain = (small: string): boolean => PLAIN.test(small);

/** Most phrases are plain words, and there are tens of thousands: folding each of them was half the cost of a first poll. */
export function stepsOf(phrase: string): Steps {
  const small = phrase.toLowerCase();
  return isPlain(small) ? small.split(' ').map(plainStep) : foldSteps(phrase);
}

function plainStep(part: string): Steps[number] {
  const isStem = part.endsWith('*');
  const isTail = part.startsWith('*');
  if (!isStem && !isTail) return { word: part, match: 'exact' };
  return { word: part.slice(isTail ? 1 : 0, isStem ? -1 : undefined), match: isStem ? 'stem' : 'tail' };
}

const folded = new Map<string, Steps>();

/** The steps of any phrase of a table or a dossier: folded once, for it goes into the lexicon of each dossier. */
export function foldSteps(phrase: string): Steps {
  const steps = folded.get(phrase) ?? takeToPieces(phrase);
  folded.set(phrase, steps);
  return steps;
}

function takeToPieces(phrase: string): Steps {
  return phrase.split(/\s+/).flatMap((part) => {
    const words = wordsOf(part);
    return words.map((word, index): Steps[number] => {
      const isStem = part.endsWith('*') && index === words.length - 1;
      return { word, match: isStem ? 'stem' : part.startsWith('*') && index === 0 ? 'tail' : 'exact' };
    });
  });
}
