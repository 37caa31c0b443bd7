import type { Actor } from './findActors.ts';
import { type FoundDate, findDate } from './findDate.ts';
import { findOrdinal } from './findOrdinal.ts';
import { findPlace } from './findPlace.ts';
import type { Reading } from './gateDyad.ts';
import { actsOf, cuesOf, type Passage } from './passage.ts';
import { type Claim, meetsOneSide, readClaims } from './readClaims.ts';
import type { AlertableKind, Kind, Reason } from './report.ts';
import { findBackground, findBackgroundInLead, findLive } from './suppress.ts';

/** What an item says, with the slots that its kind was decided on. */
export interface Verdict {
  kind: Kind;
  denies: boolean;
  supportsOnly: boolean;
  place: string | null;
  date: FoundDate | null;
  ordinal: number | null;
  reasons: Reason[];
}

interface Told {
  claim: Claim;
  from: 'title' | 'lead';
}

/** The kind of an item about the talks: the headline's claim, corrected by the lead where it may, tested by its slots. */
export function decideKind(reading: Reading): Verdict {
  const background = findBackground(reading);
  if (background) return plain('background', reading, [background]);
  const titleClaim = strongest(readClaims(reading.title, reading.titleActors));
  const leadClaim = firstTold(reading.lead, readClaims(reading.lead, reading.leadActors));
  const inLead = titleClaim?.strength === 'firm' ? null : findBackgroundInLead(reading.lead);
  if (inLead) return plain('background', reading, [inLead]);
  const reasons: Reason[] = [];
  const told = combine(titleClaim, leadClaim, reading, reasons);
  if (!told)
    return plain('statement', reading, [...reasons, { rule: 'kind.statement', note: 'no act of the talks is told' }]);
  return test(told, reading, [...reasons, told.claim.reason]);
}

/** Which claim of a text speaks for it. Firm ones first; among equals what changes most, and of two outcomes the first. */
const PRECEDENCE: readonly (readonly [AlertableKind, Claim['strength']])[] = [
  ['agreement', 'firm'],
  ['round-opened', 'firm'],
  ['round-concluded', 'firm'],
  ['round-scheduled', 'firm'],
  ['agreement', 'weak'],
  ['round-opened', 'weak'],
  ['round-concluded', 'weak'],
  ['round-concluded', 'noun'],
];

function strongest(claims: readonly Claim[]): Claim | null {
  const stop = claims.find(
    ({ kind, strength }) => strength === 'firm' && (kind === 'breakdown' || kind === 'round-postponed'),
  );
  if (stop) return stop;
  for (const [kind, strength] of PRECEDENCE) {
    const claim = claims.find((candidate) => candidate.kind === kind && candidate.strength === strength);
    if (claim) return claim;
  }
  return null;
}

/** A lead tells its news first: the strongest claim of the first sentence that has one with a tense. */
function firstTold(lead: Passage, claims: readonly Claim[]): Claim | null {
  const timed = claims.filter((claim) => claim.strength !== 'noun');
  const first = Math.min(...timed.map((claim) => lead.sentence[claim.at.from] ?? 0));
  return strongest(timed.filter((claim) => lead.sentence[claim.at.from] === first)) ?? strongest(claims);
}

/** Headline beats lead. Its weak past may be corrected by a lead that dates or explains it; silence is filled by the lead. */
function combine(title: Claim | null, lead: Claim | null, reading: Reading, reasons: Reason[]): Told | null {
  if (title?.kind === 'breakdown' && talksGoOn(reading)) {
    reasons.push({ rule: 'kind.breakdown.goes-on', note: 'talks are said to go on' });
    return null;
  }
  const hedge = title?.kind === 'agreement' && title.strength === 'firm' ? null : nearDeal(reading.title);
  if (title && title.kind !== 'breakdown' && isReaction(reading.title, title)) {
    reasons.push({ rule: 'kind.reaction', note: 'the headline tells how somebody takes it' });
    return null;
  }
  if (title?.kind === 'agreement' && lead?.kind === 'agreement')
    return { claim: { ...title, strength: 'firm' }, from: 'title' };
  if (title && title.strength === 'firm' && !mayBecome(title, lead)) return { claim: title, from: 'title' };
  if (title && title.strength !== 'firm' && lead && corrects(lead, title)) {
    reasons.push({ rule: 'kind.lead-corrects', note: `headline ${title.reason.note} is told by the lead` });
    return { claim: lead, from: 'lead' };
  }
  if (title && mayBecome(title, lead) && lead) return { claim: lead, from: 'lead' };
  if (hedge && !(lead && overridesHedge(lead))) {
    reasons.push({ rule: 'kind.near-deal', note: 'the headline tells of a deal that is near or sought' });
    return null;
  }
  if (title) return { claim: title, from: 'title' };
  if (!lead || lead.strength === 'noun') return null;
  if (lead.kind === 'round-concluded' && cuesOf(reading.title, 'maybe').length > 0) {
    reasons.push({ rule: 'kind.unsure', note: 'the headline leaves open whether it was' });
    return null;
  }
  if (lead.kind === 'round-concluded' && tellsOneSide(reading)) {
    reasons.push({ rule: 'kind.one-side', note: 'the headline is about the mediator and one side' });
    return null;
  }
  return { claim: lead, from: 'lead' };
}

/** Held by the headline; the lead names what was agreed. */
function mayBecome(title: Claim, lead: Claim | null): boolean {
  return title.kind === 'round-concluded' && lead?.kind === 'agreement' && !lead.denied;
}

