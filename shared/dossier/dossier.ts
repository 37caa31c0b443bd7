/**
 * The dossier: everything Parley knows about one negotiation, in one JSON file. Code holds no knowledge of any
 * particular talks; another negotiation is another file.
 *
 * How a spelling is found, in every list of `spellings` and in `epithets`, `notTheSide`, `talks` and `deliverables`:
 * - by whole words, side by side, in texts of every language: "Kan" is not in "Kansas";
 * - case matters only in `acronyms`; accents, vowel signs, letter variants and digits of a script never ("Şara", "sara");
 *   hyphens, apostrophes and other signs part words, so that "Israel's" holds "Israel", "Etats-Unis" is "états unis";
 * - nothing is inflected: each form that headlines use (plural, feminine, case) is a spelling of its own. A `*` at the end
 *   of a word stands for any ending ("украинск*"), at its beginning for any beginning; never for a word of its own;
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
import { isRightToLeft, LANGUAGES } from '../language.ts';
import { aboutSchema, attestedSchema } from './about.ts';
import { fieldPath } from './finding.ts';
import { BASE_NAMES, inheritBase } from './inheritBase.ts';
import { ownLanguage } from './ownLanguage.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
const day = z.iso.date();
const name = z.string().trim().min(1, 'must not be blank').max(120);
/** Every spelling in every language and script, as it stands in headlines; found as the head of this file says. */
const spellings = z.array(z.string().min(1)).min(1);

/** In a subject of a mail it must leave room for the news. */
const talksName = z.string().trim().min(1, 'must not be blank').max(48);
/** What it is called in messages in other languages; where nothing is said, see `nameIn` of `shared/alerts`. */
const names = z.object({ fr: name, ar: name, he: name }).partial().optional();

const party = z.object({
  id,
  /** For readers, on the page and in alerts; not searched for, so that it is a spelling too. */
  name: z.string().min(1),
  names,
  /** The country or side, its demonyms, its capital and government buildings where headlines use them for the side. */
  spellings,
  /** Names that only hostile media use ("the Zionist regime"): found like spellings, and count for the side like them. */
  epithets: z.array(z.string()).default([]),
  /**
   * Bodies whose names hold the side's and that do not speak for it ("Syrian opposition", "Afghan Cricket Board"): found
   * like spellings, as the longer name, and then nobody is named. One that itself negotiates with the other party is a
   * competing track.
   */
  notTheSide: z.array(z.string()).default([]),
  /**
   * Where the side speaks of itself as "we" and leaves its own name out: languages of its press (a code, as feeds have it)
   * and hosts of its outlets (bare: a subdomain counts too). A language that others write in too belongs to no side.
   */
  home: z
    .object({ languages: z.array(z.string()).default([]), hosts: z.array(z.string()).default([]) })
    .default({ languages: [], hosts: [] }),
});

const person = z.object({
  id,
  /** For readers. */
  name: z.string().min(1),
  names,
  /** Party or mediator the person speaks for. */
  side: id,
  /** Office, for readers and a reader that is asked; not searched for. */
  role: z.string().default(''),
  /** Full and family names, and titles that mean this person alone ("Syrian foreign minister"). */
  spellings,
  /** A head of state or government, or chief negotiator, whose name in a headline stands for the side. */
  standsForSide: z.boolean().default(false),
  /** First and last day in office, `YYYY-MM-DD`: outside them a published item's name counts for nobody. */
  from: day.optional(),
  to: day.optional(),
  /** Who says when that the person holds the office, for readers. */
  attested: attestedSchema.optional(),
});

const place = z.object({
  id,
  /** For readers. */
  name: z.string().min(1),
  names,
  /** The city, its palaces and hotels where talks are held. A capital may be a spelling of its side as well. */
  spellings,
  /** `venue`: talks are held there. `ground`: the talks are about it; it is never where they meet. */
  role: z.enum(['venue', 'ground']).default('venue'),
  /** As in "Europe/Paris": alerts give the hour of a round held there in this zone; UTC, the default, adds none. */
  timeZone: z.string().default('UTC'),
});

/** Another negotiation, with the same actors, places or words, whose news must not be taken for this one's. */
const competingTrack = z.object({
  id,
  name: z.string().min(1),
  /**
   * Spellings of that track's other side, its people and own words; beside one of the sides in `with` they make the
   * competing pair. Names of this dossier's sides and people are none.
   */
  spellings,
  /** The dossier's sides (parties or mediators) that take part in it; none: what names it in its headline is never ours. */
  with: z.array(id).default([]),
  /**
   * Both parties take part in it, in a third state's trilateral or a regional body: its names alone mean it, also where
   * the two parties stand side by side. Names of what the third does elsewhere ("Uzbek") belong in another track.
   */
  sharesBoth: z.boolean().default(false),
  /**
   * A mediator of this dossier that sits at that track's table as a third side: named in one breath with both parties
   * ("China, Pakistan and Afghanistan agree"), it is that track; bringing them together elsewhere it mediates, as ever.
   */
  third: id.optional(),
  /**
   * It never carries word between the two: where its name stands before theirs and acts ("Delhi hosts conference on …"),
   * the news is its own. Left out, a rival that hosts the two is their host, and may be news of them.
   */
  asSubject: z.boolean().default(false),
});

