import type { ActMark } from './claim.ts';
import { type Actor, groupActors, partiesOf } from './findActors.ts';
import { cuesOf, type Passage } from './passage.ts';

/** How an act stands to the main clause. `told`: in it, or in a clause that only says when the same two sides did it. */
export type Standing = 'main' | 'told' | 'aside';

/**
 * "A and B sign as talks end" tells of the end, for it is the same two who are spoken of; "Troops enter a village as
 * talks go on" does not. What comes "ahead of" or "during" talks, or only describes a name, never does.
 */
export function standingOf(passage: Passage, at: ActMark, actors: readonly Actor[]): Standing {
  if (!passage.aside[at.from]) return 'main';
  const opener = cuesOf(passage, 'backdrop', 'aheadOf', 'during', 'which').findLast(({ from }) => from <= at.from);
  if (opener?.meaning.cue !== 'backdrop') return 'aside';
  const isMain = (word: number) =>
    !passage.aside[word] && (passage.part === 'title' || passage.sentence[word] === passage.sentence[at.from]);
  const main = actors.filter(({ mark }) => isMain(mark.from));
  const isElse = cuesOf(passage, 'violence', 'harms', 'reaction').some(({ from }) => isMain(from));
  const isPair = groupActors(passage, main).some((group) => partiesOf(group).size === 2);
  return isPair && !isElse ? 'told' : 'aside';
}
