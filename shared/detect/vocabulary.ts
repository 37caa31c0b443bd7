/**
 * What detection knows of languages, and all of it that is large: their tables, their hints, and what was learned of
 * wordings. Imported as `#vocabulary` (see `imports` in package.json), because the bundles carry it packed:
 * `infra/constructs/packVocabulary.ts` makes a module that exports the same and unpacks a language when it is first met.
 */
import learned from './wording/weights.json' with { type: 'json' };
import { type JoinedWeights, joinWeights } from './wording/weighWording.ts';

export { LANGUAGE_TABLES } from './languages/languageTables.ts';
export { hintsOf } from './wording/hints/hintsOf.ts';
export { wordWeightsOf } from './wording/words/wordWeightsOf.ts';

let ofTraits: JoinedWeights | null = null;

/** Of each trait of a wording, its weights: see `Weights`. Made ready for the first item that is weighed. */
export function readWeights(): JoinedWeights {
  ofTraits ??= joinWeights(Object.entries(learned.weights));
  return ofTraits;
}
