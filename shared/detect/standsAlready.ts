import { cueAfter, cueBefore, type Passage, type Span } from './passage.ts';

/** How many words may stand between "under" and the agreement that it names: "under the January truce". */
const NAMED_REACH = 2;

/**
 * "Frees prisoners under the truce", "remains committed to the declaration", "بموجب الاتفاق": the agreement was there
 * before, and what is told is done by it.
 */
export function standsAlready(passage: Passage, thing: Span): boolean {
  if (passage.lexicon.table.locativeAfter) return isBeside(passage, thing, cueAfter(passage, thing, 1, 'inForce'));
  const holder = cueBefore(passage, thing, thing.from, 'inForce');
  if (!isBeside(passage, thing, holder)) return false;
  // "the US-brokered truce": what a hyphen joins is one word
  const between = passage.words.slice(holder.to + 1, thing.from).filter(({ gap }) => gap !== '-');
  return between.length <= NAMED_REACH;
}

function isBeside<T extends Span>(passage: Passage, thing: Span, holder: T | null): holder is T {
  return holder !== null && passage.clause[holder.from] === passage.clause[thing.from];
}
