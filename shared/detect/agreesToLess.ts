import type { ActMark } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { cuesOf, type MarkOf, type Passage, type Span, sameSentence } from './passage.ts';

/** How far from its verb what is agreed on may stand: names of both sides or a city come between. */
const REACH = 5;

/**
 * "A and B agree to consider a deal", "… to reject the plan", "… on a mediator", "… on nothing", and "A agrees to the
 * deal, awaits B": what they agree on leaves all open, though a word for a deal may follow.
 */
export function agreesToLess(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (passage.part !== 'title') return false;
  const isNext = (cue: MarkOf<'cue'>) => standsNext(passage, at, cue);
  if (cuesOf(passage, 'lesser').some(isNext)) return true;
  // "agree on the mediator's proposal" is an agreement on what is proposed
  if (cuesOf(passage, 'goBetween').some((cue) => isNext(cue) && !isOwnerOfThing(passage, at, cue))) return true;
  return isAloneInWaiting(passage, at, actors);
}

/** What is agreed on, with nothing between it and the verb that could be agreed on instead. */
function standsNext(passage: Passage, at: ActMark, cue: MarkOf<'cue'>): boolean {
  if (passage.clause[cue.from] !== passage.clause[at.from]) return false;
  const isBefore = cue.from < at.from;
  if (isBefore && !passage.lexicon.table.verbFinal) return false;
  // "הסכימו על", "konusunda anlaştı": the word for "on" may be part of the verb's phrase
  if (isBefore ? cue.to >= at.from : cue.from <= at.to) return isBefore || cue.to > at.to;
  const [from, to] = isBefore ? [cue.to, at.from] : [at.to, cue.from];
  if (to - from > REACH) return false;
  // "agree a truce and to discuss borders"
  if (!isBefore && cuesOf(passage, 'deliverable').some((thing) => thing.from >= at.from && thing.to <= at.to))
    return false;
  // "reach agreement on a mediator", "با بررسی توافق موافقت کردند": a word for a deal beside it is no other thing
  const isBeside = (thing: Span) => thing.to + 1 === cue.from && cue.meaning.cue === 'goBetween';
  const isOwn = (thing: Span) => isBefore && thing.from === cue.to + 1;
  return !things(passage).some((thing) => thing.from > from && thing.to < to && !isBeside(thing) && !isOwn(thing));
}

function isOwnerOfThing(passage: Passage, at: ActMark, cue: Span): boolean {
  return things(passage).some(
    ({ from }) =>
      (from < at.from || from > at.to) &&
      from > cue.to &&
      from - cue.to <= REACH &&
      passage.clause[from] === passage.clause[cue.from],
  );
}

function things(passage: Passage): readonly Span[] {
  return cuesOf(passage, 'deliverable', 'document', 'pact', 'offer');
}

/** Only one side stands before the verb, and behind it somebody is waited for. */
function isAloneInWaiting(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const before = actors.filter(({ mark }) => mark.to < at.from && sameSentence(passage, mark, at));
  if (partiesOf(before).size !== 1 || at.meaning.tense === 'noun') return false;
  return cuesOf(passage, 'awaits').some((cue) => cue.from > at.to && sameSentence(passage, cue, at));
}
