import type { ActMark, Timed } from './claim.ts';
import { findDate } from './findDate.ts';
import { findLive } from './findLive.ts';
import {
  actsOf,
  cueAfter,
  cueBefore,
  cuesOf,
  marksOf,
  type Passage,
  quote,
  type Span,
  sameSentence,
} from './passage.ts';

/** The tense of an act: its own form's, unless a word beside it puts it into the future or the present day. */
export function readTense(passage: Passage, at: ActMark): Timed | null {
  const { tense, act } = at.meaning;
  if (tense === 'progressive') return isGoverned(passage, at) || isYetToCome(passage, at) ? 'future' : tense;
  if (tense === 'past' || tense === 'future') return tense;
  const reach = passage.lexicon.table.governorReach;
  const operator = cueBefore(passage, at, tense === 'noun' ? NOUN_REACH : reach, 'future');
  if (operator && !(tense === 'noun' && isOnlyDirection(passage, operator, at))) return 'future';
  if (tense === 'noun' && cueAfter(passage, at, isPaired(passage, at) ? PAIR_REACH : 3, 'future')) return 'future';
  if (tense === 'infinitive') return null;
  if (act !== 'meet' && act !== 'begin') return tense;
  const said = (cue: 'coming' | 'vague' | 'now') =>
    cuesOf(passage, cue).some((mark) => passage.part === 'title' || sameSentence(passage, mark, at));
  if (said('coming') || said('vague')) return 'future';
  // "Live: A and B hold talks": a page that is still being written
  if (act === 'meet' && tense === 'present' && passage.part === 'title' && findLive(passage)) return 'progressive';
  if (said('now') && (tense === 'present' || (act === 'meet' && tense === 'noun'))) return 'progressive';
  return isBeforeItsDay(passage, at) || isAnnouncedFor(passage, at) ? 'future' : tense;
}

/** "announce the resumption on Monday": what is announced of a day in the same clause is to come, however many days ahead. */
function isAnnouncedFor(passage: Passage, at: ActMark): boolean {
  if (at.meaning.tense !== 'noun' || passage.part !== 'title' || passage.published === null) return false;
  const announced = actsOf(passage, 'announce').some(
    ({ meaning, to }) => meaning.tense !== 'noun' && to < at.from && at.from - to <= 2,
  );
  if (!announced) return false;
  const today = weekdayOf(passage.published);
  return marksOf(passage, 'weekday').some(
    ({ from, meaning }) =>
      passage.clause[from] === passage.clause[at.from] && from > at.to && meaning.weekday !== today,
  );
}

/** Sunday 0. */
const weekdayOf = (published: string) => new Date(published).getUTCDay();

/** "من المقرر أن يشارك", "doivent participer": the operator stands right before the verb, no name between. */
function isGoverned(passage: Passage, at: ActMark): boolean {
  const operator = cueBefore(passage, at, 2, 'future');
  return operator !== null && !marksOf(passage, 'place').some(({ from, to }) => from > operator.to && to < at.from);
}

/** "talks between A and B expected": the pair stands between a noun and what is said of it. */
const PAIR_REACH = 9;

function isPaired(passage: Passage, at: ActMark): boolean {
  return cueAfter(passage, at, 2, 'between', 'with') !== null;
}

/** "are meeting tonight", "start of talks on Thursday"; what is under way goes on tomorrow. */
function isYetToCome(passage: Passage, at: ActMark): boolean {
  const isComing = cuesOf(passage, 'coming').some((cue) => passage.clause[cue.from] === passage.clause[at.from]);
  if (at.meaning.act === 'meet') return isComing;
  return at.meaning.act === 'begin' && (isComing || isBeforeItsDay(passage, at)) && cuesOf(passage, 'now').length === 0;
}

/** "envoy to Israel talks": a short word makes a noun future only with a verb or venue between ("due to attend", "to Paris for"). */
function isOnlyDirection(passage: Passage, operator: Span, at: ActMark): boolean {
  if (operator.from !== operator.to || !passage.lexicon.shortWords.has(quote(passage, operator))) return false;
  // "pledge aid to A at a meeting in P"
  if (marksOf(passage, 'side').some(({ from }) => from === operator.to + 1)) return true;
  const between = ({ from, to }: Span) => from > operator.to && to < at.from;
  return ![...marksOf(passage, 'place'), ...marksOf(passage, 'act')].some(between);
}

/** A noun's governor stands further off than a verb's: "attendus à Paris pour des pourparlers". */
const NOUN_REACH = 6;

/** Days ahead within which a weekday beside a present tense is the coming one: "meets Thursday", printed on Tuesday. */
const COMING_DAYS = 4;

/** "Rencontre … à Bakou jeudi" on a Wednesday. On the day itself a headline tells what was, a lead what will be. */
export function isBeforeItsDay(passage: Passage, at: ActMark): boolean {
  const { published, part } = passage;
  if (published === null) return false;
  if (isDatedAhead(passage, at)) return true;
  return marksOf(passage, 'weekday').some((mark) => {
    const ahead = (mark.meaning.weekday - weekdayOf(published) + 7) % 7;
    const least = part === 'lead' ? 0 : 1;
    const isNear = part === 'title' ? !isOfAnother(passage, at, mark) : sameSentence(passage, mark, at);
    return isNear && ahead >= least && ahead <= COMING_DAYS;
  });
}

/** "Talks open in Paris; ministers to join on the 27th": a day in a later clause with an act of its own is of that act. */
function isOfAnother(passage: Passage, at: ActMark, day: Span): boolean {
  const { clause } = passage;
  if (at.meaning.act !== 'begin' || day.from < at.to || clause[day.from] === clause[at.from]) return false;
  return actsOf(passage).some((act) => act.meaning.tense !== 'noun' && clause[act.from] === clause[day.from]);
}

/** "A and B meet on 27 February", printed before that day: the date says that it is still to come. */
function isDatedAhead(passage: Passage, at: ActMark): boolean {
  const { published } = passage;
  const months = marksOf(passage, 'month').filter(
    (mark) => sameSentence(passage, mark, at) && !isOfAnother(passage, at, mark),
  );
  if (published === null || months.length === 0) return false;
  const date = findDate(passage, at.from, published, 'ahead');
  return date?.exact === true && date.from > published.slice(0, 10);
}
