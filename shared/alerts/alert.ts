import type { AlertableKind, DaySpan } from '../detect/report.ts';
import type { TalksEvent } from '../events/event.ts';
import type { Degree } from '../events/findDegree.ts';

/** What a subscriber chooses to hear about … */
export const TOPICS_OF_INTEREST = ['rounds', 'outcomes', 'all'] as const;
/** … and how sure it must be; `twice`: at the first report, and in short once more when it is confirmed. */
export const STAGES = ['early', 'twice', 'confirmed'] as const;
export type Interest = (typeof TOPICS_OF_INTEREST)[number];
export type Stage = (typeof STAGES)[number];

/** What a subscriber has chosen, whatever the language: exactly one of these nine. */
export type Choice = `${Interest}-${Stage}`;
export const CHOICES: readonly Choice[] = TOPICS_OF_INTEREST.flatMap((interest) =>
  STAGES.map((stage) => `${interest}-${stage}` as Choice),
);

/** Agreements and breakdowns are outcomes; everything else happens to a round. */
export function interestOf(kind: AlertableKind): Exclude<Interest, 'all'> {
  return kind === 'agreement' || kind === 'breakdown' ? 'outcomes' : 'rounds';
}

/** As much of an earlier event as one line needs. */
export interface Glimpse {
  kind: AlertableKind;
  /** Dossier place id. */
  place: string | null;
  /** `YYYY-MM-DD` */
  day: string;
  /** Of a breakdown, how bad its reports say it is; missing in alerts stored before that was told apart. */
  degree?: Degree;
}

/** One message about one event at one certainty: an item of the outbox, delivered once per topic it concerns. */
export interface Alert {
  /** `<event id>#<purpose>`, in a second chapter `<event id>#<purpose>-2`: deterministic, so that deciding twice writes one. */
  id: string;
  eventId: string;
  /** `news`: the event itself at `event.certainty`. `correction`: contradicts what was told before. */
  purpose: 'reported' | 'confirmed' | 'correction';
  /** Whom it concerns; they are told in each language that the dossier offers: see `topicNames.ts`. */
  topics: Choice[];
  /** Event as it was when the alert was decided: the message is made from it alone. Its reports are a selection. */
  event: TalksEvent;
  /** How many reports of the event are left out of `event`. */
  leftOut?: number;
  /** The development known last before this one, for one line of "what happened before"; null: none. */
  before: Glimpse | null;
  /** Of a round put off: when it is to be held instead, as far as is known; missing: nobody has said. */
  newDay?: DaySpan;
  decidedAt: string;
}
