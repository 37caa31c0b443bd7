import type { Claim, ItemClaims } from './claim.ts';
import { combineClaims, isNextRound } from './combineClaims.ts';
import { isOfNone } from './discountAct.ts';
import type { Actor } from './findActors.ts';
import { findLabel } from './findLabel.ts';
import { findNeither } from './findNeither.ts';
import { findOrdinal } from './findOrdinal.ts';
import { findPlace } from './findPlace.ts';
import { findStory } from './findStory.ts';
import type { Reading } from './gateDyad.ts';
import { tellsOfOthers } from './ofOthers.ts';
import { actsOf, clauseStart, gapAt, type Passage } from './passage.ts';
import { readItemClaims } from './readClaims.ts';
import { endsOnlyDay } from './readSittings.ts';
import type { AlertableKind, Kind, Reason } from './report.ts';
import { findBackground, findBackgroundInLead, isLabelled } from './suppress.ts';
import { testClaim, type Verdict } from './testClaim.ts';
import { type Heard, hearWording } from './wording/hearWording.ts';

/** The kind of an item about the talks: what the rules make of it, held against its wording. */
export function decideKind(reading: Reading): Heard {
  const claims = readItemClaims(reading);
  const heard = hearWording(readByRules(reading, claims), reading, claims);
  const isEnd = heard.verdict.kind === 'round-concluded';
  return isEnd && endsOnlyDay(reading) ? withoutEnd(heard) : heard;
}

function withoutEnd(heard: Heard): Heard {
  const reason = { rule: 'kind.day', note: 'a day of it is over, and not the round' };
  const { verdict } = heard;
  return {
    ...heard,
    sure: 0,
    verdict: { ...verdict, kind: 'statement', evidence: 'mention', reasons: [...verdict.reasons, reason] },
  };
}

/** The headline's claim, corrected by the lead where it may, tested by its slots. */
export function readByRules(reading: Reading, claims: ItemClaims): Verdict {
  const background = findBackground(reading);
  const label = findLabel(reading.title) ?? findStory(reading.title) ?? findNeither(reading.title);
  if (label)
    return plain(background ? 'background' : 'statement', reading, [...(background ? [background] : []), label]);
  if (background) return plain('background', reading, [background]);
  const titleClaim = strongest(withoutNext(reading.title, claims.title));
  const leadClaim = firstTold(reading.lead, withoutNext(reading.lead, claims.lead));
  const inLead =
    titleClaim?.strength === 'firm' && !isLabelled(reading.lead) ? null : findBackgroundInLead(reading.lead);
  if (inLead) return plain('background', reading, [inLead]);
  const { told, reasons } = combineClaims(titleClaim, leadClaim, reading);
  if (told) return testClaim(told, reading, [...reasons, told.claim.reason]);
  if (actsOf(reading.title).some((act) => isOfNone(reading.title, act)))
    return plain('statement', reading, [...reasons, { rule: 'kind.none', note: 'no meeting was held, nor put off' }]);
  if (tellsOfOthers(reading.title, reading.titleActors))
    return plain('statement', reading, [
      ...reasons,
      { rule: 'kind.of-others', note: 'what is told is the meeting of others' },
    ]);
  return plain('statement', reading, [...reasons, { rule: 'kind.statement', note: 'no act of the talks is told' }]);
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

function strongest(given: readonly Claim[]): Claim | null {
  const claims = withoutOtherEnd(given);
  const stop = claims.find(
    ({ kind, strength }) => strength === 'firm' && (kind === 'breakdown' || kind === 'round-postponed'),
  );
  if (stop) return stop;
  const isDated = claims.some(({ kind, strength }) => kind === 'round-scheduled' && strength === 'firm');
  if (isDated && claims.some(({ bare }) => bare)) return strongest(claims.filter(({ bare }) => !bare));
  for (const [kind, strength] of PRECEDENCE) {
    const claim = claims.find((candidate) => candidate.kind === kind && candidate.strength === strength);
    if (claim) return claim;
  }
  return null;
}

/** "open new round as truce nears its end": what opens now does not end in the clause that only says when. */
function withoutOtherEnd(claims: readonly Claim[]): readonly Claim[] {
  const opens = claims.some(({ kind, strength, aside }) => kind === 'round-opened' && strength !== 'noun' && !aside);
  return opens ? claims.filter(({ kind, aside }) => kind !== 'round-concluded' || !aside) : claims;
}

/** Where one round's end, or its opening, and what is planned next stand together, the former is told. */
function withoutNext(passage: Passage, claims: readonly Claim[]): readonly Claim[] {
  const isEnd = (claim: Claim) => claim.kind === 'round-concluded' && claim.strength === 'firm';
  const isNext = (claim: Claim) =>
    (claims.some(isEnd) && isNextRound(passage, claim)) || isBehindOpening(passage, claim, claims);
  return claims.filter((claim) => claim.kind !== 'round-scheduled' || !isNext(claim));
}

/** "Talks open in Paris; ministers to join on the 27th": a headline's first clause opens the round, a later one plans its course. */
function isBehindOpening(passage: Passage, { at }: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ kind, strength, at: opening }) =>
      kind === 'round-opened' &&
      strength !== 'noun' &&
      opening.meaning.act === 'begin' &&
      opening.meaning.tense !== 'noun' &&
      opening.from < at.from &&
      passage.part === 'title' &&
      passage.clause[opening.from] !== passage.clause[at.from] &&
      /[;,]/.test(gapAt(passage, clauseStart(passage, at.from))),
  );
}

/** A lead tells its news first: the strongest claim of the first sentence that has one with a tense. */
function firstTold(lead: Passage, claims: readonly Claim[]): Claim | null {
  const timed = claims.filter((claim) => claim.strength !== 'noun');
  const first = Math.min(...timed.map((claim) => lead.sentence[claim.at.from] ?? 0));
  return strongest(timed.filter((claim) => lead.sentence[claim.at.from] === first)) ?? strongest(claims);
}

function plain(kind: Kind, { title, lead }: Reading, reasons: Reason[]): Verdict {
  return {
    kind,
    evidence: 'mention',
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
