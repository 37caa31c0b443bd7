import type { Dossier } from '../dossier/dossier.ts';
import { splitWords } from './fold.ts';
import { standsAt } from './standsAt.ts';

/** Ids of the dossier's results that a headline names, else its lead. */
export type ResultFinder = (title: string, lead: string) => string[];

/** Particles written on to a word, and the article: of Arabic and Persian, and of Hebrew. */
const ON_TO_WORDS = /^(?:[وفبلك]{0,2}(?:ال|ل)?|[והבלמשכ]{1,3})$/u;

/** Compiles the results of a dossier. Its spellings count for nothing else: what an item is about never hangs on them. */
export function createResultFinder({ results }: Pick<Dossier, 'results'>): ResultFinder {
  const phrases = results.flatMap(({ id, spellings }) =>
    spellings.map((spelling) => ({ id, words: splitWords(spelling).map(({ text }) => text) })),
  );
  const namedIn = (text: string): string[] => {
    if (phrases.length === 0 || text === '') return [];
    const words = splitWords(text).map((word) => word.text);
    const found = phrases.filter((phrase) => words.some((_, at) => standsAt(phrase.words, words, at, isWord)));
    return [...new Set(found.map(({ id }) => id))];
  };
  return (title, lead) => {
    const inTitle = namedIn(title);
    return inTitle.length > 0 ? inTitle : namedIn(lead);
  };
}

function isWord(word: string, wanted: string): boolean {
  return word === wanted || (word.endsWith(wanted) && ON_TO_WORDS.test(word.slice(0, -wanted.length)));
}
