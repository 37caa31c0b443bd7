/** The land of both sides: of a civil war, news seldom names the sides and always the land ("Sudan's warring factions"). */
import type { Dossier } from '../dossier/dossier.ts';
import { wordsOf } from './fold.ts';
import type { LanguageTable } from './languages/table.ts';
import { isOf, stateNames, wholeName } from './stateNames.ts';

/** Editors spell parties in one of these at the least; names of states are dear to ask for, so the first that knows one is enough. */
const ASKED = [
  { language: 'en', script: 'latin' },
  { language: 'fr', script: 'latin' },
  { language: 'ar', script: 'arabic' },
] as const;

/**
 * Codes of the states (ISO 3166) that a party's name holds and that are nobody's own name: "Sudan's army" and no "Sudan".
 * None where the names hold two states: neighbours who are each called by a longer name share no land.
 */
export function findLands({ parties, mediators, competingTracks }: Dossier): string[] {
  const spelled = (list: readonly { spellings: readonly string[] }[]) =>
    list.flatMap(({ spellings }) => spellings.map(wordsOf));
  const longer = spelled(parties).filter(({ length }) => length > 1);
  const alone = spelled([...parties, ...mediators, ...competingTracks]).filter(({ length }) => length === 1);
  for (const asked of ASKED) {
    const names = stateNames(asked);
    const statesOf = (lists: readonly (readonly string[])[]) =>
      new Set(lists.flat().flatMap((word) => names.flatMap((name) => (isOf(word, name) ? [name.code] : []))));
    const lands = statesOf(longer);
    if (lands.size === 0) continue;
    const own = statesOf(alone);
    return lands.size === 1 ? [...lands].filter((code) => !own.has(code)) : [];
  }
  return [];
}

/** The names of lands in a language, whole ("یمن" is too short for more), and with any ending: "sudan*", "السودان*". */
export function landNames(codes: readonly string[], table: LanguageTable): string[] {
  if (codes.length === 0) return [];
  const stems = stateNames(table).filter(({ code }) => codes.includes(code));
  const whole = codes.map((code) => wholeName(code, table.language));
  return [...whole, ...adjectives(whole, table), ...stems.map(({ stem }) => `${stem}*`)];
}

/** "یمنی", of "یمن": written alike in Persian and Urdu, and too short for a stem. */
function adjectives(names: readonly string[], { script, language }: LanguageTable): string[] {
  if (script !== 'arabic' || language === 'ar') return [];
  return names.filter((name) => name !== '' && !name.includes(' ')).map((name) => `${name}ی`);
}
