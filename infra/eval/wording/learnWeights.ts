import { ALERTABLE_KINDS, type AlertableKind } from '../../../shared/detect/report.ts';
import type { Traits } from '../../../shared/detect/wording/listTraits.ts';
import { WEIGHT_UNIT, type Weights } from '../../../shared/detect/wording/weighWording.ts';

/** An item's traits, and the kind that a person gave it; null: nothing that alerts. */
export interface Example {
  traits: Traits;
  kind: AlertableKind | null;
}

/** A trait met less often than this teaches one headline and no turn of phrase. */
const LEAST_MET = 10;
/** How far weights may go for the sake of few examples: the inverse of the penalty on their squares (as scikit-learn's `C`). */
const FREEDOM = 2;
const STEPS = 400;
const STEP = 0.05;
/** Traits none of whose weights comes to this many units are left out. */
const LEAST_WEIGHT = 8;

/** Fits a multinomial logistic regression with squared penalty by full steps of Adam: the same examples give the same weights. */
export function learnWeights(examples: readonly Example[]): Weights {
  const names = listFrequent(examples);
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => rowOf(example, places));
  const weights = fit(rows, names.length);
  const kept = names.flatMap((name, at): [string, number[]][] => {
    const row = ALERTABLE_KINDS.map((_, kind) =>
      Math.round(WEIGHT_UNIT * (weights[at * WIDTH + kind] ?? 0) - WEIGHT_UNIT * (weights[at * WIDTH + NOTHING] ?? 0)),
    );
    return row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT) ? [[name, row]] : [];
  });
  return new Map(kept);
}

/** The kinds, and at last nothing. */
const WIDTH = ALERTABLE_KINDS.length + 1;
const NOTHING = ALERTABLE_KINDS.length;

interface Row {
  at: number[];
  worth: number[];
  kind: number;
}

function listFrequent(examples: readonly Example[]): string[] {
  const met = new Map<string, number>();
  for (const { traits } of examples) for (const trait of traits.keys()) met.set(trait, (met.get(trait) ?? 0) + 1);
  return [...met].flatMap(([trait, count]) => (count >= LEAST_MET ? [trait] : [])).sort();
}

function rowOf({ traits, kind }: Example, places: ReadonlyMap<string, number>): Row {
  const known = [...traits].flatMap(([trait, worth]): [number, number][] => {
    const at = places.get(trait);
    return at === undefined ? [] : [[at, worth]];
  });
  return {
    at: known.map(([at]) => at),
    worth: known.map(([, worth]) => worth),
    kind: kind === null ? NOTHING : ALERTABLE_KINDS.indexOf(kind),
  };
}

function fit(rows: readonly Row[], traits: number): Float64Array {
  const size = traits * WIDTH;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(weights, rows);
    const rate = STEP * Math.min(1, (2 * (STEPS - step + 1)) / STEPS);
    for (let at = 0; at < size; at += 1) {
      const pull = (slope[at] ?? 0) + (weights[at] ?? 0) / FREEDOM;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * pull * pull;
      const [first, second] = [(mean[at] ?? 0) / (1 - 0.9 ** step), (square[at] ?? 0) / (1 - 0.99 ** step)];
      weights[at] = (weights[at] ?? 0) - (rate * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return weights;
}

/** How the loss over all rows changes with each weight. */
function slopeAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { at, worth, kind } of rows) {
    const shares = sharesOf(weights, at, worth);
    shares[kind] = (shares[kind] ?? 0) - 1;
    at.forEach((trait, n) => {
      for (let k = 0; k < WIDTH; k += 1) {
        const place = trait * WIDTH + k;
        slope[place] = (slope[place] ?? 0) + (shares[k] ?? 0) * (worth[n] ?? 0);
      }
    });
  }
  return slope;
}

function sharesOf(weights: Float64Array, at: readonly number[], worth: readonly number[]): Float64Array {
  const sums = new Float64Array(WIDTH);
  at.forEach((trait, n) => {
    for (let k = 0; k < WIDTH; k += 1) sums[k] = (sums[k] ?? 0) + (weights[trait * WIDTH + k] ?? 0) * (worth[n] ?? 0);
  });
  const most = Math.max(...sums);
  const total = sums.reduce((sum, value) => sum + Math.exp(value - most), 0);
  return sums.map((value) => Math.exp(value - most) / total);
}
