/** The ceremony at which what was agreed is to be signed is a meeting of the two sides: it is announced and put off as a round is. */
import { DAY_MS } from '../units.ts';
import type { ActMark, Claim, Timed } from './claim.ts';
import { findDate } from './findDate.ts';
import type { Mark } from './lexicon.ts';
import { cuesOf, marksOf, type Passage } from './passage.ts';
import { isBeforeItsDay } from './readTense.ts';
import type { AlertableKind } from './report.ts';

export const SIGNING: [AlertableKind, Claim['strength']] = ['round-scheduled', 'firm'];

/** "Leaders to sign the accord on Thursday", "signing set for 20 October": of a day that is named and has not come. */
export function isSigningAhead(passage: Passage, at: ActMark, tense: Timed): boolean {
  if (at.meaning.act !== 'agree' || isHearsay(passage)) return false;
  if (tense === 'present') return hasMonthBeside(passage, at) && isDayAhead(passage, at);
  if (tense !== 'future' && !isSigning(passage, at)) return false;
  return marksOf(passage, 'month').length > 0 ? isDayAhead(passage, at) : isBeforeItsDay(passage, at);
}

/** "Report: A and B to sign on 25 September, sources say": such days are named in vain more often than kept. */
function isHearsay(passage: Passage): boolean {
  return passage.part === 'title' && cuesOf(passage, 'speech', 'relay').length > 0;
}

/** The act of signing by its noun ("signing", "توقيع", "חתימה"), which is no word for what is signed. */
export function isSigning(passage: Passage, mark: Mark): boolean {
  const { meaning } = mark;
  if (meaning.type !== 'act' || meaning.act !== 'agree' || meaning.tense !== 'noun') return false;
  return !cuesOf(passage, 'pact', 'deliverable', 'document').some(({ from, to }) => from <= mark.from && to >= mark.to);
}

/** How far behind a present tense the month of its own day may stand: "unterzeichnen am 20. April". */
const MONTH_REACH = 3;

/** Behind what is signed, a day is that of the thing: "sign a deal to reopen the border on 20 April". */
function hasMonthBeside(passage: Passage, at: ActMark): boolean {
  const month = marksOf(passage, 'month').find(({ from }) => from > at.to && from - at.to <= MONTH_REACH);
  if (!month) return false;
  return !cuesOf(passage, 'pact', 'deliverable', 'document').some(({ from }) => from >= at.from && from < month.from);
}

/** A signing promised for a day further off is a hope: ceremonies are announced days before. */
const AHEAD_DAYS = 14;

function isDayAhead(passage: Passage, at: ActMark): boolean {
  const { published } = passage;
  if (published === null) return false;
  const day = findDate(passage, at.from, published, 'ahead');
  if (day?.exact !== true) return false;
  const days = (Date.parse(day.from) - Date.parse(published.slice(0, 10))) / DAY_MS;
  return days > 0 && days <= AHEAD_DAYS;
}
