/** The ceremony at which what was agreed is to be signed is a meeting of the two sides: it is announced and put off as a round is. */
import type { ActMark, Claim, Timed } from './claim.ts';
import { findDate } from './findDate.ts';
import type { Mark } from './lexicon.ts';
import { cuesOf, marksOf, type Passage } from './passage.ts';
import { isBeforeItsDay } from './readTense.ts';
import type { AlertableKind } from './report.ts';

export const SIGNING: [AlertableKind, Claim['strength']] = ['round-scheduled', 'firm'];

/** "Leaders to sign the accord on Thursday", "signing set for 20 October": of a day that is named and has not come. */
export function isSigningAhead(passage: Passage, at: ActMark, tense: Timed): boolean {
  if (at.meaning.act !== 'agree') return false;
  if (tense === 'future') return isBeforeItsDay(passage, at) || isDayAhead(passage, at);
  if (tense === 'present') return hasMonthBeside(passage, at) && isDayAhead(passage, at);
  return isSigning(passage, at) && isBeforeItsDay(passage, at);
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

function isDayAhead(passage: Passage, at: ActMark): boolean {
  const { published } = passage;
  if (published === null) return false;
  const day = findDate(passage, at.from, published, 'ahead');
  return day?.exact === true && day.from > published.slice(0, 10);
}
