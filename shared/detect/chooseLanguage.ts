import { LANGUAGE_TABLES } from '#vocabulary';
import type { Dossier } from '../dossier/dossier.ts';
import type { Word } from './fold.ts';
import { foldAll } from './fold.ts';
import { readOwnTables } from './languages/ownTables.ts';
import type { LanguageTable } from './languages/table.ts';
import { type LanguageSigns, UNREAD_LANGUAGES } from './languages/unreadLanguages.ts';
import { scriptOf } from './scripts.ts';

/** The languages that can be told, and the tables of those that are read. */
export interface Languages {
  tables: ReadonlyMap<string, LanguageTable>;
  /** Those that are read first: they win where nothing tells two of a script apart. */
  known: readonly LanguageSigns[];
  unread: ReadonlySet<string>;
  /** Languages that another one's table holds as well. */
  heldBy: ReadonlyMap<string, string>;
  scriptOf: ReadonlyMap<string, string>;
  /** Languages of a script, in the order of `known`. */
  byScript: ReadonlyMap<string, readonly string[]>;
  byWord: ReadonlyMap<string, readonly string[]>;
  byLetter: ReadonlyMap<string, readonly string[]>;
  /** Each letter of `byLetter`. */
  letter: RegExp;
}

function indexLanguages(own: readonly LanguageTable[]): Languages {
  const read = [...LANGUAGE_TABLES, ...own];
  const tables = new Map(read.map((table) => [table.language, table]));
  const unread = UNREAD_LANGUAGES.filter(({ language }) => !tables.has(language));
  const known: readonly LanguageSigns[] = [...read, ...unread];
  const letters = indexSigns(known, ({ letters }) => [...(letters ?? '')]);
  return {
    tables,
    known,
    unread: new Set(unread.map(({ language }) => language)),
    heldBy: new Map(
      read.flatMap(({ language, includes = [] }) => includes.map((code): [string, string] => [code, language])),
    ),
    scriptOf: new Map(known.map(({ language, script }) => [language, script])),
    byScript: indexSigns(known, ({ script }) => [script]),
    byWord: indexSigns(known, ({ functionWords }) => foldAll(functionWords)),
    byLetter: letters,
    letter: new RegExp(`[${[...letters.keys()].join('')}]`, 'gu'),
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
  const signs = countSigns(words, languages);
  const declaredScript = languages.scriptOf.get(feedLanguage);
  const isOfScript = (declaredScript ?? script) === script;
  const scoreOf = (language: string): number => {
    const found = (signs.get(language) ?? 0) + (languages.unread.has(language) ? UNDECLARED : 0);
    return isOfScript && language === feedLanguage ? Math.max(found, 0) + DECLARED : found;
  };
  const ofScript = languages.byScript.get(script) ?? [];
  const candidates = feedLanguage !== '' && declaredScript === undefined ? [...ofScript, feedLanguage] : ofScript;
  let language = candidates[0] ?? 'und';
  let most = scoreOf(language);
  for (const next of candidates) {
    const score = scoreOf(next);
    if (score > most) [language, most] = [next, score];
  }
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
function countSigns(words: readonly Word[], languages: Languages): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) {
    const found = languages.byWord.get(text) ?? NO_LANGUAGES;
    const more = withLetters(text, found, languages);
    for (const language of more) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

const NO_LANGUAGES: readonly string[] = [];

/** Each language once, whether its word or its letters tell it: nearly every word has no such letter. */
function withLetters(text: string, found: readonly string[], { letter, byLetter }: Languages): Iterable<string> {
  const letters = text.match(letter);
  return letters ? new Set([...found, ...letters.flatMap((own) => byLetter.get(own) ?? NO_LANGUAGES)]) : found;
}

function hasLetters(words: readonly Word[]): boolean {
  return words.some(({ text }) => /\p{L}/u.test(text));
}
