import { isSplit } from './actsApart.ts';
import type { ActMark, Claim } from './claim.ts';
import type { Actor } from './findActors.ts';
import { isMeetingNoun } from './isTalk.ts';
import { actsOf, cueAfter, cueBefore, cuesOf, type Passage, quote, type Span } from './passage.ts';

/** "No breakthrough in the talks of A and B", "مفاوضات … بلا نتائج": a headline without a verb that tells how talks ended. */
export function readFruitless(passage: Passage, actors: readonly Actor[]): Claim[] {
  if (isSplit(passage, actors) || cuesOf(passage, 'goesOn').length > 0) return [];
  if (passage.part === 'lead' || actsOf(passage).some(({ meaning }) => meaning.tense !== 'noun')) return [];
  return cuesOf(passage, 'fruitless').flatMap((mark): Claim[] => {
    if (isHedged(passage, mark) || passage.aside[mark.from]) return [];
    const talks = passage.marks.some((other) => isMeetingNoun(passage, other) && !passage.aside[other.from]);
    if (!talks) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'end', tense: 'noun' } };
    const reason = { rule: 'kind.concluded.fruitless', note: `"${quote(passage, mark)}"` };
    // "no progress in the talks, says a diplomat" may be said while they go on
    const strength = cuesOf(passage, 'speech', 'relay').length > 0 ? 'weak' : 'firm';
    return [{ kind: 'round-concluded', strength, at, aside: false, denied: false, reason }];
  });
}

/** "no breakthrough expected", "no result yet": talks that are still to come, or go on. */
function isHedged(passage: Passage, mark: Span): boolean {
  const before = cueBefore(passage, mark, 5, 'future', 'wish', 'maybe', 'feared', 'speech');
  return before !== null || cueAfter(passage, mark, 2, 'future', 'maybe') !== null;
}
