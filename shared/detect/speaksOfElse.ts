import type { ActMark } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { isTalk } from './isTalk.ts';
import { cuesOf, type Passage, sameSentence } from './passage.ts';

/**
 * A lead's "discussed the budget" or "decided to continue" holds for the talks only where its sentence names both sides,
 * those who meet for them, or the talks.
 */
export function speaksOfElse(passage: Passage, at: ActMark, soft: boolean, actors: readonly Actor[]): boolean {
  if (passage.part !== 'lead' || !(soft || isDiscussing(passage, at))) return false;
  const here = actors.filter(({ mark }) => sameSentence(passage, mark, at));
  if (partiesOf(here).size >= 2 || cuesOf(passage, 'envoys').some((cue) => sameSentence(passage, cue, at)))
    return false;
  return !passage.marks.some((mark) => isTalk(mark) && sameSentence(passage, mark, at));
}

/** Its object is what is spoken about: the verb is itself a word for a topic. */
function isDiscussing(passage: Passage, at: ActMark): boolean {
  return at.meaning.act === 'meet' && cuesOf(passage, 'topic').some(({ from, to }) => from <= at.to && to >= at.from);
}
