import { ALERTABLE_KINDS, type AlertableKind } from '../report.ts';
import type { Traits } from './listTraits.ts';

/** Of each trait, how much it speaks for each of the `ALERTABLE_KINDS`, in their order, against no news, in tenths. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** What a wording most often tells. */
export interface Weighed {
  /** How likely each kind is; what is left is likely no news. */
  shares: Readonly<Record<AlertableKind, number>>;
  /** How likely it tells nothing that alerts. */
  nothing: number;
  /** The traits that speak most for the kind, the strongest first. */
  because(kind: AlertableKind): string[];
}

/** How many traits a person is shown. */
const SHOWN = 4;
/** Weights are whole tenths. */
export const WEIGHT_UNIT = 10;

/** Adds up what its traits say of a wording: a multinomial logistic regression. */
export function weighWording(traits: Traits, weights: Weights): Weighed {
  const sums = new Float64Array(ALERTABLE_KINDS.length);
  for (const [trait, worth] of traits) {
    const row = weights.get(trait);
    if (!row) continue;
    for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + (worth * (row[at] ?? 0)) / WEIGHT_UNIT;
  }
  const most = Math.max(0, ...sums);
  const raised = Array.from(sums).map((sum) => Math.exp(sum - most));
  const nothing = Math.exp(-most);
  const total = raised.reduce((sum, part) => sum + part, nothing);
  const shares = Object.fromEntries(ALERTABLE_KINDS.map((kind, at) => [kind, (raised[at] ?? 0) / total]));
  return {
    shares: shares as Record<AlertableKind, number>,
    nothing: nothing / total,
    because: (kind) => listStrongest(traits, weights, ALERTABLE_KINDS.indexOf(kind)),
  };
}

function listStrongest(traits: Traits, weights: Weights, at: number): string[] {
  return [...traits]
    .map(([trait, worth]): [string, number] => [trait, worth * (weights.get(trait)?.[at] ?? 0)])
    .filter(([, worth]) => worth > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHOWN)
    .map(([trait]) => trait);
}
