import { type Actor, groupActors, partiesOf } from './findActors.ts';
import type { Meaning } from './lexicon.ts';
import { actsOf, cueBefore, type Passage } from './passage.ts';
import type { Reason } from './report.ts';

type Track = Extract<Meaning, { type: 'rival' }>;
const trackOf = ({ mark }: Actor): Track => mark.meaning as Track;

/** Why the headline is about another track of negotiation; null: it is not. */
export function findRival({ title, titleActors }: { title: Passage; titleActors: readonly Actor[] }): Reason | null {
  const third = findThird(title, titleActors);
  if (third) return third;
  const rivals = titleActors.filter((actor) => actor.role === 'rival');
  const [rival] = rivals;
  if (!rival) return null;
  const groups = groupActors(title, titleActors);
  const isOurs = groups.some((group) => partiesOf(group).size === 2);
  const isMixed = groups.some((group) => partiesOf(group).size > 0 && group.some((actor) => actor.role === 'rival'));
  const isForeign = rivals.some((actor) => trackOf(actor).with.length === 0);
  if (!isOurs || isMixed || isForeign) return about('dyad.rival', rival.id);
  const shared = rivals.find((actor) => trackOf(actor).sharesBoth && !title.aside[actor.mark.from]);
  if (shared) return about('dyad.shared-track', shared.id);
  const subject = rivals.find((actor) => trackOf(actor).asSubject && actsFirst(title, actor, titleActors));
  return subject ? about('dyad.rival-acts', subject.id) : null;
}

function about(rule: string, id: string): Reason {
  return { rule, note: `the headline is about another track (${id})` };
}

/** "China, Pakistan and Afghanistan agree": a mediator beside both, and not one that they meet "with" or under. */
function findThird(title: Passage, actors: readonly Actor[]): Reason | null {
  if (!actors.some(({ thirdOf }) => thirdOf)) return null;
  for (const group of groupActors(title, actors)) {
    if (partiesOf(group).size < 2) continue;
    const third = group.find(({ thirdOf, mark }) => thirdOf && cueBefore(title, mark, 2, 'with') === null);
    if (third?.thirdOf) return about('dyad.third', third.thirdOf);
  }
  return null;
}

/** "Delhi hosts conference on Pakistan and Afghanistan": its verb stands between it and the first of the two. */
function actsFirst(title: Passage, rival: Actor, actors: readonly Actor[]): boolean {
  const { clause, aside } = title;
  const firsts = actors.filter(({ role }) => role === 'party').map(({ mark }) => mark.from);
  const first = Math.min(...firsts);
  if (aside[rival.mark.from] || rival.mark.from > first) return false;
  return actsOf(title).some(
    ({ from }) => clause[from] === clause[rival.mark.from] && isBetween(from, rival.mark.to, first),
  );
}

const isBetween = (at: number, after: number, before: number) => at > after && at < before;
