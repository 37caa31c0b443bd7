import type { ActMark } from './claim.ts';
import { type Actor, groupActors, partiesOf } from './findActors.ts';
import { actsOf, cueBefore, cuesOf, marksOf, type Passage, type Span, sameSentence } from './passage.ts';

/**
 * "The mediator and A end their summit without a deal for B", "C's ministers discuss the talks between A and B": those
 * who act are not the two sides, who are only spoken of.
 */
export function actsApart(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const here = actors.filter(({ mark }) => sameSentence(passage, mark, at));
  const before = here.filter(({ mark }) => mark.to < at.from);
  const groups = groupActors(passage, before.length > 0 ? before : here);
  const subject = (before.length > 0 ? groups.at(-1) : groups[0]) ?? [];
  const isOfOthers = partiesOf(before).size === 0 && before.length > 0;
  if (isOfOthers && (isDiscussion(passage, at) || isPairOfOthers(subject, at))) return true;
  if (partiesOf(subject).size !== 1 || subject.every(({ role }) => role === 'party')) return false;
  const others = here.filter((actor) => actor.role === 'party' && !partiesOf(subject).has(actor.id));
  if (others.length === 0) return isPactWithOther(passage, at);
  return others.every((other) => !takesPart(passage, other));
}

/** A lead's "the president of A and the mediator signed a text": a pact of those two, where no word stands for both sides. */
function isPactWithOther(passage: Passage, at: ActMark): boolean {
  if (passage.part !== 'lead' || at.meaning.act !== 'agree') return false;
  return !marksOf(passage, 'bothSides').some((both) => sameSentence(passage, both, at));
}

/**
 * "A signs an arms contract, B protests", "Wage talks in A fail, B votes": in the clause of the act one side stands alone,
 * with nobody and with no word of both, and the other does something else in a later clause. Where that other agrees as
 * well, they agree together.
 */
export function actsAlone(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const { act, tense } = at.meaning;
  if (passage.part === 'lead' || tense === 'noun') return false;
  const inClause = ({ from }: Span) => passage.clause[from] === passage.clause[at.from];
  const here = actors.filter(({ mark }) => inClause(mark));
  if (partiesOf(here).size !== 1 || here.some(({ role }) => role !== 'party')) return false;
  if (cuesOf(passage, 'with', 'between', 'joint').some((cue) => inClause(cue) && cue.from > (here[0]?.mark.from ?? 0)))
    return false;
  const others = actors.filter(({ role, mark }) => role === 'party' && !inClause(mark));
  if (others.length === 0 || others.some(({ mark }) => mark.from < at.from)) return false;
  // "talks in A": a place is told, not who talks
  if (here.every(({ mark }) => cueBefore(passage, mark, 1, 'locative') !== null)) return true;
  return act === 'agree' && here.some(({ mark }) => mark.from < at.from) && !isShared(passage, at, others);
}

/** A word for what both do stands behind the verb, or the other agrees in its own clause. */
function isShared(passage: Passage, at: ActMark, others: readonly Actor[]): boolean {
  const things = cuesOf(passage, 'deliverable').filter(({ from }) => from > at.to);
  if (things.some(({ from }) => passage.clause[from] === passage.clause[at.from])) return true;
  return actsOf(passage, 'agree', 'announce', 'end').some((act) =>
    others.some(({ mark }) => passage.clause[mark.from] === passage.clause[act.from]),
  );
}

/** "Putin-US Ukraine talks": one side is joined to the mediator, the other only says what about. */
export function isSplit(passage: Passage, actors: readonly Actor[]): boolean {
  if (isHyphened(passage, actors)) return true;
  const groups = groupActors(passage, actors);
  if (groups.some((group) => partiesOf(group).size === 2)) return false;
  return groups.some((group) => partiesOf(group).size === 1 && group.some(({ role }) => role !== 'party'));
}

/** A hyphen joins the mediator to one side, and only a space stands before the other. */
function isHyphened(passage: Passage, actors: readonly Actor[]): boolean {
  const gapOf = (index: number) => {
    const [a, b] = [actors[index - 1]?.mark, actors[index]?.mark];
    return a && b && b.from === a.to + 1 ? passage.words[b.from]?.gap : undefined;
  };
  return actors.some(
    ({ role }, index) =>
      gapOf(index) === '-' &&
      role !== actors[index - 1]?.role &&
      gapOf(index + 1) === ' ' &&
      actors[index + 1]?.role === 'party',
  );
}

/** "The mediator and a third country agree to back talks of A and B"; one mediator alone announces what the two agreed. */
function isPairOfOthers(subject: readonly Actor[], { meaning }: ActMark): boolean {
  return meaning.tense !== 'noun' && meaning.act !== 'announce' && new Set(subject.map(({ id }) => id)).size > 1;
}

function isDiscussion(passage: Passage, at: ActMark): boolean {
  return at.meaning.act === 'meet' && cuesOf(passage, 'topic').some(({ from, to }) => from <= at.to && to >= at.from);
}

/** How far before a name "with" or "between" may stand. */
const REACH = 3;

function takesPart(passage: Passage, { mark }: Actor): boolean {
  return cueBefore(passage, mark, REACH, 'with', 'between', 'and') !== null;
}
