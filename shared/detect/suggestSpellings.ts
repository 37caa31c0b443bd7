/** What an editor may have left out: words that stand beside a party again and again and that no spelling covers. */
import type { Dossier } from '../dossier/dossier.ts';
import { chooseLanguage, languagesOf } from './chooseLanguage.ts';
import { compileLexicons } from './compileLexicons.ts';
import { splitWords } from './fold.ts';
import { marksOf, type Passage, readPassage } from './passage.ts';

export interface Suggestion {
  /** The word as it stands in most of the items, without folding. */
  word: string;
  /** The side it stands beside most often. */
  side: string;
  /** Items in which it stands beside a side, and in which it stands at all. */
  beside: number;
  items: number;
  /** A headline that has it. */
  example: string;
}

/** Words between a name and a side: "Syrian Foreign Minister Shaibani". */
const REACH = 4;
/** A word that stands beside a side in fewer of its items than this is a word of the language. */
const OFTEN = 0.5;
const LEAST_ITEMS = 2;

interface Tally {
  word: string;
  sides: Map<string, number>;
  beside: number;
  items: number;
  example: string;
}

/**
 * Names near a party or mediator without a spelling, most frequent first. Where a script has capitals only capitalised
 * words count; elsewhere words that the language table knows are left out, and a reader of the language sees the rest.
 */
export function suggestSpellings(
  items: readonly { title: string; summary: string; lang: string }[],
  dossier: Dossier,
): Suggestion[] {
  const languages = languagesOf(dossier);
  const lexicons = compileLexicons(dossier, languages);
  const tallies = new Map<string, Tally>();
  for (const { title, summary, lang } of items) {
    const seen = new Map<string, { word: string; sides: string[] }>();
    for (const text of [title, summary]) {
      const words = splitWords(text);
      const table = chooseLanguage(words, lang, languages);
      const lexicon = table && lexicons(table.language);
      if (!lexicon) continue;
      const passage = readPassage({ words, end: '' }, 'title', null, lexicon);
      for (const found of findNames(passage, text)) {
        const known = seen.get(found.key);
        seen.set(found.key, { word: found.word, sides: [...(known?.sides ?? []), ...found.sides] });
      }
    }
    for (const [key, { word, sides }] of seen) count(tallies, key, word, sides, title);
  }
  return [...tallies.values()]
    .filter(({ beside, items: all }) => beside >= LEAST_ITEMS && beside / all >= OFTEN)
    .sort((a, b) => b.beside - a.beside || a.word.localeCompare(b.word))
    .map(({ sides, ...tally }) => ({ ...tally, side: mostOf(sides) }));
}

/** Every word that may be a name, with the sides beside it. */
function findNames(passage: Passage, text: string): { key: string; word: string; sides: string[] }[] {
  const written = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  // Folding may split a word that the text writes as one: then its letters can't be looked up.
  const hasCase = written.length === passage.words.length && /\p{Lu}/u.test(text);
  const sides = [...marksOf(passage, 'side'), ...marksOf(passage, 'person')];
  return passage.words.flatMap(({ text: key }, at) => {
    const word = (hasCase ? written[at] : key) ?? key;
    if (key.length < 3 || /\d/.test(key) || passage.lexicon.shortWords.has(key)) return [];
    if (passage.marks.some((mark) => mark.from <= at && at <= mark.to)) return [];
    if (hasCase && !/^\p{Lu}/u.test(word)) return [];
    const near = sides.filter(
      (mark) => distance(mark, at) <= REACH && passage.sentence[mark.from] === passage.sentence[at],
    );
    return [{ key, word, sides: near.map(({ meaning }) => (meaning.type === 'person' ? meaning.side : meaning.id)) }];
  });
}

function distance(mark: { from: number; to: number }, at: number): number {
  return at < mark.from ? mark.from - at : at - mark.to;
}

function count(
  tallies: Map<string, Tally>,
  key: string,
  word: string,
  sides: readonly string[],
  example: string,
): void {
  const tally = tallies.get(key) ?? { word, sides: new Map(), beside: 0, items: 0, example };
  tally.items += 1;
  if (sides.length > 0) tally.beside += 1;
  for (const side of new Set(sides)) tally.sides.set(side, (tally.sides.get(side) ?? 0) + 1);
  tallies.set(key, tally);
}

function mostOf(sides: ReadonlyMap<string, number>): string {
  return [...sides].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
