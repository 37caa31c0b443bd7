import { DAY_MS } from '../units.ts';
import type { Told } from './combineClaims.ts';
import { isLocative, partiesOf } from './findActors.ts';
import { type FoundDate, findDate } from './findDate.ts';
import { findLive } from './findLive.ts';
import { findOrdinal } from './findOrdinal.ts';
import { findPlace } from './findPlace.ts';
import type { Reading } from './gateDyad.ts';
import { gradeEvidence } from './gradeEvidence.ts';
import type { Act } from './languages/table.ts';
import { cuesOf, type Passage, sameSentence } from './passage.ts';
import { isSitting } from './readSittings.ts';
import type { AlertableKind, Evidence, Kind, Reason } from './report.ts';

/** What an item says, with the slots that its kind was decided on. */
export interface Verdict {
  kind: Kind;
  evidence: Evidence;
  denies: boolean;
  supportsOnly: boolean;
  /** The round that ended brought nothing. */
  fruitless?: boolean;
  place: string | null;
  date: FoundDate | null;
  ordinal: number | null;
  reasons: Reason[];
}

/** Without where or when, "officials met" discloses a channel; what is due "soon" or months away is talk. */
export function testClaim(told: Told, reading: Reading, reasons: Reason[]): Verdict {
  const verdict = withSlots(told, reading, reasons);
  const doubt = verdict.denies ? null : doubtAbout(told, verdict, reading);
  if (doubt) return { ...verdict, kind: 'statement', evidence: 'mention', reasons: [...verdict.reasons, doubt] };
  return verdict;
}

function withSlots(told: Told, reading: Reading, reasons: Reason[]): Verdict {
  const { kind, at, denied } = told.claim;
  const { evidence, reason } = gradeEvidence(told, reading);
  const live = findLive(reading.title);
  return {
    kind,
    evidence,
    denies: denied,
    supportsOnly: live !== null,
    ...findSlots(kind, reading, { from: told.from, word: at.from }),
    reasons: [...reasons, reason, ...(live ? [live] : [])],
  };
}

/** Where the act stands: the date nearest to it is its own. */
interface ActPlace {
  from: Told['from'];
  word: number;
}

/** Where and when something of its kind happened or is due, and of which round. */
export function findSlots(
  kind: AlertableKind,
  { title, lead, published }: Reading,
  act: ActPlace | null,
): Pick<Verdict, 'fruitless' | 'place' | 'date' | 'ordinal'> {
  const direction = kind === 'round-scheduled' || kind === 'round-postponed' ? 'ahead' : 'back';
  const atIn = (part: Told['from']) => (act?.from === part ? act.word : null);
  const found =
    findDate(title, atIn('title'), published, direction) ?? findDate(lead, atIn('lead'), published, direction);
  return {
    ...(kind === 'round-concluded' && cuesOf(title, 'fruitless').length > 0 && { fruitless: true }),
    place: isOutcome(kind) ? findPlace(title, title) : findPlace(title, lead),
    date: isOutcome(kind) && !found?.exact ? null : found,
    ordinal: findOrdinal(title) ?? findOrdinal(lead),
  };
}

/** Where and when an outcome was reached is told plainly or not at all: leads list the cities and months of all rounds. */
function isOutcome(kind: AlertableKind): boolean {
  return kind === 'agreement' || kind === 'breakdown';
}

/** What is told of a day or month this far back is recalled, not new. */
const OLD_DAYS = 6;

function isRecalled(told: Told, { title, lead, published }: Reading): Doubt | null {
  const { kind, at } = told.claim;
  if (published === null || kind === 'round-scheduled' || kind === 'round-postponed') return null;
  const passage = told.from === 'title' ? title : lead;
  const said = findDate(passage, at.from, published, 'back');
  const old = said !== null && daysAhead({ ...said, from: said.to }, published) < -OLD_DAYS;
  return old ? { rule: 'kind.recalled', note: `told of ${said.from}` } : null;
}

