import type { ActMark } from './claim.ts';
import { type Actor, groupActors, partiesOf } from './findActors.ts';
import { isMeetingNoun } from './isTalk.ts';
import type { Act } from './languages/table.ts';
import { actsOf, cueBefore, cuesOf, marksOf, type Passage, type Span } from './passage.ts';

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
  return (isPair || isOneRound(passage, at)) && !isElse ? 'told' : 'aside';
}

/**
 * "Envoy tells of an ultimatum as Friday's talks collapse", "… as Paris talks close": what becomes of one certain round,
 * which its day, number or city tells from talks that drag on, is news where the main clause tells no act of its own.
 */
export function isOneRound(passage: Passage, at: ActMark): boolean {
  if (passage.part !== 'title' || at.meaning.tense === 'noun' || !ROUND_ACTS.has(at.meaning.act)) return false;
  const opener = cueBefore(passage, at, passage.words.length, 'backdrop');
  if (!opener || actsOf(passage).some(({ meaning, from }) => meaning.tense !== 'noun' && !passage.aside[from]))
    return false;
  const here = ({ from }: Span) => from > opener.from && passage.clause[from] === passage.clause[at.from];
  if (!passage.marks.some((mark) => here(mark) && isMeetingNoun(passage, mark))) return false;
  if ([...marksOf(passage, 'weekday'), ...marksOf(passage, 'ordinal')].some(here)) return true;
  return at.meaning.act !== 'break' && marksOf(passage, 'place').some((mark) => mark.meaning.venue && here(mark));
}

/** What can become of a round, in a moment. */
const ROUND_ACTS: ReadonlySet<Act> = new Set<Act>(['begin', 'end', 'break', 'postpone']);
