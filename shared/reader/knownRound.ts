/** A round that is announced, under way or just over, as a reader is told of it: its outcome is news for a while. */
export interface KnownRound {
  /** Dossier place id; null: not known. */
  place: string | null;
  /** `YYYY-MM-DD`; null: announced without a day. */
  day: string | null;
  phase: 'announced' | 'open' | 'ended';
}
