/** A round of the talks as far as it is known when an item is read. */
export interface RoundInNews {
  /** Dossier place id; null: announced without one. */
  place: string | null;
  phase: 'scheduled' | 'opened' | 'concluded';
  /** First and last day, `YYYY-MM-DD`, on which news may speak of it without saying whose talks they are. */
  from: string;
  to: string;
}

/** What is known of the talks beside the item: a value, so that detection stays pure. */
export interface TalksContext {
  rounds: readonly RoundInNews[];
}

export const NOTHING_KNOWN: TalksContext = { rounds: [] };

/** Is the round in the news on this day? */
export function isKnownAt({ from, to }: RoundInNews, day: string): boolean {
  return from <= day && day <= to;
}