/** Why a claim may tell nothing: for want of a day, a place or a name, or because it is no news yet, or none any more. */
export const DOUBTS = [
  'kind.recalled',
  'kind.scheduled.vague',
  'kind.scheduled.soon',
  'kind.scheduled.far',
  'kind.opened.vague',
  'kind.concluded.habit',
  'kind.concluded.noun',
  'kind.concluded.other-meeting',
  'kind.concluded.vague',
  'kind.agreement.promised',
] as const;

interface Doubt extends Reason {
  rule: (typeof DOUBTS)[number];
}

function doubtAbout(told: Told, verdict: Verdict, reading: Reading): Doubt | null {
  const recalled = isRecalled(told, reading);
  if (recalled) return recalled;
  const { place, date, ordinal } = verdict;
  const passage = told.from === 'title' ? reading.title : reading.lead;
  const located = place !== null || date?.exact === true;
  switch (told.claim.kind) {
    case 'round-scheduled': {
      const isComing = isAtMediators(reading) && cuesOf(passage, 'coming').length > 0;
      if (!located && !isComing && date === null) return { rule: 'kind.scheduled.vague', note: 'no day and no place' };
      if (cuesOf(passage, 'vague').length > 0 && !date?.exact)
        return { rule: 'kind.scheduled.soon', note: 'due only "soon"' };
      if (date && !date.exact && reading.published && daysAhead(date, reading.published) > FAR_AHEAD_DAYS)
        return { rule: 'kind.scheduled.far', note: `due only on ${date.from}` };
      return null;
    }
    case 'round-opened':
      return isOwnAct(told, reading, 'begin') ||
        place !== null ||
        isAtMediators(reading) ||
        ordinal !== null ||
        cuesOf(passage, 'now').length > 0 ||
        isSitting(passage, told.claim.at)
        ? null
        : { rule: 'kind.opened.vague', note: 'no place, no round: contacts go on' };
    case 'round-concluded': {
      if (told.claim.at.meaning.act === 'agree' || isOwnAct(told, reading, 'end')) return null;
      if (cuesOf(passage, 'habitual').length > 0 && !located)
        return { rule: 'kind.concluded.habit', note: 'contacts over weeks, not one meeting' };
      if (told.claim.strength === 'noun' && findPlace(passage, passage) === null)
        return { rule: 'kind.concluded.noun', note: 'talks are named, no meeting is told' };
      if (told.claim.strength === 'noun' && namesPairInLeadOnly(reading))
        return {
          rule: 'kind.concluded.other-meeting',
          note: 'the headline names a meeting, the pair is only in the lead',
        };
      const named = [...reading.titleActors, ...reading.leadActors].some(
        (actor) => actor.person !== null && actor.role === 'party',
      );
      return located || isAtMediators(reading) || ordinal !== null || named || isMeasured(passage, told)
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

/** "under way in Ruritania": the country of a mediator says where, though the dossier lists no city of it. */
function isAtMediators({ title, titleActors }: Reading): boolean {
  return titleActors.some(({ role, person, mark }) => role === 'mediator' && !person && isLocative(title, mark));
}

/** "the meeting of the ministers lasted three hours": one that is measured is one meeting. */
function isMeasured(passage: Passage, { claim }: Told): boolean {
  return claim.strength === 'firm' && cuesOf(passage, 'duration').some((cue) => sameSentence(passage, cue, claim.at));
}

/** A headline's own verb says that talks of the two sides named in it began or ended: where and when may be left out. */
function isOwnAct({ claim, from }: Told, { titleActors, known }: Reading, act: Act): boolean {
  const { act: told, tense } = claim.at.meaning;
  return (
    from === 'title' &&
    told === act &&
    tense !== 'progressive' &&
    (partiesOf(titleActors).size === 2 || known !== undefined)
  );
}

/** "At Florida summit, …": the noun in the headline is somebody else's meeting. */
function namesPairInLeadOnly({ titleActors, leadActors }: Reading): boolean {
  return partiesOf(titleActors).size < 2 && partiesOf([...titleActors, ...leadActors]).size === 2;
}

/** A meeting of a month or week further ahead than this is a plan: rounds are announced days before, and at most for next month. */
const FAR_AHEAD_DAYS = 35;

function daysAhead(date: FoundDate, published: string): number {
  return (Date.parse(date.from) - Date.parse(published.slice(0, 10))) / DAY_MS;
}
