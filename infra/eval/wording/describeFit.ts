import { ALERTABLE_KINDS } from '../../../shared/detect/report.ts';
import { type Weights, weighWording } from '../../../shared/detect/wording/weighWording.ts';
import type { Part } from '../figures/measure.ts';
import type { Example } from './learnWeights.ts';

/** Of each set that was learned from, how many lines the weights alone read as they are labelled: far less on others. */
export function describeFit(parts: readonly Part<readonly Example[]>[], weights: Weights): string {
  return parts.map(({ set, run }) => `${set}: ${countRight(run, weights)} of ${run.length} lines`).join('\n');
}

function countRight(examples: readonly Example[], weights: Weights): number {
  return examples.filter(({ traits, kind }) => {
    const { shares, nothing } = weighWording(traits, weights);
    const likeliest = ALERTABLE_KINDS.find((one) => shares[one] >= Math.max(nothing, ...Object.values(shares))) ?? null;
    return likeliest === kind;
  }).length;
}
