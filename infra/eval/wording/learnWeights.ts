import type { Traits } from '../../../shared/detect/wording/listTraits.ts';
import { TELLABLE, type Tellable, WEIGHT_UNIT, type Weights } from '../../../shared/detect/wording/weighWording.ts';

/** What is known of an item, and what a person says that it tells; null: it is about something else. */
export interface Example {
  language: string;
  /** Of all languages: senses of the tables and, where it is told honestly, what the rules made of them. */
  traits: Traits;
  /** Of its language alone. */
  words: Traits;
  told: Tellable | null;
}

/** What was learned of traits and, language by language, of words. */
export interface Learned {
  traits: Weights;
  words: ReadonlyMap<string, Weights>;
}

/** A trait met less often than this teaches one headline and no turn of phrase. */
const LEAST_MET = { traits: 5, words: 3 };
/** How far weights may go for the sake of few examples: the inverse of the penalty on their squares (as scikit-learn's `C`). */
const FREEDOM = 1;
const STEPS = 300;
const STEP = 0.05;
/** Those none of whose weights comes to this many units are left out. */
const LEAST_WEIGHT = { traits: 5, words: 3 };

/** Fits a multinomial logistic regression with squared penalty by full steps of Adam: the same examples give the same weights. */
export function learnWeights(examples: readonly Example[]): Learned {
  const named = examples.map(({ traits, words, language, told }) => ({
    worths: new Map([...traits, ...[...words].map(([word, worth]) => [wordName(language, word), worth] as const)]),
    told,
  }));
  const names = listFrequent(named.map(({ worths }) => worths));
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = named.map(({ worths, told }) => rowOf(worths, told, places));
  const weights = fit(rows, names.length);
  const learned = { traits: new Map<string, number[]>(), words: new Map<string, Map<string, number[]>>() };
  names.forEach((name, at) => {
    const row = TELLABLE.map((_, kind) =>
      Math.round(WEIGHT_UNIT * (weights[at * WIDTH + kind] ?? 0) - WEIGHT_UNIT * (weights[at * WIDTH + ELSE] ?? 0)),
    );
    const most = Math.max(...row.map(Math.abs));
    const [language, word] = name.split('\t');
    if (word === undefined || language === undefined) {
      if (most >= LEAST_WEIGHT.traits) learned.traits.set(name, row);
    } else if (most >= LEAST_WEIGHT.words) {
      const ofLanguage = learned.words.get(language) ?? new Map<string, number[]>();
      learned.words.set(language, ofLanguage.set(word, row));
    }
  });
  return learned;
}

const wordName = (language: string, word: string) => `${language}\t${word}`;

/** What can be told, and at last something else. */
const WIDTH = TELLABLE.length + 1;
const ELSE = TELLABLE.length;

interface Row {
  at: Int32Array;
  worth: Float64Array;
  told: number;
}

function listFrequent(all: readonly Traits[]): string[] {
  const met = new Map<string, number>();
  for (const worths of all) for (const name of worths.keys()) met.set(name, (met.get(name) ?? 0) + 1);
  const least = (name: string) => (name.includes('\t') ? LEAST_MET.words : LEAST_MET.traits);
  return [...met].flatMap(([name, count]) => (count >= least(name) ? [name] : [])).sort();
}

function rowOf(worths: Traits, told: Tellable | null, places: ReadonlyMap<string, number>): Row {
  const known = [...worths].flatMap(([name, worth]): [number, number][] => {
    const at = places.get(name);
    return at === undefined ? [] : [[at, worth]];
  });
  return {
    at: Int32Array.from(known, ([at]) => at),
    worth: Float64Array.from(known, ([, worth]) => worth),
    told: told === null ? ELSE : TELLABLE.indexOf(told),
  };
}

function fit(rows: readonly Row[], names: number): Float64Array {
  const size = names * WIDTH;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(weights, rows);
    const rate = STEP * Math.min(1, (2 * (STEPS - step + 1)) / STEPS);
    const [firstShare, secondShare] = [1 - 0.9 ** step, 1 - 0.99 ** step];
    for (let at = 0; at < size; at += 1) {
      const pull = (slope[at] ?? 0) + (weights[at] ?? 0) / FREEDOM;
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      const second = 0.99 * (square[at] ?? 0) + 0.01 * pull * pull;
      mean[at] = first;
      square[at] = second;
      weights[at] = (weights[at] ?? 0) - (rate * first) / firstShare / (Math.sqrt(second / secondShare) + 1e-8);
    }
  }
  return weights;
}

/** How the loss over all rows changes with each weight. */
function slopeAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
  const slope = new Float64Array(weights.length);
  const shares = new Float64Array(WIDTH);
  for (const { at, worth, told } of rows) {
    putShares(shares, weights, at, worth);
    shares[told] = (shares[told] ?? 0) - 1;
    for (let n = 0; n < at.length; n += 1) {
      const [place, much] = [(at[n] ?? 0) * WIDTH, worth[n] ?? 0];
      for (let k = 0; k < WIDTH; k += 1) slope[place + k] = (slope[place + k] ?? 0) + (shares[k] ?? 0) * much;
    }
  }
  return slope;
}

/** Into a list made once, for it is done for each row at each step: a list made anew each time took a tenth of the time. */
function putShares(shares: Float64Array, weights: Float64Array, at: Int32Array, worth: Float64Array): void {
  shares.fill(0);
  for (let n = 0; n < at.length; n += 1) {
    const [place, much] = [(at[n] ?? 0) * WIDTH, worth[n] ?? 0];
    for (let k = 0; k < WIDTH; k += 1) shares[k] = (shares[k] ?? 0) + (weights[place + k] ?? 0) * much;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of shares) if (sum > most) most = sum;
  let total = 0;
  for (let k = 0; k < WIDTH; k += 1) {
    const raised = Math.exp((shares[k] ?? 0) - most);
    shares[k] = raised;
    total += raised;
  }
  for (let k = 0; k < WIDTH; k += 1) shares[k] = (shares[k] ?? 0) / total;
}
