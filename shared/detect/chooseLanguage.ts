import type { Dossier } from '../dossier/dossier.ts';
import type { Word } from './fold.ts';
import { foldText } from './fold.ts';
import { LANGUAGE_TABLES } from './languages/languageTables.ts';
import { readOwnTables } from './languages/ownTables.ts';
import type { LanguageTable } from './languages/table.ts';
import { type LanguageSigns, UNREAD_LANGUAGES } from './languages/unreadLanguages.ts';
import { scriptOf } from './scripts.ts';

/** The languages that can be told, and the tables of those that are read. */
export interface Languages {
  tables: ReadonlyMap<string, LanguageTable>;
  /** Those that are read first: they win where nothing tells two of a script apart. */
  known: readonly LanguageSigns[];
  unread: readonly LanguageSigns[];
  /** Languages that another one's table holds as well. */
  heldBy: ReadonlyMap<string, string>;
  scriptOf: ReadonlyMap<string, string>;
  byWord: ReadonlyMap<string, readonly string[]>;
  byLetter: ReadonlyMap<string, readonly string[]>;
}

function indexLanguages(own: readonly LanguageTable[]): Languages {
  const read = [...LANGUAGE_TABLES, ...own];
  const tables = new Map(read.map((table) => [table.language, table]));
  const unread = UNREAD_LANGUAGES.filter(({ language }) => !tables.has(language));
  const known: readonly LanguageSigns[] = [...read, ...unread];
  return {
    tables,
    known,
    unread,
    heldBy: new Map(
      read.flatMap(({ language, includes = [] }) => includes.map((code): [string, string] => [code, language])),
    ),
    scriptOf: new Map(known.map(({ language, script }) => [language, script])),
    byWord: indexSigns(known, ({ functionWords }) => functionWords.map(foldText)),
    byLetter: indexSigns(known, ({ letters }) => [...(letters ?? '')]),
  };
}

export const BUILT_IN_LANGUAGES = indexLanguages([]);

/** The built-in languages and those that a dossier brings. */
export function languagesOf(dossier: Pick<Dossier, 'languages'>): Languages {
  const own = readOwnTables(dossier);
  return own.length === 0 ? BUILT_IN_LANGUAGES : indexLanguages(own);
}

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
export function tellLanguage(
  words: readonly Word[],
  declared: string,
  languages: Languages = BUILT_IN_LANGUAGES,
): ToldLanguage | null {
  const feedLanguage = primaryOf(declared, languages);
  const script = scriptOf(words);
  if (script === null) return hasLetters(words) ? { language: feedLanguage || 'und', table: null } : null;
  const scores = scoreLanguages(words, languages);
  for (const { language } of languages.unread) scores.set(language, (scores.get(language) ?? 0) + UNDECLARED);
  const declaredScript = languages.scriptOf.get(feedLanguage);
  const isOfScript = (declaredScript ?? script) === script;
  if (feedLanguage !== '' && isOfScript)
    scores.set(feedLanguage, Math.max(scores.get(feedLanguage) ?? 0, 0) + DECLARED);
  const candidates = languages.known.filter((known) => known.script === script).map(({ language }) => language);
  if (feedLanguage !== '' && declaredScript === undefined) candidates.push(feedLanguage);
  const language = candidates.reduce(
    (best, next) => ((scores.get(next) ?? 0) > (scores.get(best) ?? 0) ? next : best),
    candidates[0] ?? 'und',
  );
  return { language, table: languages.tables.get(language) ?? null };
}

/** The table to read a text with; null: its language has none. */
export function chooseLanguage(
  words: readonly Word[],
  declared: string,
  languages: Languages = BUILT_IN_LANGUAGES,
): LanguageTable | null {
  return tellLanguage(words, declared, languages)?.table ?? null;
}

/** Is there a table for a language (`fr`, `pt-BR`)? One that says nothing of itself is read as its words tell. */
export function isLanguageRead(language: string, languages: Languages = BUILT_IN_LANGUAGES): boolean {
  const code = primaryOf(language, languages);
  return code === '' || languages.tables.has(code);
}

/** Codes that name no language: several, undetermined, none. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['mul', 'und', 'zxx', 'mis']);

/** `pt` of `pt-BR`; the language whose table holds it; empty where none is named. */
function primaryOf(language: string, { heldBy }: Languages): string {
  const code = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return NO_LANGUAGE.has(code) ? '' : (heldBy.get(code) ?? code);
}

function indexSigns(
  known: readonly LanguageSigns[],
  signsOf: (known: LanguageSigns) => string[],
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const entry of known) {
    for (const sign of new Set(signsOf(entry))) index.set(sign, [...(index.get(sign) ?? []), entry.language]);
  }
  return index;
}

/** One point for each short word of a language, and for each word with a letter of its own. */
function scoreLanguages(words: readonly Word[], { byWord, byLetter }: Languages): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { text } of words) {
    const found = new Set(byWord.get(text));
    for (const letter of text) for (const language of byLetter.get(letter) ?? []) found.add(language);
    for (const language of found) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  return scores;
}

function hasLetters(words: readonly Word[]): boolean {
  return words.some(({ text }) => /\p{L}/u.test(text));
}
