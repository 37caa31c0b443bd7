import type { Claim } from './claim.ts';
import { type Reading, speaksOfTalks } from './gateDyad.ts';
import { meetsOneSide } from './meetsOneSide.ts';
import { otherFieldsOf } from './otherFieldsOf.ts';
import { actsOf, cuesOf, marksOf, type Passage } from './passage.ts';
import type { Reason } from './report.ts';

/** The claim that speaks for an item, and which text made it. */
export interface Told {
  claim: Claim;
  from: 'title' | 'lead';
  /** What the headline says of the same act, where the lead only puts it into its time. */
  headline?: Claim;
}

/** The claim that counts, or why none does. */
export interface Combined {
  told: Told | null;
  reasons: Reason[];
}

const tell = (claim: Claim, from: Told['from'], ...reasons: Reason[]): Combined => ({ told: { claim, from }, reasons });
/** The lead says when or how what the headline tells of came about. */
const correct = (lead: Claim, headline: Claim, reason: Reason): Combined => ({
  told: { claim: lead, from: 'lead', headline },
  reasons: [reason],
});
const refuse = (rule: string, note: string): Combined => ({ told: null, reasons: [{ rule, note }] });

/** Headline beats lead. Its weak past may be corrected by a lead that dates or explains it; silence is filled by the lead. */
export function combineClaims(title: Claim | null, lead: Claim | null, reading: Reading): Combined {
  if (title === null || (title.strength === 'noun' && lead?.kind === 'round-scheduled' && isOnlyHoped(reading.title)))
    return fillFromLead(lead, reading);
  if (title.kind === 'breakdown' && talksGoOn(reading))
    return refuse('kind.breakdown.goes-on', 'talks are said to go on');
  if (isOthersInLead(title, reading))
    return refuse('kind.other-field', 'the lead says that others did, in another field');
  const changed = lead === null ? null : changedByLead(title, lead, reading);
  if (lead && changed)
    return correct(lead, title, { rule: `kind.${changed}`, note: `headline ${title.reason.note} is told by the lead` });
  if (title.kind !== 'breakdown' && isReaction(reading.title, title))
    return refuse('kind.reaction', 'the headline tells how somebody takes it');
  if (title.kind === 'agreement' && lead?.kind === 'agreement') return tell({ ...title, strength: 'firm' }, 'title');
  if (lead && (mayBecome(title, lead) || (title.strength !== 'firm' && corrects(lead, title, reading))))
    return correct(lead, title, {
      rule: 'kind.lead-corrects',
      note: `headline ${title.reason.note} is told by the lead`,
    });
  // "round five begins, eyeing a deal": that it begins is told
  const isBegun = title.kind === 'round-opened' && title.strength !== 'noun' && title.at.meaning.tense !== 'noun';
  if (title.strength !== 'firm' && !isBegun && nearDeal(reading.title)) return refuseNearDeal();
  return tell(title, 'title');
}

/** "A receives B" over a lead of a match: its first sentence is of another field, and nothing in it of talks. */
function isOthersInLead(title: Claim, { lead }: Reading): boolean {
  if (!otherFieldsOf(lead).some(({ from }) => lead.sentence[from] === 0)) return false;
  return title.kind === 'agreement' || !speaksOfTalks(lead);
}

/** The headline tells of no act. A deal that is near, a doubt, or the mediator's own meeting is not turned into a round. */
function fillFromLead(lead: Claim | null, reading: Reading): Combined {
  const { title } = reading;
  if (nearDeal(title) && !(lead && overridesHedge(lead, title))) return refuseNearDeal();
  if (!lead || lead.strength === 'noun') return { told: null, reasons: [] };
  if (lead.kind === 'round-scheduled' && isOnlyHoped(title) && !isDated(reading.lead, lead))
    return refuse('kind.hoped', 'the headline only hopes for it, and the lead gives no day');
  if (isOutcome(lead) && tellsSomethingElse(title))
    return refuse('kind.lead-elsewhere', 'the headline is about a reaction or about force');
  if (cuesOf(title, 'outsiders').some(({ from }) => from === 0))
    return refuse('kind.outsiders', 'the headline is about somebody who acts for no government');
  if (lead.kind === 'round-concluded' && cuesOf(title, 'maybe').length > 0)
    return refuse('kind.unsure', 'the headline leaves open whether it was');
  if (lead.kind === 'round-concluded' && tellsOneSide(reading))
    return refuse('kind.one-side', 'the headline is about the mediator and one side');
  return tell(lead, 'lead');
}

