/**
 * The dossier: everything Parley knows about one negotiation, in one JSON file. Code holds no knowledge of any
 * particular talks; another negotiation is another file.
 *
 * How a spelling is found, in every list of `spellings` and in `epithets`, `notTheSide`, `talks`, `lands` and `deliverables`:
 * - by whole words, side by side, in texts of every language: "Kan" is not in "Kansas";
 * - case matters only in `acronyms`; accents, vowel signs, letter variants and digits of a script never ("Şara", "sara");
 *   hyphens, apostrophes and other signs part words, so that "Israel's" holds "Israel", "Etats-Unis" is "états unis";
 * - nothing is inflected: each form that headlines use (plural, feminine, case) is a spelling of its own. A `*` at the end
 *   of a word stands for any ending ("украинск*"), at its beginning for any beginning; never for a word of its own;
 * - but a party or mediator that is spelled as a state is called ("Syria", "Syrie" or "سوريا") is found by most forms of the
 *   state's name in each language that is read ("сирийско", "syrische"); a word that any spelling has is left to that one;
 * - particles written on to a word are taken off by the language of the text (Arabic و ف ب ل ك ال, Hebrew ו ה ב ל מ ש);
 * - of names that overlap, the first counts, and of those that begin together the longest: with "US envoy to Syria" as a
 *   spelling these words name no Syria. A name of `talks` may hold others;
 * - a comma, colon, bar or dash, or a particle for "and", parts two names: "Pakistan, Taliban" and "طالبان وباكستان" are
 *   never found by "Pakistan Taliban" and "طالبان باكستان"; a hyphen does so in "Pakistan-Taliban", between names of two sides;
 * - what stands in `acronyms` as well ("US") counts only in capitals, in a headline all in capitals too: "us" and "Us" are
 *   other words. The spelling "U.S." needs no entry.
 * Ids are plain and case-sensitive; names, titles and roles are for readers and are not searched for.
 */
// The whole module and not its `z`: only so do the languages of its messages, 300 kB, stay out of the bundles.
import * as z from 'zod';
import { isRightToLeft } from '../language.ts';
import { aboutSchema } from './about.ts';
import { competingTrack, party, person, place } from './actors.ts';
import { DossierError } from './dossierError.ts';
import { day, id, name, names, spellings } from './fields.ts';
import { fieldPath } from './finding.ts';
import { BASE_NAMES, inheritBase } from './inheritBase.ts';
import { family, feed } from './outlets.ts';
import { ownLanguage } from './ownLanguage.ts';
import { policy } from './policy.ts';

/** In a subject of a mail it must leave room for the news. */
const talksName = z.string().trim().min(1, 'must not be blank').max(48);
const historyEntry = z.object({
  /** When it was, as precisely as known ("1974-05-31", "2014/2015"); for readers. */
  date: z.string(),
  /** For readers, and in the reason why an item was dropped. */
  title: z.string(),
  /** Names by which an item that looks back speaks of it: one that present news must name too drops that news as well. */
  spellings: z.array(z.string()).default([]),
  /** What came of it, for readers. */
  details: z.string().trim().min(1, 'must not be blank').max(300).optional(),
  /** Who says so: an address, or the name of a publication. */
  source: z.string().trim().min(1, 'names no source: give an address or a publication').max(300).optional(),
});

