import prices from './prices.json' with { type: 'json' };

/** What AWS counts. */
export type Meter = keyof typeof prices.meters;

export interface Price {
  /** What one is, in the plural. */
  unit: string;
  /** US dollars for `per` of them. */
  usd: number;
  per: number;
  /** How many a month cost nothing, where the account has free tiers. */
  free: number;
}

/** Region, date and source of the prices, and each meter's. */
export const PRICES: { region: string; asOf: string; source: string; meters: Record<Meter, Price> } = prices;
