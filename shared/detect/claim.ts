import type { Tense } from './languages/table.ts';
import type { MarkOf } from './passage.ts';
import type { AlertableKind, Reason } from './report.ts';

export type ActMark = MarkOf<'act'>;
/** A tense once governors are heard: an infinitive without one tells nothing. */
export type Timed = Exclude<Tense, 'infinitive'>;

/**
 * What one verb or noun of a text says happened to the talks. `firm`: its form leaves no doubt. `weak`: a headline's
 * present tense, which a lead may correct. `noun`: it names the act without saying when.
 */
export interface Claim {
  kind: AlertableKind;
  strength: 'firm' | 'weak' | 'noun';
  at: MarkOf<'act'>;
  /** Told in a clause that says when: weak. */
  aside: boolean;
  /** Told of the two sides together, but no word of the language says what they agreed on: a set date outweighs it. */
  bare?: boolean;
  /** What is set is the day on which something is to be signed. */
  signing?: boolean;
  /** Only asked to it: those invited have not said that they come. */
  invited?: true;
  /** The text says that it is not so. */
  denied: boolean;
  reason: Reason;
}

/** What the headline of an item claims, and what its lead does. */
export interface ItemClaims {
  title: readonly Claim[];
  lead: readonly Claim[];
}
