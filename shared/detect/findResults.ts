import type { Dossier } from '../dossier/dossier.ts';
import { splitWords, type Word } from './fold.ts';
import { standsAt } from './standsAt.ts';

/** Ids of the dossier's results that a headline names, else its lead. */
export type ResultFinder = (title: readonly Word[], lead: readonly Word[]) => string[];

/** Particles written on to a word, and the article: of Arabic and Persian, and of Hebrew. */
const ON_TO_WORDS = /^(?:[وفبلك]{0,2}(?:ال|ل)?|[והבלמשכ]{1,3})$/u;

/** Compiles the results of a dossier. Its spellings count for nothing else: what an item is about never hangs on them. */
export function createResultFinder({ results }: Pick<Dossier, 'results'>): ResultFinder {
  const phrases = results.flatMap(({ id, spellings }) =>
    spellings.map((spelling) => ({ id, words: splitWords(spelling).map(({ text }) => text) })),
  );
  const byEnd = new Map<string, typeof phrases>();
  for (const phrase of phrases) {
    const end = endOf(phrase.words[0] ?? '');
    byEnd.set(end, [...(byEnd.get(end) ?? []), phrase]);
  }
  const namedIn = (said: readonly Word[]): string[] => {
    const words = said.map(({ text }) => text);
    const found = new Set<(typeof phrases)[number]>();
    words.forEach((word, at) => {
      for (const phrase of byEnd.get(endOf(word)) ?? [])
        if (standsAt(phrase.words, words, at, isWord)) found.add(phrase);
    });
    return found.size === 0 ? [] : [...new Set(phrases.filter((phrase) => found.has(phrase)).map(({ id }) => id))];
  };
  return (title, lead) => {
    const inTitle = namedIn(title);
    return inTitle.length > 0 ? inTitle : namedIn(lead);
  };
}

/** The last letter, which no particle changes: few words of a text end like the first of a phrase. */
const endOf = (word: string) => word.slice(-1);

function isWord(word: string, wanted: string): boolean {
  return word === wanted || (word.endsWith(wanted) && ON_TO_WORDS.test(word.slice(0, -wanted.length)));
}
