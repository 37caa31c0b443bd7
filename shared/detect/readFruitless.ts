import type { ActMark, Claim } from './claim.ts';
import { isMeetingNoun } from './findObject.ts';
import { actsOf, cueBefore, cuesOf, type Passage, quote } from './passage.ts';

/** "No breakthrough in the talks of A and B", "مفاوضات … بلا نتائج": a headline without a verb that tells how talks ended. */
export function readFruitless(passage: Passage): Claim[] {
  if (passage.part === 'lead' || actsOf(passage).some(({ meaning }) => meaning.tense !== 'noun')) return [];
  return cuesOf(passage, 'fruitless').flatMap((mark): Claim[] => {
    if (cueBefore(passage, mark, 5, 'future', 'wish', 'maybe', 'feared', 'speech') || passage.aside[mark.from])
      return [];
    const talks = passage.marks.some((other) => isMeetingNoun(passage, other) && !passage.aside[other.from]);
    if (!talks) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'end', tense: 'noun' } };
    const reason = { rule: 'kind.concluded.fruitless', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'round-concluded', strength: 'firm', at, aside: false, denied: false, reason }];
  });
}
