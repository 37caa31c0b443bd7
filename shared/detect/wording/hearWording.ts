import { readWeights } from '#vocabulary';
import type { ItemClaims } from '../claim.ts';
import { partiesOf } from '../findActors.ts';
import { findLive } from '../findLive.ts';
import type { Reading } from '../gateDyad.ts';
import { HEDGED } from '../gradeEvidence.ts';
import type { Act } from '../languages/table.ts';
import type { Mark } from '../lexicon.ts';
import { actsOf, cueBefore, cuesOf, type Passage } from '../passage.ts';
import { readTense } from '../readTense.ts';
import { ALERTABLE_KINDS, type AlertableKind, isAlertable, type Reason } from '../report.ts';
import { standsAlready } from '../standsAlready.ts';
import { findSlots, type Verdict } from '../testClaim.ts';
import { listTraits } from './listTraits.ts';
import { type Weighed, type Weights, weighWording } from './weighWording.ts';

let weights: Weights | null = null;

/** Made ready for the first item that is weighed. */
function learnedWeights(): Weights {
  weights ??= new Map(Object.entries(readWeights()));
  return weights;
}

/** How many times likelier than the kind that the rules read another kind must be, "nothing", or a kind where they read none. */
const WORTH = { ofKind: 20, ofStrongKind: 200, ofKindAgainstNothing: 200, ofStatement: 3 };

/** What rules know that no wording shows: the day that is told of, what the headline only hopes for or leaves open, and whose act it is. */
const SETTLED: ReadonlySet<string> = new Set([
  'kind.recalled',
  'kind.concluded.habit',
  'kind.concluded.departure',
  'kind.scheduled.far',
  'kind.scheduled.signing',
  'kind.hoped',
  'kind.unsure',
  'kind.near-deal',
  'kind.reaction',
  'kind.outsiders',
  'kind.one-side',
  'kind.other-field',
]);

/**
 * Rules know what they were taught, and say "statement" of all else. The weights were learned from labelled headlines: they
 * tell which kind items of such a wording mostly are, and doubt a kind that the rules read, on weak evidence, into one that
 * mostly tells nothing. What only the wording tells is itself weak evidence: a second family has to tell it too. Where the
 * wording bears out what the rules read faintly of both sides, both together are strong.
 */
export function hearWording(verdict: Verdict, reading: Reading, claims: ItemClaims): Verdict {
  if (isSettled(verdict)) return verdict;
  const weighed = weighWording(listTraits(reading, claims), learnedWeights());
  const likeliest = findLikeliest(weighed, verdict);
  if (likeliest === verdict.kind) return isBorneOut(verdict, reading, weighed) ? makeStrong(verdict, weighed) : verdict;
  if (likeliest === 'statement') return doubt(verdict, weighed);
  const told = tellByWording(likeliest, verdict, reading, weighed);
  return namesThePair(reading) && !isVague(told, reading) ? told : verdict;
}

function isSettled({ kind, denies, reasons }: Verdict): boolean {
  return kind === 'background' || denies || reasons.some(({ rule }) => SETTLED.has(rule));
}

/**
 * What was only meant to be, is denied, judged or was long ago, what somebody only asks for, an agreement that is only to come, a meeting ahead without a day or a
 * place, or one that is only hoped for: talk.
 */
function isVague({ kind, place, date }: Verdict, { title }: Reading): boolean {
  if (cuesOf(title, 'lapsed', 'denial', 'longAgo', 'verdict').length > 0 || isOnlyAsked(kind, title)) return true;
  if (kind === 'agreement' && (isOnlyToCome(title) || isOnlyKept(title))) return true;
  return kind === 'round-scheduled' && ((place === null && date === null) || cuesOf(title, 'wish', 'maybe').length > 0);
}

/** The acts by which a stop or a deal is told. */
const ACTS_OF: Partial<Record<Verdict['kind'], readonly Act[]>> = {
  'round-postponed': ['postpone'],
  agreement: ['agree', 'extend'],
  breakdown: ['break', 'quit'],
};
/** How many words before an act the wish may stand that it is the object of: "urges its president to put off". */
const WISH_REACH = 4;

