import { readWeights, wordWeightsOf } from '#vocabulary';
import type { ItemClaims } from '../claim.ts';
import type { Reading } from '../gateDyad.ts';
import type { Verdict } from '../testClaim.ts';
import { listRules } from './listRules.ts';
import { listTraits } from './listTraits.ts';
import { listWords } from './listWords.ts';
import { type Weighed, weighWording } from './weighWording.ts';

/** What an item's senses, the rules' verdict and its words most often tell, by what was learned of each. */
export function weighItem(verdict: Verdict, reading: Reading, claims: ItemClaims): Weighed {
  const { table, shortWords } = reading.title.lexicon;
  return weighWording([
    { traits: listTraits(reading, claims), weights: readWeights() },
    { traits: listRules(verdict), weights: readWeights() },
    {
      traits: listWords(reading),
      weights: wordWeightsOf(table.language),
      // "the" says nothing to a person, whatever it weighs
      shown: (word) => (shortWords.has(word.replace(/^:/, '')) ? null : `“${word}”`),
    },
  ]);
}
