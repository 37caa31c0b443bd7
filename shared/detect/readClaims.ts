import { actsAlone, actsApart } from './actsApart.ts';
import { actsOutside } from './actsOutside.ts';
import type { ActMark, Claim, ItemClaims } from './claim.ts';
import { CELLS } from './claimCells.ts';
import { dealsWithStranger } from './dealsWithStranger.ts';
import { discountAct, isDenied, isNegated } from './discountAct.ts';
import type { Actor } from './findActors.ts';
import { findObject } from './findObject.ts';
import type { Reading } from './gateDyad.ts';
import { isPassingNoun, isSubjectMatter } from './isPassingNoun.ts';
import type { Act } from './languages/table.ts';
import { meetsOneSide } from './meetsOneSide.ts';
import { isOfOthers, isSaidThere } from './ofOthers.ts';
import { otherFieldsOf } from './otherFieldsOf.ts';
import { actsOf, cuesOf, marksOf, type Passage, quote, sameSentence } from './passage.ts';
import { readAftermath } from './readAftermath.ts';
import { isDeparture, readDepartures } from './readDepartures.ts';
import { readDocuments } from './readDocuments.ts';
import { readDurations } from './readDurations.ts';
import { endsAlone, endsInPact, endsWithMediator, PACT, softResult } from './readEnding.ts';
import { readFruitless } from './readFruitless.ts';
import { readInvitations } from './readInvitations.ts';
import { readJudgements } from './readJudgements.ts';
import { readPacts } from './readPacts.ts';
import { isSigningAhead, SIGNING } from './readSignings.ts';
import { readSittings } from './readSittings.ts';
import { readSkipped } from './readSkipped.ts';
import { readTense } from './readTense.ts';
import type { AlertableKind } from './report.ts';
import { speaksOfElse } from './speaksOfElse.ts';
import { standingOf } from './standsAside.ts';

/** Acts that two sides do together. */
const TALKING: ReadonlySet<Act> = new Set<Act>(['meet', 'begin', 'end', 'agree', 'announce']);

/** "meet in the final", "traders agree", "spoke by phone": no round of the talks. */
function isOtherField(passage: Passage, at: ActMark): boolean {
  const said = [...otherFieldsOf(passage), ...(at.meaning.act === 'meet' ? cuesOf(passage, 'phone') : [])];
  return said.some((cue) => sameSentence(passage, cue, at));
}

/** Every claim of an item's headline and of its lead. */
export function readItemClaims({ title, lead, titleActors, leadActors, known }: Reading): ItemClaims {
  return { title: readClaims(title, titleActors, known !== undefined), lead: readClaims(lead, leadActors) };
}

/** Every claim of a text, in order. */
function readClaims(passage: Passage, actors: readonly Actor[], isKnown = false): Claim[] {
  const claims = actsOf(passage).flatMap((at) => {
    const claim = readClaim(passage, at, actors);
    return claim ? [claim] : [];
  });
  const others = [
    ...readDocuments(passage, actors),
    ...readDurations(passage),
    ...readSittings(passage),
    ...readFruitless(passage, actors),
    ...readJudgements(passage, actors, isKnown),
    ...readPacts(passage, actors),
    ...readDepartures(passage),
    ...readSkipped(passage),
    ...readInvitations(passage, actors),
    ...readAftermath(passage, actors, isKnown),
  ];
  return [...claims, ...others.filter(({ at }) => !actsOutside(passage, at, actors))];
}

function readClaim(passage: Passage, at: ActMark, actors: readonly Actor[]): Claim | null {
  const tense = readTense(passage, at);
  const signing = tense !== null && isSigningAhead(passage, at, tense);
  const cell = tense && (signing ? SIGNING : CELLS[at.meaning.act][tense]);
  if (!cell || discountAct(passage, at, tense)) return null;
  const object = findObject(passage, at, actors);
  if (!object) return null;
  if (isSubjectMatter(passage, at, tense)) return null;
  const standing = standingOf(passage, at, actors);
  if (standing === 'aside') return null;
  if (dealsWithStranger(passage, at, actors) || actsOutside(passage, at, actors) || isDeparture(passage, at))
    return null;
  if (isOfOthers(passage, at, actors) || isSaidThere(passage, at, actors)) return null;
  if (speaksOfElse(passage, at, object.soft, actors)) return null;
  if (actsAlone(passage, at, actors)) return null;
  if (TALKING.has(at.meaning.act) && actsApart(passage, at, actors)) return null;
  if ((TALKING.has(at.meaning.act) || at.meaning.act === 'postpone') && isOtherField(passage, at)) return null;
  if (at.meaning.act === 'meet' && (meetsOneSide(passage, at, actors) || isPassingNoun(passage, at, tense, actors)))
    return null;
  if (endsWithMediator(passage, at, actors)) return null;
  const result = object.soft ? softResult(passage, at) : endsInPact(passage, at) ? PACT : cell;
  if (!result) return null;
  const [told, firmness] = result;
  const isOff = (tense !== 'past' && isCalledOff(passage, at, told)) || isPaused(passage, at);
  const kind = isOff ? 'round-postponed' : endsAlone(passage, at, actors) ? 'breakdown' : told;
  // "meet today": whether it is going on or still to come is the lead's to say
  const strength = tense === 'progressive' && at.meaning.tense !== 'progressive' ? 'weak' : firmness;
  const isSigning = signing && kind === 'round-scheduled';
  const rule = `kind.${kind.replace('round-', '')}.${isSigning ? 'signing' : `${at.meaning.act}-${tense}`}`;
  const note = `"${quote(passage, at)}"${object.note}`;
  return {
    kind,
    strength: isOff ? 'firm' : strength,
    at,
    aside: standing === 'told',
    bare: object.bare === true && kind !== 'round-scheduled',
    ...(isSigning && { signing: true }),
    denied: !isOff && isDenied(passage, at),
    reason: { rule, note },
  };
}

/** "suspend talks until next week": they stop for a time that is told. */
function isPaused(passage: Passage, at: ActMark): boolean {
  if (at.meaning.act !== 'break') return false;
  const { verbFinal } = passage.lexicon.table;
  return cuesOf(passage, 'until').some((cue) => (verbFinal || cue.from > at.to) && sameSentence(passage, cue, at));
}

/** "will not meet on Monday", "לא תתקיים מחר": of a known day it is put off, not denied. */
function isCalledOff(passage: Passage, at: ActMark, kind: AlertableKind): boolean {
  const isOf = kind === 'round-scheduled' || kind === 'round-concluded' || kind === 'round-opened';
  if (!isOf || (kind !== 'round-scheduled' && at.meaning.tense !== 'present')) return false;
  if (passage.part === 'lead' || cuesOf(passage, 'denial').length > 0 || !isNegated(passage, at)) return false;
  const times = [
    ...marksOf(passage, 'weekday'),
    ...marksOf(passage, 'day'),
    ...marksOf(passage, 'week'),
    ...marksOf(passage, 'month'),
  ];
  return times.some((time) => sameSentence(passage, time, at));
}
