import type { ItemClaims } from '../claim.ts';
import { partiesOf } from '../findActors.ts';
import { findLive } from '../findLive.ts';
import type { Reading } from '../gateDyad.ts';
import { HEDGED, isTakenBack } from '../gradeEvidence.ts';
import { ALERTABLE_KINDS, type AlertableKind, isAlertable, type Reason } from '../report.ts';
import { DOUBTS, findSlots, type Verdict } from '../testClaim.ts';
import { isContradicted } from './isContradicted.ts';
import { isDiscounted } from './isDiscounted.ts';
import { weighItem } from './weighItem.ts';
import { TELLABLE, type Weighed } from './weighWording.ts';

/**
 * What no wording shows: that a label takes it back, that it is a story, that neither came about, that the day told of is
 * long gone, who meets whom, that a headline only asks or cannot say.
 */
const SETTLED: ReadonlySet<string> = new Set([
  'kind.recalled',
  'kind.one-side',
  'kind.outsiders',
  'kind.of-others',
  'kind.none',
  'kind.unsure',
  'kind.label',
  'kind.story',
  'kind.neither',
  'background.question',
]);

/** How many times likelier than nothing a kind must be: a wrong alert costs more than a late one. */
const CAUTION = 1.5;
/** How much more a kind counts that the rules are sure of, and one that they read faintly. */
const SURE = 15;
const FAINT = 3;

/** A verdict, and what its wording says of it. */
export interface Heard {
  verdict: Verdict;
  /** How likely the wording tells its kind. */
  sure: number;
  /** How likely the item is about something else than the talks: not at all where it is known whose talks they are. */
  elsewhere: number;
  /** The same by its wording alone, whatever is known. */
  wordedElsewhere: number;
}

/**
 * Rules know what they were taught, and say "statement" of all else. The weights were learned from labelled headlines, of
 * their senses, of their words, and of how far rules were right of headlines that none was written for: they tell which kind
 * an item most likely is of, and doubt a kind that the rules read into one that most likely tells nothing. What only the
 * wording tells is weak evidence, for a second family has to tell it too, unless hardly any headline worded so tells
 * anything else. So is what the rules are sure of, where the wording does not bear it out; where it bears out what they
 * read faintly, both together are strong.
 */
export function hearWording(verdict: Verdict, reading: Reading, claims: ItemClaims): Heard {
  const heard = weighItem(verdict, reading, claims);
  const weighed = reading.known ? withoutElsewhere(heard) : heard;
  const judged = isSettled(verdict) ? verdict : judge(verdict, reading, weighed);
  const sure = isAlertable(judged.kind) ? weighed.shares[judged.kind] : 0;
  return { verdict: judged, sure, elsewhere: weighed.elsewhere, wordedElsewhere: heard.elsewhere };
}

/** Of an item that is known to be about the talks, what its wording tells of them: it names too little to show that it is. */
function withoutElsewhere({ shares, nothing, elsewhere, because }: Weighed): Weighed {
  const about = Math.max(1 - elsewhere, Number.EPSILON);
  const known = Object.fromEntries(TELLABLE.map((told) => [told, shares[told] / about]));
  return { shares: known as Weighed['shares'], nothing: (nothing - elsewhere) / about, elsewhere: 0, because };
}

function isSettled({ denies, reasons }: Verdict): boolean {
  return denies || reasons.some(({ rule }) => SETTLED.has(rule));
}

function judge(verdict: Verdict, reading: Reading, weighed: Weighed): Verdict {
  const likeliest = findLikeliest(weighed, verdict);
  if (likeliest === verdict.kind) return gradeByWording(verdict, reading, weighed);
  if (likeliest === null) return isAlertable(verdict.kind) && !reading.known ? doubt(verdict, weighed) : verdict;
  if (isContradicted(likeliest, reading, verdict.kind)) return verdict;
  const isDoubted = isDiscounted(likeliest, reading);
  if (isDoubted && weighed.shares[likeliest] < DISCOUNTED) return verdict;
  const told = tellByWording(likeliest, verdict, reading, weighed);
  return isDoubted ? { ...told, evidence: 'weak' } : told;
}