const feed = z.object({
  id,
  /** For readers. */
  title: z.string().min(1),
  /** Address of its RSS, Atom, RDF or JSON feed; no two feeds of a dossier may have the same. */
  url: z.url({ protocol: /^https?$/ }),
  /** Code of its language ("en", "pt-BR"), or "mul" where items differ; one without a table, built in or of `languages`, is never read. */
  lang: z.string().min(2),
  /** Publisher family of the outlet; an aggregator has none, its items name their publisher. */
  family: id.optional(),
  /** The feed carries other outlets' items, named in each item's `<source>`. */
  aggregator: z.boolean().default(false),
  /** The side for whose own acts this outlet is the official voice. */
  officialFor: id.optional(),
  /** An outlet whose report alone is worth an early alert. */
  trusted: z.boolean().default(true),
  /** Sent with each request, beside Parley's own. */
  headers: z.record(z.string(), z.string()).default({}),
});

const family = z.object({
  id,
  /** For readers. Outlets with one owner or one newsroom are one family: they never confirm one another. */
  name: z.string().min(1),
  /** Its name where sources are counted and room is short; without commas, which would read as several sources. */
  shortName: z
    .string()
    .min(1)
    .max(24)
    .regex(/^[^,;]+$/, 'is one name, without commas')
    .optional(),
  /** Hosts of the family's outlets, bare and in small letters; a subdomain of one counts too. */
  hosts: z.array(z.string()).default([]),
  /** Outlet names as aggregators, relays and headlines write them, in any language, whole; case does not matter. */
  names: z.array(z.string()).default([]),
  /** Credits of a news agency whose copy others print: "(Reuters)", "رويترز". To the letter: here case matters. */
  wireMarks: z.array(z.string()).default([]),
  /** The side whose official voice the family is, as its feeds say for themselves. */
  officialFor: id.optional(),
  /** Its report alone is worth an early alert. */
  trusted: z.boolean().default(true),
  /** Digests and aggregators that never count as a source of their own. */
  neverCorroborates: z.boolean().default(false),
});

const reader = z
  .object({
    /** `reports`: asked about what the rules report. `talks`: also about what they dropped, where it names a side and talks. */
    ask: z.enum(['reports', 'talks']).default('talks'),
    /** Questions a day at the most (UTC): what a reader may cost. */
    perDay: z.int().min(1).default(200),
    /** How sure it must be, 0 to 1, for one trusted outlet's news to be told on its word against the rules'. */
    sure: z.number().min(0).max(1).default(0.6),
    /** false: it may only take away from what the rules found, never decide what an item tells. */
    decides: z.boolean().default(true),
  })
  .prefault({});

const languages = z
  .array(z.enum(LANGUAGES))
  .refine((list) => new Set(list).size === list.length, 'must name each language once');

const policy = z
  .object({
    /** Independent publisher families that make an event confirmed. */
    confirmFamilies: z.int().min(1).default(2),
    /**
     * Minutes a report by one trusted outlet waits for a second family before early subscribers are told. 0, the default:
     * told at once, for they chose to hear of the first report. 45 suits a dossier whose outlets err often.
     */
    holdMinutes: z.int().min(0).default(0),
    /**
     * Events within 24 hours that are told on one family's word alone, an official one's too; further ones wait for a
     * second family. Twice the busiest day of the talks recorded here: it bounds what an outlet that is taken over can do.
     */
    lonePerDay: z.int().min(1).default(6),
    /** News older than this, by its own publication time, never alerts. */
    freshHours: z.number().positive().default(24),
    /** Two reports belong to one event only if published within this many hours of the event's last report. */
    windowHours: z.number().positive().default(96),
    /** Event dates this many days apart are still one event ("Tuesday" written on either side of midnight). */
    dateToleranceDays: z.int().min(0).default(1),
    /**
     * Languages in which readers may have their messages (`en`, `fr`, `ar`, `he`), English among them; the first is what
     * the form proposes to whoever asks for none. Each brings topics of its own: see `topicNames.ts` for what that costs.
     */
    languages: languages
      .refine((list) => list.includes('en'), 'must hold "en": English is always offered')
      .default(['en']),
    /**
     * Of these, `ar` and `he`: in which text messages are sent, too. Their letters make a text of up to two parts, each
     * paid like a text of its own; without this, texts to their readers are in English.
     */
    smsLanguages: languages.default([]),
    /** How a reader is used where the operator switches one on; without one it means nothing. */
    reader,
  })
  .prefault({});

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
      ...[...dossier.talks, ...dossier.deliverables],
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

/** A dossier that cannot be used: `message` is one line that names the wrong field by its path. */
export class DossierError extends Error {
  override name = 'DossierError';
}

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
