import { TELLABLE, weighWording } from '../../../shared/detect/wording/weighWording.ts';
import type { Part } from '../figures/measure.ts';
import type { Example, Learned } from './learnWeights.ts';

/** Of each set that was learned from, how many lines the weights alone read as they are labelled: far less on others. */
export function describeFit(parts: readonly Part<readonly Example[]>[], weights: Learned): string {
  return parts.map(({ set, run }) => `${set}: ${countRight(run, weights)} of ${run.length} lines`).join('\n');
}

function countRight(examples: readonly Example[], weights: Learned): number {
  return examples.filter(({ language, traits, words, told }) => {
    const { shares, elsewhere } = weighWording([
      { traits, weights: weights.traits },
      { traits: words, weights: weights.words.get(language) ?? new Map() },
    ]);
    const likeliest = TELLABLE.find((one) => shares[one] >= Math.max(elsewhere, ...Object.values(shares))) ?? null;
    return likeliest === told;
  }).length;
}
