import type { Weights } from '../../../shared/detect/wording/weighWording.ts';

/**
 * Weights as JSON, a trait a line in the order of the alphabet, so that a change of one is a change of one line. They stand
 * in a list of their own: loaders make names of a module's own keys, and a word may be none ("await").
 */
export function weightsText(weights: Weights): string {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, row]) => ` ${JSON.stringify(trait)}: [${row.join(',')}]`);
  return `{"weights": {\n${lines.join(',\n')}\n}}\n`;
}
