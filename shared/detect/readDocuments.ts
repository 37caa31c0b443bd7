import type { ActMark, Claim } from './claim.ts';
import { cueAfter, cueBefore, cuesOf, type MarkOf, type Passage, quote } from './passage.ts';
import { standsAlready } from './standsAlready.ts';

/** A joint statement is itself what was agreed, whatever verb comes with it, unless it is still to come. */
export function readDocuments(passage: Passage): Claim[] {
  return findDocuments(passage).flatMap((mark): Claim[] => {
    if (cueBefore(passage, mark, 5, 'future', 'wish', 'maybe', 'nearDeal', 'negation', 'retrospect')) return [];
    if (standsAlready(passage, mark)) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'agree', tense: 'noun' } };
    const reason = { rule: 'kind.agreement.document', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'agreement', strength: 'firm', at, aside: false, denied: false, reason }];
  });
}

/** How many words may stand between the two halves of "joint US-Israel-Syria statement". */
const DOCUMENT_REACH = 4;

function findDocuments(passage: Passage): MarkOf<'cue'>[] {
  const split = cuesOf(passage, 'paper').filter(
    (paper) => cueBefore(passage, paper, DOCUMENT_REACH, 'joint') ?? cueAfter(passage, paper, DOCUMENT_REACH, 'joint'),
  );
  return [...cuesOf(passage, 'document'), ...split];
}
