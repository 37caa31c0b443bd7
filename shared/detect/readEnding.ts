/** What the end of something comes to: one side's breaking off, a pact, or an agreement to go on. */
import type { ActMark, Claim } from './claim.ts';
import { type Actor, isLocative, partiesOf } from './findActors.ts';
import { findOrdinal } from './findOrdinal.ts';
import { isMeetingNoun } from './isTalk.ts';
import { actsOf, cueAfter, cuesOf, marksOf, type Passage, type Span, sameSentence } from './passage.ts';
import { isBeforeItsDay } from './readTense.ts';
import type { AlertableKind } from './report.ts';

/** How far after "ends" its talks, and after the talks "with" and the other side, may stand. */
const ENDED_REACH = 4;

/** "A ends talks with B": one side alone puts an end to them. "A concludes a round with B in Paris" tells of a meeting. */
export function endsAlone(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (at.meaning.act !== 'end' || at.meaning.tense === 'noun') return false;
  if (
    marksOf(passage, 'place').some((place) => isLocative(passage, place)) ||
    findOrdinal(passage) !== null ||
    cuesOf(passage, 'duration').length > 0
  )
    return false;
  const talks = passage.marks.find(
    (mark) => mark.from > at.to && mark.from - at.to <= ENDED_REACH && isMeetingNoun(passage, mark),
  );
  if (!talks) return false;
  const beside = cuesOf(passage, 'with').find(({ from }) => from > talks.to && from - talks.to <= ENDED_REACH);
  const other =
    beside &&
    actors.find(({ role, mark }) => role === 'party' && mark.from > beside.from && mark.from - beside.to <= 3);
  if (!other) return false;
  const rest = actors.filter(({ mark }) => mark.from < talks.from && sameSentence(passage, mark, at));
  return partiesOf(rest).size === 1 && !partiesOf(rest).has(other.id);
}

/** "A's consultations with the mediator end": the other side was not there. */
export function endsWithMediator(passage: Passage, at: ActMark, actors: readonly Actor[]): boolean {
  if (at.meaning.act !== 'end') return false;
  const inClause = ({ from }: Span) => passage.clause[from] === passage.clause[at.from];
  const talks = passage.marks.find((mark) => isMeetingNoun(passage, mark) && inClause(mark));
  const beside = talks && cuesOf(passage, 'with').find(({ from }) => from > talks.to && from - talks.to <= ENDED_REACH);
  const other = beside && actors.find(({ mark }) => mark.to >= beside.from && mark.from - beside.to <= 2);
  if (!other || other.role === 'party') return false;
  // "with the mediator and B"
  const next = actors.find(({ mark }) => mark.from > other.mark.to && mark.from - other.mark.to <= 2);
  return partiesOf(actors.filter(({ mark }) => mark.to < beside.from)).size < 2 && next?.role !== 'party';
}

export const PACT: [AlertableKind, Claim['strength']] = ['agreement', 'firm'];

/** How far after "conclude" what is concluded may stand: "conclude a border pact". */
const CONCLUDED_REACH = 4;

/** "conclude a pact": what is ended is no meeting but the work on a paper, which then is there. */
export function endsInPact(passage: Passage, at: ActMark): boolean {
  if (at.meaning.act !== 'end' || at.meaning.tense === 'noun') return false;
  const after = passage.marks.filter(({ from }) => from > at.to && from - at.to <= CONCLUDED_REACH);
  const thing = after.find(
    ({ meaning, from }) =>
      meaning.type === 'cue' &&
      ['pact', 'document'].includes(meaning.cue) &&
      passage.clause[from] === passage.clause[at.from],
  );
  if (thing === undefined || cueAfter(passage, thing, 3, 'soft')) return false;
  return !isFruitless(passage, thing) && !after.some((mark) => isMeetingNoun(passage, mark));
}

/** "ended without agreement", "without a final agreement" */
function isFruitless(passage: Passage, thing: Span): boolean {
  return cuesOf(passage, 'fruitless', 'negation').some(({ from, to }) => from <= thing.to && to >= thing.from - 3);
}

/**
 * Agreeing to go on ends a meeting; agreeing on a day that has not come schedules one. Who agrees to meet, without a word
 * of an earlier meeting, a day or a place, has only said so.
 */
export function softResult(passage: Passage, at: ActMark): [AlertableKind, Claim['strength']] | null {
  const isAhead = isBeforeItsDay(passage, at) || isSetFor(passage, at);
  if (isAhead) return ['round-scheduled', 'firm'];
  if (!isFirstMeeting(passage, at)) return ['round-concluded', 'firm'];
  return marksOf(passage, 'place').some((place) => isLocative(passage, place)) ? ['round-scheduled', 'firm'] : null;
}

/** How far behind "agree to" the meeting may stand, and behind that "again". */
const AGREED_REACH = 4;
const AGAIN_REACH = 2;

/** "agree to meet", "acceptent de se rencontrer", "agree to first talks": not to go on, nor to meet again. */
function isFirstMeeting(passage: Passage, at: ActMark): boolean {
  if (passage.part === 'lead' || passage.lexicon.table.verbFinal) return false;
  const meeting = actsOf(passage).find(({ from }) => from > at.to && from - at.to <= AGREED_REACH);
  if (meeting?.meaning.act !== 'meet') return false;
  // "agree at talks in Paris to …", "einigen sich bei Gesprächen": they have met
  const isThere = cuesOf(passage, 'locative', 'during').some(({ from }) => from > at.to && from < meeting.from);
  if (isThere && meeting.meaning.tense === 'noun') return false;
  const soft = cueAfter(passage, at, AGREED_REACH, 'soft');
  if (soft && (soft.to < meeting.from || meeting.meaning.tense === 'noun')) return false;
  if (marksOf(passage, 'ordinal').some(({ meaning }) => meaning.ordinal > 1)) return false;
  return !cuesOf(passage, 'again', 'goesOn').some(({ from }) => from > at.to && from - meeting.to <= AGAIN_REACH);
}

/**
 * "agree to meet in Paris on Monday", "agree to resume talks next month": a time behind what is agreed is when that will
 * be, whatever weekday it is printed on. "Agreed on Friday to meet again" says when they agreed.
 */
const NEW_ROUND_REACH = 3;

function isSetFor(passage: Passage, at: ActMark): boolean {
  const meeting =
    cueAfter(passage, at, 6, 'soft') ??
    passage.marks.find(
      (mark) => mark.from > at.to && mark.from - at.to <= NEW_ROUND_REACH && isMeetingNoun(passage, mark),
    );
  if (!meeting || cuesOf(passage, 'again').some(({ from }) => from > meeting.to && from - meeting.to <= 1))
    return false;
  const times = [...marksOf(passage, 'weekday'), ...marksOf(passage, 'month'), ...marksOf(passage, 'week')];
  return [...times, ...cuesOf(passage, 'coming')].some(
    (time) => time.from > meeting.to && passage.clause[time.from] === passage.clause[at.from],
  );
}
