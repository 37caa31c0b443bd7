import type { Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import type { PlannedLength } from './findLength.ts';
import type { TalksContext } from './talksContext.ts';

/** What detection makes of an item, in the words of the field. */
export const ALERTABLE_KINDS = [
  'round-scheduled',
  'round-opened',
  'round-concluded',
  'round-postponed',
  'agreement',
  'breakdown',
] as const;
export type AlertableKind = (typeof ALERTABLE_KINDS)[number];
export type Kind = AlertableKind | 'statement' | 'background';

export function isAlertable(kind: Kind): kind is AlertableKind {
  return (ALERTABLE_KINDS as readonly string[]).includes(kind);
}

/**
 * How well a text supports the kind it is read as. `strong`: the headline's own verb says so of both sides or of the
 * talks, and most headlines worded so tell the same; or these bear out, of both sides and of a place or day, what is said
 * more faintly, or nearly all of them do. `weak`: only the lead says so, or a bare noun, or nothing but its wording, or its
 * wording leaves it in doubt, or one side is completed from elsewhere, or the tense may be history. `mention`: nothing is
 * told, or only beside another story, or nobody can know of the item alone whose talks it tells of.
 */
export const EVIDENCE = ['strong', 'weak', 'mention'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Why a stage decided as it did: the id of the rule and a clause a person can read. */
export interface Reason {
  /** `stage.rule`, e.g. `dyad.headline`, `kind.concluded.past`, `drop.competing-track`. */
  rule: string;
  note: string;
}

/** A span of calendar days, both ends included, `YYYY-MM-DD`. One day: `from === to`. */
export interface DaySpan {
  from: string;
  to: string;
}

/** Who speaks: outlets of one family count as one source. */
export interface Publisher {
  /** Name to show: "Reuters", "SANA". */
  name: string;
  host: string | null;
  /** Family that counts for corroboration; null: unknown origin, corroborates nothing but itself. */
  family: string | null;
  /** Family of the agency or outlet whose news this hands on, by the item's own word: it never adds a source. */
  origin: string | null;
  /** The side whose official voice the outlet is. */
  officialFor: string | null;
  /** An aggregator says that it is this outlet's: good for a source among others, never for an official one. */
  aggregated: boolean;
  trusted: boolean;
}

/** What a reader found in an item, checked: nothing here is in its own words. */
interface ReaderWord {
  /** Null: not about these talks. */
  kind: Kind | null;
  denies: boolean;
  /** 0 to 1, as it says of itself. */
  sure: number;
  /** The item's own words that show the kind. */
  words: string | null;
}

/** What rules and reader each made of an item that a reader was asked about. */
export interface Readings {
  /** A kind, `denied` before it where it is denied, or `dropped:` and why. */
  rules: string;
  /** Null: it did not answer in time, or not as it should. */
  reader: ReaderWord | null;
}

/** An item judged to be about the talks. */
export interface Report {
  /** Deterministic: the same item gives the same id on every run. */
  id: string;
  itemId: string;
  feedId: string;
  kind: Kind;
  /** Strong evidence of one trusted outlet may be told early; weak needs a second family; a mention counts for nothing. */
  evidence: Evidence;
  /** Dossier place id of the round, or null when the item names none. */
  place: string | null;
  /** When the development happened or is due, or null when the item does not say. */
  date: DaySpan | null;
  /** "fifth round" → 5. Evidence, never a key: outlets count differently. */
  ordinal: number | null;
  /** Ids of the dossier's people and sides named in the item. */
  participants: string[];
  /** Ids of people and mediators whom the item puts at the table, and of the parties where it has both meet. */
  atTable?: string[];
  /** Of a round put off: the day to which it is. */
  newDay?: DaySpan;
  /** Ids of the dossier's results that headline or lead name. */
  results?: string[];
  /** The item denies the development of its kind ("no meeting is planned"): contradicts, never originates. */
  denies: boolean;
  /** It may support an event but never start one (live blog, retelling in a lead, no names of both sides). */
  supportsOnly: boolean;
  /** Headline and lead name neither side: whose talks they are was found otherwise. */
  nameless?: true;
  /** For how long the round is planned, where news of its announcement or opening says so. */
  planned?: PlannedLength;
  /** A round ended and brought nothing: "ends without agreement". */
  fruitless?: boolean;
  publisher: Publisher;
  published: string | null;
  /** The item bears no date of its own: `published` is when it was first seen. It corroborates, and alone tells nobody. */
  publishedEstimated?: true;
  title: string;
  summary: string;
  link: string | null;
  lang: string;
  reasons: Reason[];
  /** Missing: no reader was asked. */
  readings?: Readings;
}

/** What an item names, whether or not it is about the talks. */
export interface Mentions {
  /** A party, one of its people, or the talks by a name of their own. */
  side: boolean;
  /** A word for talks or what they make, a delegation, or somebody who negotiates. */
  talks: boolean;
  /** Ids of the dossier's venues. */
  venues: string[];
}

export type DropReason =
  | 'not-about-talks'
  | 'competing-track'
  | 'history'
  | 'before-negotiation'
  | 'one-party-only'
  /** Written in a language that has no table: its neighbours' words would read something else into it. */
  | 'language.unread'
  | 'empty';

/**
 * Every item ends in exactly one of these. `draft`: what its report would be, were it about the talks after all; null
 * where nothing in the item could make it so.
 */
export type Detection =
  | { outcome: 'report'; report: Report; mentions: Mentions }
  | { outcome: 'dropped'; drop: DropReason; reasons: Reason[]; mentions: Mentions; draft: Report | null };

/** Detects with one dossier, compiled once: see `createDetector`. */
export type Detector = (item: Item, feed: Feed, context?: TalksContext) => Detection;