/** "C may host a new round", "C pushes for talks of A and B": what the lead adds is the plan, unless it has a day. */
function isOnlyHoped(title: Passage): boolean {
  return cuesOf(title, 'wish', 'maybe').length > 0;
}

function isDated(lead: Passage, { at }: Claim): boolean {
  const days = [...marksOf(lead, 'weekday'), ...marksOf(lead, 'month'), ...marksOf(lead, 'day')];
  return days.some((day) => lead.sentence[day.from] === lead.sentence[at.from]);
}

function refuseNearDeal(): Combined {
  return refuse('kind.near-deal', 'the headline tells of a deal that is near or sought');
}

/**
 * Where a lead says what a firm headline leaves open: an end without result that is a failure, a stop that is only a
 * delay, a date that is the new one of a meeting put off.
 */
function changedByLead(title: Claim, lead: Claim, reading: Reading): string | null {
  if (lead.strength !== 'firm' || lead.denied || title.denied) return null;
  const isFruitless = cuesOf(reading.title, 'fruitless').length > 0;
  const isFailure = lead.kind === 'breakdown' && (isFruitless || lead.at.meaning.act === 'quit');
  if (title.kind === 'round-concluded' && isFailure) return 'failed';
  if (lead.kind !== 'round-postponed' || lead.at.meaning.tense === 'noun') return null;
  if (title.kind === 'breakdown' && title.at.meaning.act === 'break') return 'only-delayed';
  return title.kind === 'round-scheduled' ? 'put-off' : null;
}

/** Held by the headline; the lead names what was agreed. */
function mayBecome(title: Claim, lead: Claim): boolean {
  return title.kind === 'round-concluded' && lead.kind === 'agreement' && !lead.denied;
}

function corrects(lead: Claim, title: Claim, reading: Reading): boolean {
  if (lead.strength === 'noun') return false;
  if (title.kind === 'round-concluded' && lead.kind === 'round-scheduled' && isNextRound(reading.lead, lead))
    return false;
  if (title.strength === 'noun') return true;
  return (
    lead.kind === 'round-scheduled' ||
    lead.kind === 'round-opened' ||
    lead.kind === 'agreement' ||
    lead.kind === title.kind
  );
}

/** How far from an act "again" or "another round" may stand. */
const AGAIN_REACH = 6;

/** "will meet again in May": the next round, whatever the item tells of this one. */
export function isNextRound(passage: Passage, { at }: Claim): boolean {
  return cuesOf(passage, 'again').some(
    (cue) =>
      cue.from >= at.from - AGAIN_REACH &&
      cue.to <= at.to + AGAIN_REACH &&
      passage.sentence[cue.from] === passage.sentence[at.from],
  );
}

/** What stops, and a day set for a meeting that was near. */
function overridesHedge(lead: Claim, title: Passage): boolean {
  const isDueRound = lead.kind === 'round-scheduled' && cuesOf(title, 'pact').length === 0;
  return isDueRound || lead.kind === 'round-postponed' || lead.kind === 'breakdown';
}

function isOutcome({ kind }: Claim): boolean {
  return kind === 'agreement' || kind === 'breakdown';
}

/** What a lead recalls beside another story is not that story. */
function tellsSomethingElse(title: Passage): boolean {
  return cuesOf(title, 'reaction', 'violence', 'harms').length > 0;
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
