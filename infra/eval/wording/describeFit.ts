import { joinWeights, TELLABLE, weighWording } from '../../../shared/detect/wording/weighWording.ts';
import type { Part } from '../figures/measure.ts';
import type { Example, Learned } from './learnWeights.ts';

/** Of each set that was learned from, how many lines the weights alone read as they are labelled: far less on others. */
export function describeFit(parts: readonly Part<readonly Example[]>[], weights: Learned): string {
  const isRight = readerOf(weights);
  return parts.map(({ set, run }) => `${set}: ${run.filter(isRight).length} of ${run.length} lines`).join('\n');
}

/** Does an example read as it is labelled? */
function readerOf(learned: Learned): (example: Example) => boolean {
  const ofTraits = joinWeights(learned.traits);
  const ofWords = new Map([...learned.words].map(([language, weights]) => [language, joinWeights(weights)]));
  const none = joinWeights([]);
  return ({ language, traits, words, told }) => {
    const { shares, elsewhere } = weighWording([
      { traits, weights: ofTraits },
      { traits: words, weights: ofWords.get(language) ?? none },
    ]);
    const likeliest = TELLABLE.find((one) => shares[one] >= Math.max(elsewhere, ...Object.values(shares))) ?? null;
    return likeliest === told;
  };
}
