import type { Claim } from './claim.ts';
import type { Told } from './combineClaims.ts';
import { partiesOf } from './findActors.ts';
import { findPlace } from './findPlace.ts';
import type { Reading } from './gateDyad.ts';
import { cuesOf } from './passage.ts';
import type { Evidence, Reason } from './report.ts';

export interface Grade {
  evidence: Exclude<Evidence, 'mention'>;
  reason: Reason;
}

/** How well the claim that speaks for an item is supported, and what it lacks. */
export function gradeEvidence(told: Told, reading: Reading): Grade {
  const lacks = lackOf(told, reading);
  return lacks === null
    ? { evidence: 'strong', reason: { rule: 'evidence.strong', note: 'the headline says so of both sides' } }
    : { evidence: 'weak', reason: { rule: 'evidence.weak', note: lacks } };
}

function lackOf({ claim, from, headline }: Told, { title, titleActors, isKnown }: Reading): string | null {
  if (from === 'lead' && !(headline && isActOfBoth(headline))) return 'only the lead tells it';
  if (claim.aside) return 'it stands in a clause that only says when';
  if (claim.strength === 'noun') return 'a bare noun names it';
  if (
    claim.kind === 'agreement' &&
    claim.at.meaning.tense === 'noun' &&
    cuesOf(title, 'deliverable', 'document').length === 0
  )
    return 'a bare noun names what was agreed';
  if (claim.invited) return 'who is invited has not said yes';
  if (claim.signing) return 'a day to sign on is promised more often than kept';
  if (partiesOf(titleActors).size < 2 && !isKnown) return 'the headline does not name both sides';
  if (from === 'title' && claim.strength === 'weak' && findPlace(title, title) === null)
    return 'the present tense may be history';
  if (from === 'title' && claim.kind === 'round-concluded' && claim.strength === 'weak')
    return 'the present tense does not say whether the meeting is over';
  return null;
}

/** The headline has the verb, and the lead no more than its time: "A and B meet in P", of which the lead says that it began. */
function isActOfBoth({ strength, aside, denied }: Claim): boolean {
  return strength !== 'noun' && !aside && !denied;
}
