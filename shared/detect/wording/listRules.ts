import type { Verdict } from '../testClaim.ts';
import type { Traits } from './listTraits.ts';

/** What the rules made of an item: its kind, on what evidence, whether they found a day and a place, and each rule that spoke. */
export function listRules({ kind, evidence, denies, place, date, reasons }: Verdict): Traits {
  const names = [
    `rules:${kind}`,
    `rules:${kind}.${evidence}${denies ? '.denied' : ''}`,
    ...(place === null ? [] : [`rules:${kind}.place`]),
    ...(date === null ? [] : [`rules:${kind}.date`]),
    ...reasons.map(({ rule }) => `rule:${rule}`),
  ];
  return new Map(names.map((name) => [name, 1]));
}
