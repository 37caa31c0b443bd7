/** The land of both sides: of a civil war, news seldom names the sides and always the land ("Sudan's warring factions"). */
import type { Dossier } from '../dossier/dossier.ts';
import { wordsOf } from './fold.ts';
import type { LanguageTable } from './languages/table.ts';
import { isOf, stateNames } from './stateNames.ts';

/** Editors spell parties in one of these at the least. */
const ASKED = [
  { language: 'en', script: 'latin' },
  { language: 'fr', script: 'latin' },
  { language: 'ar', script: 'arabic' },
] as const;

/**
 * Codes of the states (ISO 3166) that a party's name holds and that are nobody's own name: "Sudan's army" and no "Sudan".
 * At most one of either party, so that two neighbours who are each called by a longer name share no land.
 */
export function findLands({ parties, mediators, competingTracks }: Dossier): string[] {
  const named = [...parties, ...mediators, ...competingTracks].flatMap(({ spellings }) => spellings);
  const alone = named.map(wordsOf).flatMap((words) => (words.length === 1 ? words : []));
  const found = parties.map(({ spellings }) => {
    const longer = spellings.map(wordsOf).filter((words) => words.length > 1);
    return new Set(longer.flatMap((words) => words.flatMap(statesOf)));
  });
  const lands = new Set(found.flatMap((codes) => [...codes]));
  const own = new Set(alone.flatMap(statesOf));
  return [...lands].filter((code) => !own.has(code)).slice(0, lands.size === 1 ? 1 : 0);
}

function statesOf(word: string): string[] {
  return ASKED.flatMap((asked) => stateNames(asked).flatMap((name) => (isOf(word, name) ? [name.code] : [])));
}

/** The names of lands in a language, with any ending: "sudan*", "السودان*". */
export function landNames(codes: readonly string[], table: LanguageTable): string[] {
  if (codes.length === 0) return [];
  return stateNames(table).flatMap(({ code, stem }) => (codes.includes(code) ? [`${stem}*`] : []));
}
