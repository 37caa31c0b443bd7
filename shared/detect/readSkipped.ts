import type { ActMark, Claim } from './claim.ts';
import { isMeetingNoun } from './isTalk.ts';
import { actsOf, cueBefore, cuesOf, type MarkOf, marksOf, type Passage, quote } from './passage.ts';

/** How far before its noun the negation may stand, and behind it the day. */
const NEGATION_REACH = 2;
const DAY_REACH = 6;

/** "Pas de discussions cette semaine", "אין שיחות השבוע": where the headline names the day, the round is put off. */
export function readSkipped(passage: Passage): Claim[] {
  if (passage.part === 'lead' || cuesOf(passage, 'wish', 'maybe', 'denial').length > 0) return [];
  return actsOf(passage, 'meet').flatMap((mark): Claim[] => {
    if (mark.meaning.tense !== 'noun' || !isMeetingNoun(passage, mark) || !isSkipped(passage, mark)) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'postpone', tense: 'noun' } };
    const reason = { rule: 'kind.postponed.skipped', note: `no "${quote(passage, mark)}" on the day named` };
    return [{ kind: 'round-postponed', strength: 'firm', at, aside: false, denied: false, reason }];
  });
}

function isSkipped(passage: Passage, mark: MarkOf<'act'>): boolean {
  const negation = cueBefore(passage, mark, NEGATION_REACH, 'negation');
  if (!negation || passage.aside[mark.from]) return false;
  if (passage.clause[negation.from - 1] === passage.clause[negation.from]) return false;
  const days = [...marksOf(passage, 'weekday'), ...marksOf(passage, 'day'), ...marksOf(passage, 'week')];
  return days.some(
    ({ from }) => from > mark.to && from - mark.to <= DAY_REACH && passage.clause[from] === passage.clause[mark.from],
  );
}
