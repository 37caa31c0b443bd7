import { listDates } from './findDate.ts';
import { foldText } from './fold.ts';
import { actsOf, type Passage, textAt } from './passage.ts';
import type { DaySpan } from './report.ts';

/** "until", "to", behind a verb that puts off; folded, of any language. */
const TILL = new Set(
  [
    'until',
    'till',
    'to',
    'au',
    'jusqu',
    'الي',
    'حتي',
    'ל',
    'עד',
    'auf',
    'bis',
    'به',
    'تا',
    'до',
    'на',
    'al',
    'kadar',
  ].map(foldText),
);
/** "rescheduled for". */
const FOR = /^(?:for|pour|fur)$/;
const RESCHEDULES = /^(?:reschedul|reprogramm)/;

/** How many words after the verb the new date is led in, and how many words it takes. */
const REACH = 6;
const DATE_WORDS = 3;

/**
 * The day to which a text says that a meeting is put off ("postponed until 19 August"), or null. It is not the day of the
 * meeting that is put off.
 */
export function findMovedTo(passage: Passage): DaySpan | null {
  const acts = actsOf(passage, 'postpone');
  if (acts.length === 0) return null;
  const { words } = passage;
  const found = listDates(passage, passage.published, 'ahead').find(({ from, clitics }) =>
    acts.some((act) => {
      if (from <= act.to || from > act.to + REACH + DATE_WORDS || passage.clause[from] !== passage.clause[act.to])
        return false;
      if (clitics.includes('ל')) return true;
      return words.slice(act.to, from).some(({ text }, offset) => {
        const isNear = act.to + offset >= from - DATE_WORDS && offset <= REACH;
        const before = textAt(passage, act.to + offset - 1);
        return isNear && (TILL.has(text) || (FOR.test(text) && RESCHEDULES.test(before)));
      });
    }),
  );
  return found ? { from: found.span.from, to: found.span.to } : null;
}
