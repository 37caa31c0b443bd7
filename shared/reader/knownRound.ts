/** A round that is announced or under way, as a reader is told of it. */
export interface KnownRound {
  /** Dossier place id; null: not known. */
  place: string | null;
  /** `YYYY-MM-DD`; null: announced without a day. */
  day: string | null;
  phase: 'announced' | 'open';
}
