import type { ActMark, Claim } from './claim.ts';
import { type Actor, groupActors, partiesOf } from './findActors.ts';
import { cueAfter, cueBefore, cuesOf, type MarkOf, type Passage, quote, type Span, sameSentence } from './passage.ts';
import { standsAlready } from './standsAlready.ts';

/** A joint statement is itself what was agreed, whatever verb comes with it, unless it is still to come. */
export function readDocuments(passage: Passage, actors: readonly Actor[]): Claim[] {
  return findDocuments(passage, actors).flatMap((mark): Claim[] => {
    if (cueBefore(passage, mark, 5, 'future', 'wish', 'maybe', 'nearDeal', 'negation', 'retrospect')) return [];
    if (standsAlready(passage, mark) || isOfMediators(passage, mark, actors)) return [];
    const at: ActMark = { ...mark, meaning: { type: 'act', act: 'agree', tense: 'noun' } };
    const reason = { rule: 'kind.agreement.document', note: `"${quote(passage, mark)}"` };
    return [{ kind: 'agreement', strength: 'firm', at, aside: false, denied: false, reason }];
  });
}

/** "In a joint statement, C and D said …": those who state it are the mediators. */
export function isOfMediators(passage: Passage, document: Span, actors: readonly Actor[]): boolean {
  const here = actors.filter(({ mark }) => sameSentence(passage, mark, document));
  return here.every(({ role }) => role !== 'party') && new Set(here.map(({ id }) => id)).size > 1;
}

/** How many words may stand between the two halves of "joint US-Israel-Syria statement". */
const DOCUMENT_REACH = 4;

function findDocuments(passage: Passage, actors: readonly Actor[]): MarkOf<'cue'>[] {
  const split = cuesOf(passage, 'paper').filter(
    (paper) =>
      (cueBefore(passage, paper, DOCUMENT_REACH, 'joint') ?? cueAfter(passage, paper, DOCUMENT_REACH, 'joint')) ||
      isOfBoth(passage, paper, actors),
  );
  return [...cuesOf(passage, 'document'), ...split];
}

/** "بيان سوري إسرائيلي", "US-A-B statement": the sides that issue it stand right beside it, with nobody's colon between. */
function isOfBoth(passage: Passage, paper: Span, actors: readonly Actor[]): boolean {
  if (passage.part === 'lead') return false;
  return groupActors(passage, actors).some((group) => {
    const [first, last] = [group[0]?.mark, group.at(-1)?.mark];
    if (!first || !last || partiesOf(group).size < 2) return false;
    const isNext = first.from === paper.to + 1 || last.to === paper.from - 1;
    return (
      isNext &&
      passage.clause[first.from] === passage.clause[last.to] &&
      passage.clause[paper.from] === passage.clause[first.from]
    );
  });
}