export const dossierSchema = z
  .object({
    id,
    title: z.string().min(1),
    /** ASCII name for mail subjects and SMS, at most 28 characters: "Israel-Syria talks". */
    shortName: z
      .string()
      .max(28)
      .regex(/^[ -~]+$/, 'must be plain ASCII'),
    /** What messages in other languages call the talks; else "Pourparlers Israël-Syrie", by the names of the parties. */
    names: z.object({ fr: talksName, ar: talksName, he: talksName }).partial().optional(),
    /** A sentence or two for the page: who, about what, where, since when. */
    description: z.string().default(''),
    /** First day of the negotiation; talks between the same parties before it are history and never alert. */
    since: day,
    /** The two sides; their names are spellings, and an item needs both, or what stands for them. */
    parties: z.array(party).length(2),
    /** Who carries word between them or hosts them; spelled like parties. */
    mediators: z.array(party).default([]),
    people: z.array(person).default([]),
    places: z.array(place).min(1),
    /**
     * Names of the negotiation and of its deal, with which headlines speak of it and name no side ("the dam talks"): for
     * a reader each counts as a side.
     */
    talks: z.array(z.string().min(1)).default([]),
    /**
     * The land of both sides, where they are of one ("Sudan", "soudanais"): beside a word for talks it stands for the two,
     * as in "Sudan truce talks" or "Sudan's warring sides". A state whose name is only part of a party's ("Sudan's army")
     * is found by itself; one that is a party's own name is no land of both.
     */
    lands: z.array(z.string().min(1)).default([]),
    /** What this negotiation can make beside truces, mechanisms and the like ("prisoner swap"): agreed on, it is an agreement. */
    deliverables: z.array(z.string().min(1)).default([]),
    /**
     * What the talks have made or may make, as a message says it ("agreement on …: joint mechanism for …"). An agreement
     * whose headline or lead holds a spelling is told with the name. Detection goes by none of them: see `deliverables`.
     * The one that says more stands first.
     */
    results: z.array(z.object({ id, name, names, spellings })).max(40).default([]),
    /**
     * Spellings of this file that are ordinary words in small letters ("US", "EU", "WHO"): found only in capitals. An
     * acronym that outlets also write like a name ("Nato") is none.
     */
    acronyms: z.array(z.string().regex(/^\p{Lu}{2,}$/u, 'must be one word in capitals')).default([]),
    /** What a reader is told of doubtful cases, a sentence each; none: see `DEFAULT_CONVENTIONS`. */
    conventions: z.array(z.string().min(1).max(300)).max(20).default([]),
    /**
     * What the talks are about ("the 1974 agreement", "prisoners"), in nouns that headlines use: "prisoner talks" are worth
     * asking a reader about, and a year in an issue's name looks back at nothing. What only begins like a name ("kabul etti",
     * Turkish for "accepted") can stand here too: as the longer phrase it keeps the name from being read.
     */
    issues: z.array(z.object({ id, name: z.string(), spellings })).default([]),
    competingTracks: z.array(competingTrack).default([]),
    /** Earlier talks and agreements; an item dated by one of these is looking back. */
    history: z.array(historyEntry).default([]),
    /** The talks told to a reader: background, course, demands, outlook. */
    about: aboutSchema,
    /** Small tables of languages that Parley has none of, so that feeds in them are read: see `ownLanguage.ts`. */
    languages: z.array(ownLanguage).default([]),
    /** A base whose families and feeds stand behind the dossier's own: see `inheritBase`. */
    inherits: z.enum(BASE_NAMES).optional(),
    /** Ids of the base's feeds that this dossier does without. */
    withoutFeeds: z.array(id).default([]),
    families: z.array(family).default([]),
    feeds: z.array(feed).min(1),
    policy,
  })
  .superRefine((dossier, context) => {
    const unique = (list: { id: string }[], path: string) => {
      const seen = new Set<string>();
      list.forEach((entry, index) => {
        if (seen.has(entry.id))
          context.addIssue({ code: 'custom', path: [path, index, 'id'], message: `"${entry.id}" is used twice` });
        seen.add(entry.id);
      });
    };
    unique(dossier.feeds, 'feeds');
    unique(dossier.places, 'places');
    unique(dossier.people, 'people');
    unique(dossier.families, 'families');
    dossier.languages.forEach(({ language }, index) => {
      if (dossier.languages.findIndex((other) => other.language === language) < index)
        context.addIssue({
          code: 'custom',
          path: ['languages', index, 'language'],
          message: `"${language}" is used twice`,
        });
    });
    const spelled = new Set([
      ...[dossier.parties, dossier.mediators, dossier.people, dossier.places, dossier.competingTracks, dossier.issues]
        .flat()
        .flatMap((entry) => entry.spellings),
      ...[...dossier.parties, ...dossier.mediators].flatMap((side) => [...side.epithets, ...side.notTheSide]),
      ...[...dossier.talks, ...dossier.lands, ...dossier.deliverables],
      ...dossier.history.flatMap((entry) => entry.spellings),
    ]);
    dossier.acronyms.forEach((acronym, index) => {
      if (!spelled.has(acronym))
        context.addIssue({ code: 'custom', path: ['acronyms', index], message: `"${acronym}" is no spelling here` });
    });
    const { languages: offered, smsLanguages } = dossier.policy;
    smsLanguages.forEach((language, index) => {
      const message = !offered.includes(language)
        ? `"${language}" is not in policy.languages`
        : isRightToLeft(language)
          ? null
          : `texts in "${language}" need no leave: their letters cost nothing more`;
      if (message) context.addIssue({ code: 'custom', path: ['policy', 'smsLanguages', index], message });
    });
    const sides = new Set([...dossier.parties, ...dossier.mediators].map((side) => side.id));
    const known = (value: string | undefined, path: (string | number)[]) => {
      if (value !== undefined && !sides.has(value))
        context.addIssue({ code: 'custom', path, message: `"${value}" is neither a party nor a mediator` });
    };
    dossier.people.forEach((entry, index) => {
      known(entry.side, ['people', index, 'side']);
    });
    dossier.competingTracks.forEach(({ third }, index) => {
      if (third !== undefined && !dossier.mediators.some((mediator) => mediator.id === third))
        context.addIssue({
          code: 'custom',
          path: ['competingTracks', index, 'third'],
          message: `"${third}" is no mediator`,
        });
    });
    dossier.feeds.forEach((entry, index) => {
      known(entry.officialFor, ['feeds', index, 'officialFor']);
      if (entry.aggregator && entry.family)
        context.addIssue({ code: 'custom', path: ['feeds', index, 'family'], message: 'an aggregator has no family' });
    });
    dossier.families.forEach((entry, index) => {
      known(entry.officialFor, ['families', index, 'officialFor']);
    });
    const named = (value: string | undefined, list: { id: string }[], what: string, path: (string | number)[]) => {
      if (value !== undefined && !list.some((entry) => entry.id === value))
        context.addIssue({
          code: 'custom',
          path: ['about', ...path],
          message: `"${value}" is no ${what} of this dossier`,
        });
    };
    dossier.about.demands.forEach((demand, index) => {
      known(demand.side, ['about', 'demands', index, 'side']);
      named(demand.issue, dossier.issues, 'issue', ['demands', index, 'issue']);
    });
    dossier.about.course.forEach((step, index) => {
      named(step.place, dossier.places, 'place', ['course', index, 'place']);
      step.people.forEach((person, at) => {
        named(person, dossier.people, 'person', ['course', index, 'people', at]);
      });
    });
  });

export type Dossier = z.infer<typeof dossierSchema>;
export type Feed = Dossier['feeds'][number];
export type Side = Dossier['parties'][number];
export type Person = Dossier['people'][number];
export type Family = Dossier['families'][number];
export type Policy = Dossier['policy'];

/**
 * Reads a dossier from the text of its JSON file.
 * @throws {DossierError} naming `source` and the path of each wrong field (the first three).
 */
export function parseDossier(json: string, source: string): Dossier {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DossierError(`${source} is not JSON: ${(error as Error).message}`);
  }
  const result = dossierSchema.safeParse(inheritBase(value));
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${fieldPath(issue.path)}: ${issue.message}`);
  const more = issues.length > 3 ? `; and ${issues.length - 3} more` : '';
  throw new DossierError(`${source} is not a valid dossier: ${issues.slice(0, 3).join('; ')}${more}`);
}