function corrects(lead: Claim, title: Claim): boolean {
  if (lead.strength === 'noun') return false;
  if (title.strength === 'noun') return true;
  return (
    lead.kind === 'round-scheduled' ||
    lead.kind === 'round-opened' ||
    lead.kind === 'agreement' ||
    lead.kind === title.kind
  );
}

function overridesHedge(lead: Claim): boolean {
  return lead.kind === 'round-postponed' || lead.kind === 'breakdown';
}

function nearDeal(title: Passage): boolean {
  return cuesOf(title, 'nearDeal').length > 0;
}

/** The headline's meeting is the mediator's with one party. */
function tellsOneSide({ title, titleActors }: Reading): boolean {
  return actsOf(title, 'meet').some((act) => meetsOneSide(title, act, titleActors));
}

/** A word of praise or blame before the act, in its clause. */
function isReaction(title: Passage, claim: Claim): boolean {
  return cuesOf(title, 'reaction').some(
    (cue) => cue.from < claim.at.from && title.clause[cue.from] === title.clause[claim.at.from],
  );
}

function talksGoOn({ title, lead }: Reading): boolean {
  return cuesOf(title, 'goesOn').length + cuesOf(lead, 'goesOn').length > 0;
}

/** Without where or when, "officials met" discloses a channel; what is due "soon" or months away is talk. */
function test(told: Told, reading: Reading, reasons: Reason[]): Verdict {
  const verdict = withSlots(told, reading, reasons);
  const doubt = verdict.denies ? null : doubtAbout(told, verdict, reading);
  if (doubt) return { ...verdict, kind: 'statement', reasons: [...verdict.reasons, doubt] };
  return verdict;
}

function withSlots(told: Told, reading: Reading, reasons: Reason[]): Verdict {
  const { kind, at, denied } = told.claim;
  const direction = kind === 'round-scheduled' || kind === 'round-postponed' ? 'ahead' : 'back';
  const { title, lead, published } = reading;
  const atIn = (passage: Passage) => (passage === (told.from === 'title' ? title : lead) ? at.from : null);
  const date = findDate(title, atIn(title), published, direction) ?? findDate(lead, atIn(lead), published, direction);
  const live = findLive(title);
  return {
    kind,
    denies: denied,
    supportsOnly: live !== null,
    place: isOutcome(kind) ? findPlace(title, title) : findPlace(title, lead),
    date,
    ordinal: findOrdinal(title) ?? findOrdinal(lead),
    reasons: live ? [...reasons, live] : reasons,
  };
}

/** Where an outcome was reached is told by the headline or not at all: leads list the cities of all the rounds. */
function isOutcome(kind: AlertableKind): boolean {
  return kind === 'agreement' || kind === 'breakdown';
}

function doubtAbout(told: Told, verdict: Verdict, reading: Reading): Reason | null {
  const { place, date, ordinal } = verdict;
  const passage = told.from === 'title' ? reading.title : reading.lead;
  const located = place !== null || date?.exact === true;
  switch (told.claim.kind) {
    case 'round-scheduled': {
      if (!located && date === null) return { rule: 'kind.scheduled.vague', note: 'no day and no place' };
      if (cuesOf(passage, 'vague').length > 0 && !date?.exact)
        return { rule: 'kind.scheduled.soon', note: 'due only "soon"' };
      if (date && reading.published && daysAhead(date, reading.published) > FAR_AHEAD_DAYS)
        return { rule: 'kind.scheduled.far', note: `due only on ${date.from}` };
      return null;
    }
    case 'round-opened':
      return place !== null || ordinal !== null || cuesOf(passage, 'now').length > 0
        ? null
        : { rule: 'kind.opened.vague', note: 'no place, no round: contacts go on' };
    case 'round-concluded': {
      if (told.claim.at.meaning.act === 'agree') return null;
      if (cuesOf(passage, 'habitual').length > 0 && !located)
        return { rule: 'kind.concluded.habit', note: 'contacts over weeks, not one meeting' };
      if (told.claim.strength === 'noun' && findPlace(passage, passage) === null)
        return { rule: 'kind.concluded.noun', note: 'talks are named, no meeting is told' };
      const named = [...reading.titleActors, ...reading.leadActors].some(
        (actor) => actor.person !== null && actor.role === 'party',
      );
      return located || ordinal !== null || named
        ? null
        : { rule: 'kind.concluded.vague', note: 'no place, no day, nobody named' };
    }
    case 'agreement':
      return told.claim.strength === 'weak'
        ? { rule: 'kind.agreement.promised', note: 'announced for later, not agreed' }
        : null;
    default:
      return null;
  }
}

/** A meeting announced further ahead than this is a plan: rounds are announced days before. */
const FAR_AHEAD_DAYS = 21;

function daysAhead(date: FoundDate, published: string): number {
  return (Date.parse(date.from) - Date.parse(published.slice(0, 10))) / 86_400_000;
}

function plain(kind: Kind, { title, lead }: Reading, reasons: Reason[]): Verdict {
  return {
    kind,
    denies: false,
    supportsOnly: false,
    place: findPlace(title, lead),
    date: null,
    ordinal: findOrdinal(title),
    reasons,
  };
}

/** People and sides named, each once, in order. */
export function listParticipants(actors: readonly Actor[]): string[] {
  return [
    ...new Set(
      actors.flatMap((actor) => (actor.role === 'rival' ? [] : actor.person ? [actor.id, actor.person] : [actor.id])),
    ),
  ];
}
