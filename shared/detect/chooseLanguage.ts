import type { Word } from './fold.ts';
import { foldText } from './fold.ts';
import { LANGUAGE_TABLES } from './languages/languageTables.ts';
import type { LanguageTable } from './languages/table.ts';

/** Unicode ranges of folded letters: accents and presentation forms are gone by then. */
const SCRIPTS = [
  { script: 'arabic', from: 0x0620, to: 0x06ff },
  { script: 'hebrew', from: 0x05d0, to: 0x05ea },
  { script: 'cyrillic', from: 0x0400, to: 0x04ff },
  { script: 'latin', from: 0x0061, to: 0x024f },
] as const satisfies readonly { script: LanguageTable['script']; from: number; to: number }[];
const FUNCTION_WORDS = new Map(
  LANGUAGE_TABLES.map((table) => [table.language, new Set(table.functionWords.map(foldText))]),
);

/**
 * The table to read an item with. The script decides first; among languages of one script the frequent short words
 * do, and the feed's own language breaks ties, because feeds carry items in other languages than they declare.
 */
export function chooseLanguage(words: readonly Word[], feedLanguage: string): LanguageTable | null {
  const script = scriptOf(words);
  const candidates = LANGUAGE_TABLES.filter((table) => table.script === script);
  let best: LanguageTable | null = null;
  let bestScore = -1;
  for (const table of candidates) {
    const functionWords = FUNCTION_WORDS.get(table.language);
    const hits = words.reduce((sum, word) => sum + (functionWords?.has(word.text) ? 1 : 0), 0);
    const score = hits + (table.language === feedLanguage.slice(0, 2).toLowerCase() ? 2.5 : 0);
    if (score > bestScore) [best, bestScore] = [table, score];
  }
  return best;
}

const READ: ReadonlySet<string> = new Set(LANGUAGE_TABLES.map((table) => table.language));

/** Is there a table for a language (`fr`, `pt-BR`)? One that says nothing of itself is read as its neighbours are. */
export function isLanguageRead(language: string): boolean {
  const code = language.slice(0, 2).toLowerCase();
  return code === '' || READ.has(code);
}

/** The script of most words, by their first letters. */
function scriptOf(words: readonly Word[]): LanguageTable['script'] | null {
  const counts = SCRIPTS.map(({ script, from, to }) => {
    const inside = (letter: number) => letter >= from && letter <= to;
    return { script, count: words.reduce((sum, word) => sum + (inside(word.text.charCodeAt(0)) ? 1 : 0), 0) };
  });
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 ? most.script : null;
}
