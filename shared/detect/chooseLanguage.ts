import type { Word } from './fold.ts';
import { foldText } from './fold.ts';
import { LANGUAGE_TABLES } from './languages/languageTables.ts';
import type { LanguageTable } from './languages/table.ts';
import { type LanguageSigns, UNREAD_LANGUAGES } from './languages/unreadLanguages.ts';

/** Unicode ranges of folded letters: accents and presentation forms are gone by then. */
const SCRIPTS = [
  { script: 'arabic', from: 0x0620, to: 0x06ff },
  { script: 'hebrew', from: 0x05d0, to: 0x05ea },
  { script: 'cyrillic', from: 0x0400, to: 0x04ff },
  { script: 'latin', from: 0x0061, to: 0x024f },
] as const satisfies readonly { script: LanguageTable['script']; from: number; to: number }[];

const TABLES: ReadonlyMap<string, LanguageTable> = new Map(LANGUAGE_TABLES.map((table) => [table.language, table]));
/** Languages that another one's table holds as well. */
const HELD_BY: ReadonlyMap<string, string> = new Map(
  LANGUAGE_TABLES.flatMap(({ language, includes = [] }) => includes.map((code): [string, string] => [code, language])),
);
const UNREAD = UNREAD_LANGUAGES.filter(({ language }) => !TABLES.has(language));
/** Those that are read first: they win where nothing tells two of a script apart. */
const KNOWN: readonly LanguageSigns[] = [...LANGUAGE_TABLES, ...UNREAD];
const SCRIPT_OF: ReadonlyMap<string, string> = new Map(KNOWN.map(({ language, script }) => [language, script]));
const BY_WORD = indexSigns(({ functionWords }) => functionWords.map(foldText));
const BY_LETTER = indexSigns(({ letters }) => [...(letters ?? '')]);

/** How much the language that a feed declares weighs against short words found: feeds carry items in other languages too. */
const DECLARED = 2.5;
/** What a language that is neither read nor declared must be ahead by: a wrong guess costs the item. */
const UNDECLARED = -1.5;

/** What an item is written in; `table` is null where it is not read. */
export interface ToldLanguage {
  language: string;
  table: LanguageTable | null;
}

/**
 * Tells an item's language by its script, then by frequent short words and by letters that its neighbours lack; what
 * the feed declares breaks ties, whether that language is read or not. Null: there are no letters.
 */
export function tellLanguage(words: readonly Word[], declared: string): ToldLanguage | null {
  const feedLanguage = primaryOf(declared);
  const script = scriptOf(words);
  if (script === null) return hasLetters(words) ? { language: feedLanguage || 'und', table: null } : null;
  const scores = scoreLanguages(words);
  for (const { language } of UNREAD) scores.set(language, (scores.get(language) ?? 0) + UNDECLARED);
  const isOfScript = (SCRIPT_OF.get(feedLanguage) ?? script) === script;
  if (feedLanguage !== '' && isOfScript)
    scores.set(feedLanguage, Math.max(scores.get(feedLanguage) ?? 0, 0) + DECLARED);
  const candidates = KNOWN.filter((known) => known.script === script).map(({ language }) => language);
  if (isOfScript && !SCRIPT_OF.has(feedLanguage) && feedLanguage !== '') candidates.push(feedLanguage);
  const language = candidates.reduce((best, next) => ((scores.get(next) ?? 0) > (scores.get(best) ?? 0) ? next : best));
  return { language, table: TABLES.get(language) ?? null };
}

/** The table to read a text with; null: its language has none. */
export function chooseLanguage(words: readonly Word[], declared: string): LanguageTable | null {
  return tellLanguage(words, declared)?.table ?? null;
}

/** Is there a table for a language (`fr`, `pt-BR`)? One that says nothing of itself is read as its words tell. */
export function isLanguageRead(language: string): boolean {
  const code = primaryOf(language);
  return code === '' || TABLES.has(code);
}

/** Codes that name no language: several, undetermined, none. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['mul', 'und', 'zxx', 'mis']);

/** `pt` of `pt-BR`; the language whose table holds it; empty where none is named. */
function primaryOf(language: string): string {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return NO_LANGUAGE.has(code) ? '' : (HELD_BY.get(code) ?? code);
}

function indexSigns(signsOf: (known: LanguageSigns) => string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const known of KNOWN) {
    for (const sign of new Set(signsOf(known))) index.set(sign, [...(index.get(sign) ?? []), known.language]);
  }
  return index;
}

/** One point for each short word of a language, and for each word with a letter of its own. */
function scoreLanguages(words: readonly Word[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { text } of words) {
    const found = new Set(BY_WORD.get(text));
    for (const letter of text) for (const language of BY_LETTER.get(letter) ?? []) found.add(language);
    for (const language of found) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  return scores;
}

function hasLetters(words: readonly Word[]): boolean {
  return words.some(({ text }) => /\p{L}/u.test(text));
}

/** The script of most words, by their first letters. */
function scriptOf(words: readonly Word[]): LanguageTable['script'] | null {
  const isOther = (letter: number) => letter > 0x24f;
  const counts = SCRIPTS.map(({ script, from, to }) => {
    const inside = (letter: number) => letter >= from && letter <= to;
    return { script, count: words.reduce((sum, word) => sum + (inside(word.text.charCodeAt(0)) ? 1 : 0), 0) };
  });
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const others = words.reduce((sum, word) => sum + (isOther(word.text.charCodeAt(0)) ? 1 : 0), 0);
  const rest = others - counts.reduce((sum, { script, count }) => sum + (script === 'latin' ? 0 : count), 0);
  return most.count > 0 && most.count >= rest ? most.script : null;
}
