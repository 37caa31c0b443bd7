import type { LanguageTable } from './languages/table.ts';
import type { Meaning } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { isOf, stateNames } from './stateNames.ts';

/** What may be known of a word: an item that names nobody else is about those whom the dossier has. */
const KNOWN: ReadonlySet<Meaning['type']> = new Set([
  'side',
  'person',
  'place',
  'rival',
  'issue',
  'land',
  'negotiation',
]);

/**
 * Does a headline name a state, its people or a body by its initials ("Libyan", "NATO") that the dossier does not have? In
 * a city of many talks such news is about others; that a host speaks of ours is rare, and told elsewhere too.
 */
export function namesStranger(passage: Passage): boolean {
  return namesState(passage) || namesBody(passage);
}

/** A state or its people that the dossier does not have. */
export function namesState(passage: Passage): boolean {
  const { words, lexicon } = passage;
  const names = stateNames(lexicon.table);
  return words.some(
    ({ text }, at) =>
      !isKnown(passage, at) &&
      withoutProclitics(text, lexicon.table).some((word) => names.some((name) => isOf(word, name))),
  );
}

/** Initials that mean nothing here, in a headline that is not all capitals. */
function namesBody(passage: Passage): boolean {
  const { words, marks } = passage;
  const inCapitals = words.filter(({ capitals }) => capitals !== undefined);
  if (inCapitals.length * 2 > words.length) return false;
  return words.some(
    ({ capitals = '' }, at) => capitals.length >= INITIALS && !marks.some(({ from, to }) => from <= at && at <= to),
  );
}

function isKnown({ marks }: Passage, at: number): boolean {
  return marks.some(({ meaning, from, to }) => from <= at && at <= to && KNOWN.has(meaning.type));
}

/** "EU" and "UN" speak of many talks. */
const INITIALS = 3;

/** The word, and what is left of it where letters may have been written on to its front. */
function withoutProclitics(word: string, { proclitics = [] }: LanguageTable): string[] {
  let found = [word];
  for (const slot of proclitics) {
    const shorter = found.flatMap((rest) =>
      slot.filter((letters) => rest.startsWith(letters)).map((letters) => rest.slice(letters.length)),
    );
    found = found.concat(shorter);
  }
  return found;
}
