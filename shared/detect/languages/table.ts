import type { Script } from '../scripts.ts';
import type { Cue } from './cues.ts';

/**
 * What Parley knows of how news speaks of negotiations in one language. Data only: every word here would serve for any
 * two parties. A trailing `*` stands for any ending, a leading one for any beginning (German compounds); the longest phrase wins, so `set to` hides the `to` inside it.
 */

/** What can happen to talks. */
export const ACTS = [
  'meet',
  'begin',
  'end',
  'postpone',
  'agree',
  'announce',
  /** Prolongs or renews what was agreed: "extend", "تمديد". Told only of a truce or pact. */
  'extend',
  'break',
  /** One side, or the mediator, leaves the talks: "walks out", "recalls", "abandons". Told only of talks or negotiators. */
  'quit',
] as const;
export type Act = (typeof ACTS)[number];

/**
 * How a form of the language places the act in time. `infinitive`: nothing by itself, its governor decides ("vont
 * *se rencontrer*"). `noun`: names the act without a tense ("لقاء", "rencontre").
 */
export const TENSES = ['past', 'present', 'progressive', 'future', 'infinitive', 'noun'] as const;
export type Tense = (typeof TENSES)[number];

/** How a language says for how long a meeting is planned. Phrases are found as folded words, side by side. */
export interface LengthWords {
  /** Two days, three days, … as they are written out: the first is two. Forms of one number stand together. */
  days: readonly string[][];
  /** "days" behind a figure: "2 days". */
  unit: string[];
  /** Stands before the time and says that it is a length: "last", "over". A word or two may come between. */
  before: string[];
  /** Stands right behind it and says so: "talks" in "two-day talks". */
  after: string[];
  /** Stands before the time and makes it lie behind, or a delay: "after", "within". */
  behind: string[];
  /** Says anywhere that it may become longer. */
  longer: string[];
}

export interface LanguageTable {
  /** ISO 639-1. */
  language: string;
  /** Codes of languages whose words it holds as well: Macedonian in the Bulgarian, Dari in the Persian. */
  includes?: string[];
  script: Script;
  /** Frequent short words by which the language is told from others of its script. */
  functionWords: string[];
  /** Letters, as folded, that languages of its script which have none of them lack. */
  letters?: string;
  /** Words that open what somebody says or knows ("that", "dass", "أن"): verbs after one have their own subject and object. */
  complementizers?: string[];
  /** Adverbs that may stand inside a verb of several words: "se sont *enfin* rencontrés", "è stato *ufficialmente* rinviato". */
  inside?: string[];
  /** Letters written on to the front of a word, in their order; each slot gives at most one. */
  proclitics?: string[][];
  /** A proclitic that makes a present verb future (Arabic `س`). */
  futureProclitic?: string;
  /** What is written on to a name in the genitive (German "Norwegens"): editors list the name alone. */
  genitive?: string;
  /** What states' names end in, and what stands in its place in their adjectives and peoples: "Syr|ien", "syr|isch". */
  peoples?: Record<string, string[]>;
  /** Proclitics that mean "in". */
  locativeProclitics?: string[];
  /** Proclitics that make a verb describe a noun: the article before a participle, "who" before a past. */
  adjectiveProclitics?: string[];
  /** Proclitics that stand before nouns alone (Hebrew `מ`, Arabic `ب`): behind one no verb stands. */
  nounProclitics?: string[];
  /** Suffix-like words after a place that mean "in" (Turkish `'te`). */
  locativeAfter?: string[];
  /** The verb ends the clause: what is agreed or signed stands between it and the two sides. */
  verbFinal?: true;
  /** A wish reaches a present verb only through "that" or a letter written on to it: a noun for one may be its subject ("a request delays"). */
  wishesThat?: true;
  /** What an act is done to comes right behind it, but for names: further off, another thing stands between ("puts off elections for the talks"). */
  objectNext?: true;
  /** Word that stands behind the thing an act is done to (Persian `را`): talks named after it are not that thing. */
  objectMarker?: string;
  /** How many words before a verb its governor may stand: long in verb-final clauses. */
  governorReach: number;
  forms: Partial<Record<Act, Partial<Record<Tense, string[]>>>>;
  /**
   * As `forms`, of verbs in two halves, the second of which stands at the end of the clause: "richten … ein". With dots behind
   * it as well, it stands anywhere in it: "عودة … إلى طاولة …".
   */
  separated?: LanguageTable['forms'];
  /** Negations that follow their verb: "nicht", "pas". */
  postNegations?: string[];
  /** Verbs among the forms that say little by themselves ("hold", "join", "host"): they tell of talks only with talks as object. */
  light?: string[];
  /**
   * Nouns that stand for the two who negotiate together, whoever they are: "both sides", "the foes", "the delegations". By
   * themselves they name nobody: with other signs they show that an item alludes to the talks.
   */
  bothSides?: string[];
  /**
   * Nouns for two who fight one another: with the name of the land they fight in they name both ("Sudan's warring sides").
   * No office and no lone people: a land's ministers or negotiators are one side's.
   */
  foes?: string[];
  /** How one side calls the other with whom it deals, with its preposition: "with the other side". Beside its name both are named. */
  counterpart?: string[];
  cues: Partial<Record<Cue, string[]>>;
  /** January first; each month with all its names (`تموز`, `يوليو`). */
  months: string[][];
  /** As `months`, of the solar year of Iran, Farvardin first. */
  solarMonths?: string[][];
  /** Sunday first. */
  weekdays: string[][];
  /** Words that beside a weekday mean the one to come, also on that very weekday: "Monday next", "mercredi prochain". */
  next?: string[];
  /** Words that behind a weekday mean seven days after the one to come: "Sunday week", "jeudi en huit". */
  weekLater?: string[];
  /** Words that may stand between a weekday and its number: "Tuesday the 28th", "martes el 28". */
  dayArticles?: string[];
  /** Without it no length is read. */
  lengths?: LengthWords;
  /** Whole-day offsets from the day of publication. */
  days: Record<string, number>;
  /** Seven-day spans from the day of publication: -1 last week, 0 this week, 1 next week. */
  weeks: Record<string, number>;
  /** Position n holds the words for the ordinal n + 1. */
  ordinals: string[][];
}
