import { ALERTABLE_KINDS, type AlertableKind } from '../report.ts';
import type { Traits } from './listTraits.ts';

/** What an item about the talks can tell. What is left is that it is about something else. */
export const TELLABLE = [...ALERTABLE_KINDS, 'statement'] as const;
export type Tellable = (typeof TELLABLE)[number];

/** Of each trait, how much it speaks for each of the `TELLABLE`, in their order, against news of something else, in tenths. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** What a wording most often tells. */
export interface Weighed {
  /** How likely each is. */
  shares: Readonly<Record<Tellable, number>>;
  /** How likely it is about something else. */
  elsewhere: number;
  /** How likely it tells nothing that alerts: a statement, or something else. */
  nothing: number;
  /** The traits that speak most for the kind, the strongest first. */
  because(kind: AlertableKind): string[];
}

/** How many traits a person is shown. */
const SHOWN = 4;
/** Weights are whole tenths. */
export const WEIGHT_UNIT = 10;

/** Weights as items are weighed with them, all in one list: the way to a list of its own for each trait costs more than to add it up. */
export interface JoinedWeights {
  /** Where in the list those of each trait begin. */
  places: ReadonlyMap<string, number>;
  all: Int8Array;
}

/** Traits, and what was learned of such. */
export interface Part {
  traits: Traits;
  weights: JoinedWeights;
  /** A trait as a person is shown it, or null for none; without it, by its name. */
  shown?(trait: string): string | null;
}

/** The largest weight, either way: one takes a byte. */
const MOST = 127;

/** Made once: weights that were learned, ready for any number of items. @throws {RangeError} naming a trait that weighs too much. */
export function joinWeights(weights: Iterable<readonly [trait: string, row: readonly number[]]>): JoinedWeights {
  const rows = [...weights];
  const over = rows.find(([, row]) => row.some((weight) => Math.abs(weight) > MOST));
  if (over) throw new RangeError(`“${over[0]}” weighs more than ${MOST}`);
  return {
    places: new Map(rows.map(([trait], at) => [trait, at * TELLABLE.length])),
    all: Int8Array.from(rows.flatMap(([, row]) => row)),
  };
}

const NONE = Object.fromEntries(TELLABLE.map((told) => [told, 0])) as Record<Tellable, number>;

/** Adds up what its traits say of a wording: a multinomial logistic regression. */
export function weighWording(parts: readonly Part[]): Weighed {
  const sums = new Float64Array(TELLABLE.length);
  for (const { traits, weights } of parts) {
    const { places, all } = weights;
    for (const [trait, worth] of traits) {
      const from = places.get(trait);
      if (from === undefined) continue;
      const share = worth / WEIGHT_UNIT;
      for (let at = 0; at < TELLABLE.length; at += 1) sums[at] = (sums[at] ?? 0) + share * (all[from + at] ?? 0);
    }
  }
  const most = Math.max(0, ...sums);
  const rest = Math.exp(-most);
  const raised = Array.from(sums, (sum) => Math.exp(sum - most));
  const total = raised.reduce((sum, part) => sum + part, rest);
  const shares: Record<Tellable, number> = { ...NONE };
  TELLABLE.forEach((told, at) => {
    shares[told] = (raised[at] ?? 0) / total;
  });
  const elsewhere = rest / total;
  return {
    shares,
    elsewhere,
    nothing: elsewhere + shares.statement,
    because: (kind) => listStrongest(parts, ALERTABLE_KINDS.indexOf(kind)),
  };
}

function listStrongest(parts: readonly Part[], at: number): string[] {
  const found: [string, number][] = [];
  for (const { traits, weights, shown = (trait: string) => trait } of parts) {
    for (const [trait, worth] of traits) {
      const from = weights.places.get(trait);
      const weight = from === undefined ? 0 : worth * (weights.all[from + at] ?? 0);
      // named only where it speaks for the kind: most traits do not
      const name = weight > 0 ? shown(trait) : null;
      if (name !== null) found.push([name, weight]);
    }
  }
  return found
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHOWN)
    .map(([trait]) => trait);
}
