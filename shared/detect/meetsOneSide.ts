import type { ActMark } from './claim.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { isTalk } from './isTalk.ts';
import { cueAfter, cueBefore, cuesOf, marksOf, type Passage, type Span, sameSentence } from './passage.ts';

/**
 * The mediator meeting one party is not a round. Whoever is only talked about comes after "over", "to discuss", or is the
 * object of "discuss" itself; whoever comes after "with" is there.
 */
export function meetsOneSide(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (meetsAtHome(passage, at)) return true;
  const here = actors.filter(
    (actor) => passage.sentence[actor.mark.from] === passage.sentence[at.from] && isBeside(passage, actor.mark, at),
  );
  const topic = topicOf(passage, at, here);
  const isThere = ({ mark }: Actor) =>
    !isOnAgenda(passage, mark) &&
    !isTopicBefore(passage, at, mark, here) &&
    cueBefore(passage, mark, 1, 'negation') === null &&
    (topic === null || mark.from < topic || (topic === at.from && isDiscussedWith(passage, at, mark)));
  const meeting = here.filter(isThere);
  if (partiesOf(meeting).size !== 1) return false;
  return meeting.some((actor) => actor.role !== 'party') || isOtherElsewhere(passage, at, actors, meeting);
}

/** "A's leader meets his generals on the eve of talks with B", "receives the envoy over B": the other side is only spoken of. */
function isOtherElsewhere(passage: Passage, at: ActMark, actors: readonly Actor[], meeting: readonly Actor[]): boolean {
  if (at.meaning.tense === 'noun') return false;
  const [there] = partiesOf(meeting);
  const others = actors.filter(
    ({ role, id, mark }) => role === 'party' && id !== there && sameSentence(passage, mark, at),
  );
  const isBehind = ({ mark }: Actor) => mark.from > at.to || isTopicBefore(passage, at, mark, actors);
  return others.length > 0 && others.every(isBehind);
}

/** Who is named only in "ahead of talks with B" is not at the meeting. */
function isBeside(passage: Passage, actor: Span, at: ActMark): boolean {
  return !passage.aside[actor.from] || passage.aside[at.from] === true;
}

/** "convenes the cabinet", "הקבינט יתכנס": a side meets itself. */
function meetsAtHome(passage: Passage, at: ActMark): boolean {
  const reach = 5;
  const body = cueAfter(passage, at, reach, 'ownBody') ?? cueBefore(passage, at, reach, 'ownBody');
  return body !== null && passage.clause[body.from] === passage.clause[at.from];
}

/** "discuss de-escalation with …", but not "discuss the talks with …", where "with" belongs to the talks. */
function isDiscussedWith(passage: Passage, at: ActMark, actor: { from: number; to: number }): boolean {
  const reach = 2;
  const beside = cuesOf(passage, 'with').find((cue) => cue.to < actor.from && cue.to >= actor.from - reach);
  if (!beside) return false;
  return ![...passage.marks.filter(isTalk), ...cuesOf(passage, 'pact')].some(
    ({ from }) => from > at.to && from < beside.from,
  );
}

/** ", Syria deal on agenda": the name in that clause is spoken about. */
function isOnAgenda(passage: Passage, actor: Span): boolean {
  return cuesOf(passage, 'agenda').some((cue) => passage.clause[cue.from] === passage.clause[actor.from]);
}

/** "با A درباره مذاکرات با B دیدار کرد": where the verb ends the clause, the topic stands before it, behind who meets. */
function isTopicBefore(passage: Passage, at: ActMark, actor: Span, here: readonly Actor[]): boolean {
  if (!passage.lexicon.table.verbFinal || at.meaning.tense === 'noun' || actor.from > at.from) return false;
  const topic = cuesOf(passage, 'topic').findLast(({ from }) => from < actor.from);
  if (!topic || !sameSentence(passage, topic, at) || !here.some(({ mark }) => mark.to < topic.from)) return false;
  const beside = cueBefore(passage, actor, 2, 'with');
  if (!beside || beside.from < topic.from) return true;
  return passage.marks.some((mark) => isTalk(mark) && mark.from > topic.to && mark.to < beside.from);
}

/** Where the topic of a meeting begins: never before the first who meets, nor at a date ("on Monday"). */
function topicOf(passage: Passage, at: ActMark, here: readonly Actor[]): number | null {
  const dated = new Set([...marksOf(passage, 'weekday'), ...marksOf(passage, 'month')].map((mark) => mark.from));
  const between = (from: number) => here.some(({ mark }) => mark.from > at.to && mark.from < from);
  const topic = cuesOf(passage, 'topic', 'wish', 'speech').find(
    (cue) =>
      sameSentence(passage, cue, at) &&
      !dated.has(cue.to + 1) &&
      (cue.from === at.from || (cue.from > at.to && between(cue.from))),
  );
  return topic?.from ?? null;
}
