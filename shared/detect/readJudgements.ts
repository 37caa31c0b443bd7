import { isSplit } from './actsApart.ts';
import type { ActMark, Claim } from './claim.ts';
import { isDenied } from './discountAct.ts';
import { type Actor, partiesOf } from './findActors.ts';
import { isMeetingNoun } from './isTalk.ts';
import type { Mark } from './lexicon.ts';
import { meetsOneSide } from './meetsOneSide.ts';
import { actsOf, cuesOf, type Passage, quote } from './passage.ts';

/** "A calls talks with B constructive", "rencontre « franche »": once talks are judged they are over. Firm only where a round is known. */
export function readJudgements(passage: Passage, actors: readonly Actor[], isKnown: boolean): Claim[] {
  if (passage.part === 'lead' || (partiesOf(actors).size < 2 && !isKnown)) return [];
  if (cuesOf(passage, 'future', 'coming', 'wish', 'maybe', 'nearDeal', 'negation', 'feared').length > 0) return [];
  if (actsOf(passage).some(({ meaning }) => meaning.tense !== 'noun')) return [];
  if (isSplit(passage, actors)) return [];
  const talks = passage.marks.some(
    (mark) => isMeetingNoun(passage, mark) && !passage.aside[mark.from] && !isOfOneSide(passage, mark, actors),
  );
  if (!talks) return [];
  return cuesOf(passage, 'judgement').flatMap((mark): Claim[] => {
    if (passage.aside[mark.from]) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'end', tense: 'noun' } };
    const reason = { rule: 'kind.concluded.judged', note: `"${quote(passage, mark)}"` };
    return [
      {
        kind: 'round-concluded',
        strength: isKnown ? 'firm' : 'noun',
        at,
        aside: false,
        denied: isDenied(passage, at),
        reason,
      },
    ];
  });
}

/** "A good meeting with A's leader on the B file": the other side is only spoken of. */
function isOfOneSide(passage: Passage, mark: Mark, actors: readonly Actor[]): boolean {
  const at: ActMark = { ...mark, meaning: { type: 'act', act: 'meet', tense: 'noun' } };
  return meetsOneSide(passage, at, actors);
}
