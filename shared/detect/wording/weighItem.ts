import { readWeights, wordWeightsOf } from '#vocabulary';
import type { ItemClaims } from '../claim.ts';
import type { Reading } from '../gateDyad.ts';
import type { Verdict } from '../testClaim.ts';
import { listRules } from './listRules.ts';
import { listTraits } from './listTraits.ts';
import { listWords } from './listWords.ts';
import { type JoinedWeights, joinWeights, type Weighed, weighWording } from './weighWording.ts';

let ofTraits: JoinedWeights | null = null;

/** Made ready for the first item that is weighed, and for the first in its language. */
function traitWeights(): JoinedWeights {
  ofTraits ??= joinWeights(Object.entries(readWeights()));
  return ofTraits;
}

const ofWords = new Map<string, JoinedWeights>();

function wordWeights(language: string): JoinedWeights {
  const known = ofWords.get(language) ?? joinWeights(Object.entries(wordWeightsOf(language)));
  ofWords.set(language, known);
  return known;
}

/** What an item's senses, the rules' verdict and its words most often tell, by what was learned of each. */
export function weighItem(verdict: Verdict, reading: Reading, claims: ItemClaims): Weighed {
  const { table, shortWords } = reading.title.lexicon;
  return weighWording([
    { traits: listTraits(reading, claims), weights: traitWeights() },
    { traits: listRules(verdict), weights: traitWeights() },
    {
      traits: listWords(reading),
      weights: wordWeights(table.language),
      // "the" says nothing to a person, whatever it weighs
      shown: (word) => (shortWords.has(word.replace(/^:/, '')) ? null : `“${word}”`),
    },
  ]);
}
