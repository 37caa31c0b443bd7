import type { Script } from '../scripts.ts';

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

/** Words that bend the meaning of the act beside them, or of the whole item. */
export const CUES = [
  /** Any word for talks, contacts or their result: without one the item is not about talks. */
  'talks',
  /** Makes the verb or noun beside it future: "will", "set to", "من المقرر", "צפוי". */
  'future',
  /** Time that has not come: "tonight", "tomorrow", "next week". */
  'coming',
  /** "soon": a future without a day. */
  'vague',
  /** "in recent weeks": a past without a day. "daily", "ongoing": a habit, not an occasion. */
  'habitual',
  /** "today" and what else says that the act is going on now. */
  'now',
  /** Wanting, asking, being ready: the verb after it is a wish. */
  'wish',
  /** "could", "may", "if". */
  'maybe',
  /** "risk of", "warns of": what comes after it has not happened. */
  'feared',
  /** Near a deal, working on one, percentages of one. */
  'nearDeal',
  /** "not", "no", "never". */
  'negation',
  /** "denies", "refutes". */
  'denial',
  /** What comes after it lies behind: "after", "since", "following". */
  'retrospect',
  /** Says beside a name that it is what will be spoken about: "on the agenda". */
  'agenda',
  /** A body of one side alone: "cabinet", "parliament". */
  'ownBody',
  /** Who acts for no government: a company, a union, artists, a court. What they sign, hold or put off are not the talks. */
  'outsiders',
  /** Says after an act that it was long ago: "last year", "months ago". */
  'longAgo',
  /** Says that talks go on in spite of trouble. */
  'goesOn',
  /** A named thing that an agreement makes: ceasefire, mechanism, cell. */
  'deliverable',
  /** A document that is itself the agreement: "joint statement". */
  'document',
  /** "joint", "trilateral", and "statement", "communiqué": together, whatever names stand between, they are a document. */
  'joint',
  'paper',
  /** "deal", "agreement", "pact". */
  'pact',
  /**
   * What comes after it was agreed before, and is only carried out, kept or broken: "under", "as part of", "remains
   * committed to", "بموجب". Behind its word where a language says so (`locativeAfter`).
   */
  'inForce',
  /** What is laid before the other side ("proposal", "הצעה"): the verb that puts off a meeting turns it down. */
  'offer',
  /** What is agreed without a deliverable: to go on, to meet again, to speed up. */
  'soft',
  /** What comes beside it is the outlet that the news is taken from: "according to", "told", "نقلا عن". */
  'relay',
  /** Praises, condemns or protests against what happened: news of the reaction, not of the act. */
  'reaction',
  /** Says of an act named before it what somebody thinks of it ("is only natural", "would be a mistake"): a comment on it, not the news of it. */
  'verdict',
  /** "after", and nothing else that looks back: who speaks after talks has held them. */
  'afterwards',
  /** Asks others to come: "invites", "convie". What they are asked to do stands behind them. */
  'invites',
  /** Someone speaks. */
  'speech',
  /** What comes after it is the subject spoken about, no longer who meets. */
  'topic',
  /** "with": the other side of the talks comes after it. */
  'with',
  /** Joins two names to a pair. */
  'and',
  /** "between". */
  'between',
  /** "in", "at". */
  'locative',
  /** "round", "session". */
  'round',
  /** Analysis, opinion, explainer, review, interview, anniversary. */
  'analysis',
  /** "experts", "analyst": with a colon behind it, what follows is analysis; elsewhere experts may themselves be the envoys. */
  'commentator',
  /** Asks rather than tells, also without a question mark. */
  'question',
  /** "live updates". */
  'live',
  /** Strikes, raids, incursions. */
  'violence',
  /** A measured time that a meeting took: "five hours", "שעתיים". */
  'duration',
  /** Does harm to what comes after it ("undermines", "threatens"), which is then not what is told. */
  'harms',
  /** Sets what comes after it behind something else: "as talks stall", "amid stalled talks". */
  'backdrop',
  /** Goes away from a city: after talks it means that they are over. */
  'leaves',
  /** Delegation, minister: people who meet for a side. */
  'envoys',
  /** "ahead of", "before": what comes after it is still to come, and not what is told. */
  'aheadOf',
  /** "during", "on the sidelines of": the talks after it are where something else was said or done. */
  'during',
  /** Relative pronouns: what comes after one describes the name before it. */
  'which',
  /** "again", "further", "another": beside what is to come, it means the next round, not this one. */
  'again',
  /** How those who met call their talks: "constructive", "frank", "productive". After a round it is its report. */
  'judgement',
  /** Says of talks that ended that nothing was agreed: "without agreement", "no breakthrough". */
  'fruitless',
  /** "by phone", "call": a conversation, no round. */
  'phone',
  /** Words of another field in which two countries meet: "final", "chamber of commerce", "traders". */
  'otherField',
  /** "day" as a count of sittings: the second and later days of talks are a round that goes on. */
  'sitting',
  /** What comes after it was planned once: "was to be", "كان من المقرر". */
  'lapsed',
  /** "for two days", "until next week": talks that stop so long are only put off. */
  'until',
  /** "unilateral": what one side declares by itself is no agreement of the two. */
  'oneSided',
  /** A phrase in which a word of another cell does not mean what it does elsewhere ("غير مباشرة", indirect, is no "غير", not). */
  'inert',
  /** As `inert`, of a word for talks: "shuttle tour" has a "round" in it, "peacekeepers" have "peace". */
  'inertThing',
] as const;
export type Cue = (typeof CUES)[number];

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
  /** Proclitics that mean "in". */
  locativeProclitics?: string[];
  /** Proclitics that make a verb describe a noun: the article before a participle, "who" before a past. */
  adjectiveProclitics?: string[];
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
  cues: Partial<Record<Cue, string[]>>;
  /** January first; each month with all its names (`تموز`, `يوليو`). */
  months: string[][];
  /** Sunday first. */
  weekdays: string[][];
  /** Words that beside a weekday mean the one to come, also on that very weekday: "Monday next", "mercredi prochain". */
  next?: string[];
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
