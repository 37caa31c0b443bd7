import type { LanguageTable } from './languages/table.ts';
import type { Meaning } from './lexicon.ts';
import { type Passage, textAt } from './passage.ts';
import { findStates } from './stateNames.ts';

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
  return statesIn(passage).size > 0;
}

/** Asked for by several rules of each passage. */
const statesOf = new WeakMap<Passage, ReadonlySet<number>>();

/** Which words name a state that the dossier does not have, or its people. */
export function statesIn(passage: Passage): ReadonlySet<number> {
  const known = statesOf.get(passage);
  if (known) return known;
  const { lexicon, met } = passage;
  const found = new Set<number>();
  met.forEach((word, at) => {
    word.isState ??= isState(textAt(passage, at), lexicon.table);
    if (word.isState && !isKnown(passage, at)) found.add(at);
  });
  statesOf.set(passage, found);
  return found;
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

/** Is it a state's name, by itself or behind letters that may be written on to its front, one of each slot in their order? */
function isState(word: string, table: LanguageTable, slot = 0): boolean {
  if (findStates(word, table).size > 0) return true;
  const { proclitics = [] } = table;
  for (let at = slot; at < proclitics.length; at += 1) {
    for (const letters of proclitics[at] ?? []) {
      if (word.startsWith(letters) && isState(word.slice(letters.length), table, at + 1)) return true;
    }
  }
  return false;
}
