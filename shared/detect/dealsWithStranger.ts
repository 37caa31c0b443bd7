import type { ActMark } from './claim.ts';
import type { Actor } from './findActors.ts';
import type { Meaning } from './lexicon.ts';
import { cuesOf, marksOf, type Passage, type Span } from './passage.ts';

/** How far before the verb the second of its two subjects may stand. */
const REACH = 2;

/**
 * "Syria and Ruritania sign …": one party acts together with somebody who is no part of the dossier. Seen where a name
 * is joined to a word that means nothing here, right before the verb.
 */
export function dealsWithStranger(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (actsWithOther(passage, at, actors)) return true;
  const stranger = actors.find(({ role, mark }) => role === 'party' && isJoinedToStranger(passage, mark.to, at.from));
  if (!stranger) return false;
  return !actors.some(({ role, id, mark }) => role === 'party' && id !== stranger.id && mark.from < at.from);
}

function isJoinedToStranger(passage: Passage, name: number, verb: number): boolean {
  const { words, marks, lexicon } = passage;
  const joint = cuesOf(passage, 'and').find((cue) => cue.from === name + 1);
  const at = joint ? joint.to + 1 : name + 1;
  const next = words[at];
  if (!next || at >= verb || verb - at > REACH || (!joint && !next.gap.startsWith(','))) return false;
  const known = marks.some(
    ({ meaning, from, to }) => from <= at && at <= to && meaning.type !== 'place' && meaning.type !== 'body',
  );
  return !known && !lexicon.shortWords.has(next.text);
}

/** How far behind the verb "with" may stand, and behind that the name of whom it is done with. */
const WITH_REACH = 5;
const NAME_REACH = 4;

/**
 * "Syria reaches a deal with the IMF as fighting with Israel goes on", "signs a declaration with the EU": whom it is done
 * with is nobody of the dossier, or no side of the talks.
 */
function actsWithOther(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  const isNear = (mark: Span, from: number, reach: number) =>
    mark.from > from && mark.from - from <= reach && passage.clause[mark.from] === passage.clause[at.from];
  const beside = cuesOf(passage, 'with').find((cue) => isNear(cue, at.to, WITH_REACH));
  if (!beside || beside.clitics.length > 0 || isCounterpart(passage, beside)) return false;
  const near = passage.marks.filter((mark) => isNear(mark, beside.to, NAME_REACH));
  const end = near.find(({ meaning }) => isBackdrop(meaning))?.from ?? Number.POSITIVE_INFINITY;
  const isNoSide = (mark: Span) => actors.some(({ role, mark: { from } }) => role !== 'party' && from === mark.from);
  const isOfTalks = near.some(
    (mark) => !saysWhere(mark.meaning) && mark.from < end && !(at.meaning.act === 'agree' && isNoSide(mark)),
  );
  if (isOfTalks || !passage.words[beside.to + 1]) return false;
  const subjects = actors.filter(
    ({ role, mark }) => role === 'party' && mark.to < at.from && !passage.aside[mark.from],
  );
  return new Set(subjects.map(({ id }) => id)).size === 1;
}

/** A place, a namesake of a side, or the "in" before either: nobody. */
function saysWhere(meaning: Meaning): boolean {
  return meaning.type === 'place' || meaning.type === 'body' || (meaning.type === 'cue' && meaning.cue === 'locative');
}

/** "with the other side" */
function isCounterpart(passage: Passage, beside: Span): boolean {
  return marksOf(passage, 'bothSides').some(({ meaning, from }) => meaning.counterpart && from === beside.from);
}

function isBackdrop(meaning: Meaning): boolean {
  return (
    meaning.type === 'cue' && (meaning.cue === 'backdrop' || meaning.cue === 'topic' || meaning.cue === 'retrospect')
  );
}