/** "The opposition of A urges him to put off the round": every act that would tell it is somebody's wish. */
function isOnlyAsked(kind: Verdict['kind'], title: Passage): boolean {
  const acts = actsOf(title, ...(ACTS_OF[kind] ?? [])).filter(({ meaning }) => meaning.tense !== 'past');
  const isAsked = (act: Mark) => {
    const wish = cueBefore(title, act, WISH_REACH, 'wish');
    return wish !== null && title.clause[wish.from] === title.clause[act.from];
  };
  return ACTS_OF[kind] !== undefined && acts.length > 0 && acts.every(isAsked);
}

/** "A and B to sign a pact in May" */
function isOnlyToCome(title: Passage): boolean {
  const acts = actsOf(title, 'agree').filter(({ meaning }) => meaning.tense !== 'infinitive');
  return acts.length > 0 && acts.every((act) => readTense(title, act) === 'future');
}

/** The rules' own kind, unless the wording speaks plainly enough for another; that a strong one tells nothing, never. */
function findLikeliest(
  { shares, nothing }: Weighed,
  { kind: byRules, evidence }: Verdict,
): AlertableKind | 'statement' {
  const isStrong = evidence === 'strong';
  const ofRules = isStrong ? WORTH.ofStrongKind : WORTH.ofKind;
  const favours = (kind: AlertableKind) => shares[kind] * (kind === byRules ? ofRules : 1);
  const [first, ...others] = ALERTABLE_KINDS;
  const best = others.reduce<AlertableKind>((best, kind) => (favours(kind) > favours(best) ? kind : best), first);
  if (isStrong) return best;
  const least = nothing * (isAlertable(byRules) ? WORTH.ofKind / WORTH.ofKindAgainstNothing : WORTH.ofStatement);
  return favours(best) > least ? best : 'statement';
}

/** "A frees prisoners under the truce": every agreement named was made before. */
function isOnlyKept(title: Passage): boolean {
  const things = cuesOf(title, 'deliverable', 'document', 'pact');
  return things.length > 0 && things.every((thing) => standsAlready(title, thing));
}

function namesThePair({ titleActors, leadActors, isKnown }: Reading): boolean {
  return isKnown === true || partiesOf([...titleActors, ...leadActors]).size === 2;
}

/** From which share on a wording bears out what rules read, on weak evidence, of both sides of a headline and of some day or place. */
const BORNE_OUT = 0.9;

function isBorneOut(verdict: Verdict, { titleActors }: Reading, { shares }: Weighed): boolean {
  const { kind, evidence, place, date, reasons } = verdict;
  if ((place === null && date === null) || reasons.some(({ rule }) => rule === HEDGED)) return false;
  return isAlertable(kind) && evidence === 'weak' && shares[kind] >= BORNE_OUT && partiesOf(titleActors).size === 2;
}

/** What wordings of its kind mostly tell is what the rules read. */
function makeStrong(verdict: Verdict, { shares }: Weighed): Verdict {
  const share = isAlertable(verdict.kind) ? shares[verdict.kind] : 0;
  const reason = { rule: 'wording.agrees', note: `${percent(share)} of such headlines tell the same` };
  return { ...verdict, evidence: 'strong', reasons: [...verdict.reasons, reason] };
}

function doubt(verdict: Verdict, { nothing }: Weighed): Verdict {
  const reason = { rule: 'wording.nothing', note: `${percent(nothing)} of such headlines tell nothing` };
  return { ...verdict, kind: 'statement', evidence: 'mention', reasons: [...verdict.reasons, reason] };
}

function tellByWording(kind: AlertableKind, verdict: Verdict, reading: Reading, weighed: Weighed): Verdict {
  const share = percent(weighed.shares[kind]);
  const note = `${share} of such headlines tell it: ${weighed.because(kind).join(', ')}`;
  const reason: Reason = { rule: `wording.${kind.replace('round-', '')}`, note };
  const live = findLive(reading.title);
  return {
    kind,
    evidence: 'weak',
    denies: false,
    supportsOnly: live !== null,
    ...findSlots(kind, reading, null),
    reasons: [...verdict.reasons.filter(({ rule }) => rule !== live?.rule), reason, ...(live ? [live] : [])],
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
