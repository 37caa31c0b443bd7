import type { ActMark } from './claim.ts';
import { actsOf, isPlainWord, type Passage } from './passage.ts';

/**
 * "open a new round in Paris": a phrase that as a headline of its own announces a round ("New round in Paris") only names,
 * right behind a verb of meeting, which round it is.
 */
export function isNamedRound(passage: Passage, at: ActMark): boolean {
  if (at.meaning.act !== 'meet' || at.meaning.tense !== 'future') return false;
  return actsOf(passage, 'meet', 'begin', 'end').some(
    ({ to, meaning: { tense } }) =>
      (tense === 'past' || tense === 'present') &&
      to < at.from &&
      to >= at.from - 2 &&
      (to + 1 === at.from || isPlainWord(passage, [], to + 1)),
  );
}