/** Null: most likely it tells nothing that alerts. */
function findLikeliest({ shares, nothing }: Weighed, { kind: byRules, evidence }: Verdict): AlertableKind | null {
  const byEvidence = evidence === 'strong' ? SURE : evidence === 'weak' ? FAINT : 1;
  const worthOf = (kind: AlertableKind) => shares[kind] * (kind === byRules ? byEvidence : 1);
  const [first, ...others] = ALERTABLE_KINDS;
  const best = others.reduce<AlertableKind>((best, kind) => (worthOf(kind) > worthOf(best) ? kind : best), first);
  return worthOf(best) > nothing * CAUTION ? best : null;
}

/**
 * From which share on a wording tells what the rules read: below it what they read is weak, for half of it was wrong, unless
 * the headline says whose talks they are without naming both.
 */
const AGREED = 0.75;
/** From which share on it does so of a headline alone: weights are learned from news with leads, and say less of one without. */
const AGREED_BARE = 0.7;
/** From which share on it tells it so plainly that what the rules read faintly needs neither both sides' names in the headline nor a day or place. */
const PLAINLY = 0.9;
/** From which share on it needs no rule that tells the same. */
const ALONE = 0.98;
/** From which share on a wording tells what rules discount each time that a headline names it: of 14 unread items, all 10 above it were of their kind, and 1 of the 4 below. */
const DISCOUNTED = 0.9;
/** What stays weak however it is worded: the text says why, or that nothing was reached and not whether all is over. */
const NOT_BORNE_OUT: ReadonlySet<string> = new Set([HEDGED, 'kind.concluded.fruitless']);

/** The rules' own kind, whose evidence is strong if the wording agrees: of what they read faintly, if it agrees plainly, or of both sides of a headline and of some day or place. */
function gradeByWording(verdict: Verdict, reading: Reading, { shares }: Weighed): Verdict {
  const { kind, evidence, place, date, reasons } = verdict;
  if (!isAlertable(kind)) return verdict;
  const told = `${percent(shares[kind])} of such headlines tell the same`;
  const grade = (to: 'strong' | 'weak', rule: string, note: string): Verdict => ({
    ...verdict,
    evidence: to,
    reasons: [...reasons, { rule, note }],
  });
  if (shares[kind] < (reading.lead.words.length > 0 ? AGREED : AGREED_BARE)) {
    return evidence === 'strong' && reading.known !== 'said'
      ? grade('weak', 'wording.unsure', `only ${told}`)
      : verdict;
  }
  if (evidence !== 'weak' || reasons.some(({ rule }) => NOT_BORNE_OUT.has(rule))) return verdict;
  const isFixed = (place !== null || date !== null) && partiesOf(reading.titleActors).size === 2;
  return isFixed || shares[kind] >= PLAINLY ? grade('strong', 'wording.agrees', told) : verdict;
}

/** What the rules read, and themselves doubt, is told by no wording alone. */
const DOUBTED: ReadonlySet<string> = new Set(DOUBTS);

/** Of 174 unread items that only their wording told so plainly, all were of their kind; of 29 a little below, 27. */
const isBeyondDoubt = (share: number, { reasons }: Verdict, reading: Reading) =>
  share >= ALONE && !isTakenBack(reading) && !reasons.some(({ rule }) => NOT_BORNE_OUT.has(rule) || DOUBTED.has(rule));

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
    evidence: isBeyondDoubt(weighed.shares[kind], verdict, reading) ? 'strong' : 'weak',
    denies: false,
    supportsOnly: live !== null,
    ...findSlots(kind, reading, null),
    reasons: [...verdict.reasons.filter(({ rule }) => rule !== live?.rule), reason, ...(live ? [live] : [])],
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
