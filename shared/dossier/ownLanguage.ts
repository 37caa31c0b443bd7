/**
 * A small table of a language that Parley does not have: some sixty words are enough for news in brief. It is read as the
 * built-in tables are (`detect/languages/`), and takes part in telling the language of an item.
 *
 * Every list holds words and phrases as headlines write them, found as spellings are: by whole words, case and accents
 * never matter, nothing is inflected, a `*` at the end of a word stands for any ending. Of phrases that overlap the
 * longest counts. A list that is left out is empty, and what it would say is never read. Words must stand apart: Chinese,
 * Japanese, Thai and others that write without spaces can't be read so.
 */
import * as z from 'zod';

const phrases = z.array(z.string().min(1)).default([]);
/** Names of the twelve months or seven weekdays; each may have several ("środa", "środę"). */
const named = (count: number) =>
  z
    .array(phrases)
    .default([])
    .refine((rows) => rows.length === 0 || rows.length === count, `must be ${count} lists of names, or none`);

/** Forms of one verb and its noun, by the time they tell. */
const act = z
  .object({
    /** "met", "have met", "were postponed". */
    past: phrases,
    /** "meet": with a word of `will` before it, it is still to come. */
    present: phrases,
    /** "are under way", "are holding talks". */
    progressive: phrases,
    /** A form that is future by itself: "spotkają się". */
    future: phrases,
    /** "to meet": tells nothing without a word of `will`. */
    infinitive: phrases,
    /** "start", "failure". */
    noun: phrases,
  })
  .prefault({});

export const ownLanguage = z.object({
  /** Code of the language: "nl". One that has a table already is read with that one, and this is left alone. */
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be a code of two or three small letters'),
  /** Frequent short words by which it is told from others of its script ("het", "een", "van"): ten or more. */
  shortWords: phrases,
  /** Small letters that others of its script lack ("ђћ"); one that is another letter with an accent tells nothing. */
  letters: z.string().default(''),
  /** The verb ends the sentence, and what it is done to stands before it. */
  verbFinal: z.boolean().default(false),

  /** Words for talks, in all their forms: "talks", "negotiations", "meeting", "summit", "round of talks". */
  talks: z.array(z.string().min(1)).min(1),
  /** The two sides meet, or talks are held. */
  meet: act,
  /** Talks begin or resume. */
  begin: act,
  /** Talks end. */
  end: act,
  /** Talks are put off or called off. */
  putOff: act,
  /** The sides agree, sign, conclude; what they agree on stands in `ceasefire`, `deal` or `statement`. */
  agree: act,
  /** What was agreed is prolonged. */
  extend: act,
  /** Talks fail, stall, break down. */
  fail: act,
  /** One side leaves the talks, or calls its delegation back. */
  quit: act,
  /** Verbs of the lists above that tell of a meeting only with a word of `talks` beside them ("held", "launched"). */
  light: phrases,

  /** What negotiations make: "ceasefire", "truce", "prisoner swap", "monitoring mechanism". */
  ceasefire: phrases,
  /** "agreement", "deal", "treaty". */
  deal: phrases,
  /** "joint statement", "joint declaration". */
  statement: phrases,
  /** "round", "session". */
  round: phrases,
  /** Who meets for a side: "delegation", "minister", "envoy", "negotiators". */
  envoys: phrases,

  /** Before a verb or noun, puts it into the future: "will", "is to", "planned". */
  will: phrases,
  today: phrases,
  tomorrow: phrases,
  yesterday: phrases,
  nextWeek: phrases,
  /** A future without a day: "soon". */
  soon: phrases,

  not: phrases,
  /** A "not" that follows its verb: Dutch "niet". */
  notAfter: phrases,
  denies: phrases,
  /** Wanting, asking, offering, being ready: "wants", "calls for", "hopes", "refuses". */
  wants: phrases,
  /** "may", "could", "if", "possible". */
  may: phrases,
  /** Near a deal: "close to", "draft". */
  close: phrases,

  /** What follows lies behind: "after", "since". */
  after: phrases,
  /** What follows is still to come: "ahead of", "before". */
  before: phrases,
  /** What follows is only the setting: "while", "amid", "despite". */
  while: phrases,
  /** What follows is spoken about: "about", "on", "over". */
  about: phrases,
  and: phrases,
  with: phrases,
  between: phrases,
  in: phrases,
  which: phrases,

  says: phrases,
  /** Names who is quoted: "according to", "sources". */
  according: phrases,
  /** Reaction to what others did: "welcomes", "condemns", "violation". */
  reacts: phrases,
  strikes: phrases,
  /** What nations also meet in: "final", "match", "chamber of commerce". */
  otherField: phrases,
  /** Bodies of one side alone: "cabinet", "parliament". */
  cabinet: phrases,
  phone: phrases,
  /** "again", "another", "further". */
  again: phrases,
  /** Of talks that ended: "without agreement", "without result". */
  fruitless: phrases,
  /** "analysis", "opinion", "interview". */
  analysis: phrases,
  /** "why", "how", "what". */
  question: phrases,

  /** January first. */
  months: named(12),
  /** Sunday first. */
  weekdays: named(7),
  /** "first" first. */
  ordinals: z.array(phrases).default([]),
});

export type OwnLanguage = z.infer<typeof ownLanguage>;
