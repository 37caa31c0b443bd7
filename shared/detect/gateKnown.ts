import { type Actor, partiesOf } from './findActors.ts';
import { type Gate, go, type Reading, speaksOfTalks } from './gateDyad.ts';
import { isMeetingNoun } from './isTalk.ts';
import { namesState, namesStranger } from './namesStranger.ts';
import { cuesOf, marksOf, type Passage } from './passage.ts';
import { isKnownAt, type RoundInNews, type TalksContext } from './talksContext.ts';

/**
 * News that leaves out a side or both because everybody knows whose talks they are: by the name of the negotiation
 * ("the dam talks"), or by the city of a round that is announced or open ("Istanbul talks end without breakthrough").
 */
export function gateKnown(reading: Reading, context: TalksContext): Gate | null {
  const { title, lead, titleActors, leadActors, published } = reading;
  if ([...titleActors, ...leadActors].some(({ role }) => role === 'rival')) return null;
  if (!isAboutTalks(title)) return null;
  const [name] = marksOf(title, 'negotiation');
  if (name) return go('dyad.named', 'the headline calls the negotiation by its name', 'said');
  // One side beside a mediator may be there for business of its own.
  if (published === null || sitsWithMediator(title, titleActors)) return null;
  const rounds = context.rounds.filter((round) => isKnownAt(round, published.slice(0, 10)));
  if (namesStranger(title)) return null;
  if (partiesOf([...titleActors, ...leadActors]).size === 0 && namesState(lead)) return null;
  const round = rounds.find(({ place }) => place !== null && isIn(title, place));
  if (round) return go('dyad.known-round', `talks in ${round.place}, where a round is ${round.phase}`, 'surmised');
  const [only] = rounds;
  if (only && partiesOf(titleActors).size === 1 && sendsNegotiators(reading))
    return go('dyad.known-side', `a side's negotiators, while a round is ${only.phase}`);
  return null;
}

/** "Syria, France and the US issue …", not "Syria talks constructive: US envoy", where the mediator only speaks of them. */
export function sitsWithMediator(title: Passage, actors: readonly Actor[]): boolean {
  const speaksApart = (a: number, b: number) =>
    title.words.slice(Math.min(a, b) + 1, Math.max(a, b) + 1).some(({ gap }) => /[:|]|\s[–—-]\s/.test(gap));
  return actors.some(
    (mediator) =>
      mediator.role === 'mediator' &&
      actors.some(({ role, mark }) => role === 'party' && !speaksApart(mark.from, mediator.mark.from)),
  );
}

function isAboutTalks(title: Passage): boolean {
  const isElse = cuesOf(title, 'violence', 'otherField', 'outsiders').length > 0;
  return !isElse && (speaksOfTalks(title) || cuesOf(title, 'envoys', 'judgement', 'round').length > 0);
}

function isIn(title: Passage, place: NonNullable<RoundInNews['place']>): boolean {
  return marksOf(title, 'place').some(({ meaning }) => meaning.id === place);
}

/** "Chief negotiator of A: the round …", "A's delegation": one side and people who meet for it, or a round. */
function sendsNegotiators({ title }: Reading): boolean {
  const talks = title.marks.some((mark) => isMeetingNoun(title, mark));
  return talks && cuesOf(title, 'envoys', 'round').length > 0;
}
