/** What a place, side, person, result or outlet is called in a language. */
import type { Language } from '../language.ts';
import { isRightToLeft } from '../language.ts';
import { setApart } from './languages/setApart.ts';
import { toOneLine } from './transliterate.ts';

/** As much of an entry of the dossier as its name needs. */
export interface Called {
  /** In English, or as English texts write it. */
  name: string;
  names?: Readonly<Partial<Record<Language, string>>> | undefined;
  spellings: readonly string[];
}

/** Letters of one language's own script alone: what Persian, Urdu or Kurdish write otherwise is no Arabic name. */
const OWN_SCRIPT: Partial<Record<Language, RegExp>> = {
  ar: /^[\u0621-\u063a\u0641-\u0652\d\s.'’"-]*[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u0652\d\s.'’"-]*$/,
  he: /^[\u05d0-\u05ea\d\s.'’"׳״־-]*[\u05d0-\u05ea][\u05d0-\u05ea\d\s.'’"׳״־-]*$/,
};

/** Whether a text is written in the letters of the language, and in no others. Any text is in English and French. */
export function isInScript(text: string, language: Language): boolean {
  return OWN_SCRIPT[language]?.test(text) ?? true;
}

/**
 * The name in the language: the one that the dossier gives; in Arabic and Hebrew else the first spelling in their
 * letters; else the English name, set apart where lines run the other way. One line of text.
 */
export function nameIn(entry: Called, language: Language): string {
  const own = toOneLine(ownName(entry, language) ?? entry.name);
  return isRightToLeft(language) ? setApart(own) : own;
}

/** The name that the dossier has in this very language; null: none. */
export function ownName({ name, names, spellings }: Called, language: Language): string | null {
  if (language === 'en') return name;
  const given = names?.[language];
  if (given !== undefined || !isRightToLeft(language)) return given ?? null;
  return spellings.find((spelling) => isInScript(spelling, language)) ?? null;
}

/**
 * A person's: of the spellings the first with more than one word that holds the first, for that is often a family name
 * alone and a title ("the Syrian foreign minister") holds no name.
 */
export function personIn(person: Called, language: Language): string {
  const first = ownName(person, language);
  if (first === null || person.names?.[language] !== undefined || !isRightToLeft(language))
    return nameIn(person, language);
  const full = person.spellings.find(
    (spelling) => isInScript(spelling, language) && spelling.split(' ').length > 1 && spelling.endsWith(first),
  );
  return toOneLine(full ?? first);
}
