import { actsApart } from './actsApart.ts';
import type { ActMark, Claim, Timed } from './claim.ts';
import { dealsWithStranger } from './dealsWithStranger.ts';
import { discountAct, isDenied } from './discountAct.ts';
import type { Actor } from './findActors.ts';
import { findObject } from './findObject.ts';
import { isPassingNoun } from './isPassingNoun.ts';
import type { Act } from './languages/table.ts';
import { meetsOneSide } from './meetsOneSide.ts';
import { actsOf, cuesOf, type Passage, quote, sameSentence } from './passage.ts';
import { isDeparture, readDepartures } from './readDepartures.ts';
import { readDocuments } from './readDocuments.ts';
import { readDurations } from './readDurations.ts';
import { readFruitless } from './readFruitless.ts';
import { isBeforeItsDay, readTense } from './readTense.ts';
import type { AlertableKind } from './report.ts';
import { speaksOfElse } from './speaksOfElse.ts';
import { standingOf } from './standsAside.ts';

/** Kind and strength of each cell of act × tense; null: the cell tells nothing that alerts ("talks to end"). */
const CELLS: Record<Act, Record<Timed, [AlertableKind, Claim['strength']] | null>> = {
  meet: {
    past: ['round-concluded', 'firm'],
    present: ['round-concluded', 'weak'],
    progressive: ['round-opened', 'firm'],
    future: ['round-scheduled', 'firm'],
    noun: ['round-concluded', 'noun'],
  },
  begin: {
    past: ['round-opened', 'firm'],
    present: ['round-opened', 'weak'],
    progressive: ['round-opened', 'firm'],
    future: ['round-scheduled', 'firm'],
    noun: ['round-opened', 'weak'],
  },
  end: {
    past: ['round-concluded', 'firm'],
    present: ['round-concluded', 'firm'],
    progressive: null,
    future: null,
    noun: ['round-concluded', 'firm'],
  },
  postpone: {
    past: ['round-postponed', 'firm'],
    present: ['round-postponed', 'firm'],
    progressive: ['round-postponed', 'firm'],
    future: ['round-postponed', 'firm'],
    noun: ['round-postponed', 'firm'],
  },
  agree: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: null,
    noun: ['agreement', 'firm'],
  },
  announce: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: ['agreement', 'weak'],
    noun: ['agreement', 'firm'],
  },
  extend: {
    past: ['agreement', 'firm'],
    present: ['agreement', 'firm'],
    progressive: null,
    future: null,
    noun: ['agreement', 'firm'],
  },
  quit: {
    past: ['breakdown', 'firm'],
    present: ['breakdown', 'firm'],
    progressive: ['breakdown', 'firm'],
    future: ['breakdown', 'firm'],
    noun: ['breakdown', 'firm'],
  },
  break: {
    past: ['breakdown', 'firm'],
    present: ['breakdown', 'firm'],
    progressive: ['breakdown', 'firm'],
    future: null,
    noun: ['breakdown', 'firm'],
  },
};

/** Acts that two sides do together. */
const TALKING: ReadonlySet<Act> = new Set<Act>(['meet', 'begin', 'end', 'agree', 'announce']);

/** "meet in the final", "traders agree", "spoke by phone": no round of the talks. */
function isOtherField(passage: Passage, at: ActMark): boolean {
  const said = cuesOf(passage, 'otherField', ...(at.meaning.act === 'meet' ? (['phone'] as const) : []));
  return said.some((cue) => sameSentence(passage, cue, at));
}

/** Every claim of a text, in order. */
export function readClaims(passage: Passage, actors: readonly Actor[]): Claim[] {
  const claims = actsOf(passage).flatMap((at) => {
    const claim = readClaim(passage, at, actors);
    return claim ? [claim] : [];
  });
  return [
    ...claims,
    ...readDocuments(passage),
    ...readDurations(passage),
    ...readFruitless(passage),
    ...readDepartures(passage),
  ];
}

function readClaim(passage: Passage, at: ActMark, actors: readonly Actor[]): Claim | null {
  const tense = readTense(passage, at);
  const cell = tense && CELLS[at.meaning.act][tense];
  if (!cell || discountAct(passage, at, tense)) return null;
  const object = findObject(passage, at, actors);
  if (!object) return null;
  const standing = standingOf(passage, at, actors);
  if (standing === 'aside') return null;
  if (dealsWithStranger(passage, at, actors) || isDeparture(passage, at)) return null;
  if (speaksOfElse(passage, at, object.soft, actors)) return null;
  if (TALKING.has(at.meaning.act) && (actsApart(passage, at, actors) || isOtherField(passage, at))) return null;
  if (at.meaning.act === 'meet' && (meetsOneSide(passage, at, actors) || isPassingNoun(passage, at, tense, actors)))
    return null;
  const [kind, firmness] = object.soft ? softResult(passage, at) : cell;
  // "meet today": whether it is going on or still to come is the lead's to say
  const strength = tense === 'progressive' && at.meaning.tense === 'present' ? 'weak' : firmness;
  const rule = `kind.${kind.replace('round-', '')}.${at.meaning.act}-${tense}`;
  const note = `"${quote(passage, at)}"${object.note}`;
  return { kind, strength, at, aside: standing === 'told', denied: isDenied(passage, at), reason: { rule, note } };
}

/** Agreeing to go on ends a meeting; agreeing on a day that has not come schedules one. */
function softResult(passage: Passage, at: ActMark): [AlertableKind, Claim['strength']] {
  return [isBeforeItsDay(passage, at) ? 'round-scheduled' : 'round-concluded', 'firm'];
}
