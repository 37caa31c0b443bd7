/** The shape of `/events.json`: what the code that makes it is held to, and what `/schema.json` publishes of it. */
// The whole module and not its `z`: only so do the languages of its messages, 300 kB, stay out of the bundles.
import * as z from 'zod';
import { ALERTABLE_KINDS } from '../../../shared/detect/report.ts';
import { DEGREES } from '../../../shared/events/findDegree.ts';
import { talksSchema } from '../talks/talksSchema.ts';

/** Grows by added fields only; a field that changes its meaning or goes makes it 3. */
export const EVENTS_JSON_VERSION = 2;

const instant = z.iso.datetime().describe('ISO 8601 in UTC');
const day = z.iso.date();
const text = z.string();

const readings = z
  .object({
    rules: text.describe('A kind, `denied` before it where it is denied, or `dropped:` and why'),
    reader: z
      .object({
        kind: text.nullable().describe('null: not about these talks'),
        denies: z.boolean(),
        sure: z.number().describe('0 to 1, as it says of itself'),
        words: text.nullable().describe('The words of the item that show the kind'),
      })
      .nullable()
      .describe('null: it did not answer in time, or not as it should'),
  })
  .describe('What rules and reader each made of it, where a reader was asked');

const source = z.object({
  publisher: text.describe('Name of the outlet; one that the dossier does not list is marked so'),
  family: text.describe('Outlets of one family count as one source'),
  origin: text.nullable().describe('Family whose news the outlet hands on by its own word, or null'),
  official: z.boolean().describe('An official voice on its own side’s act'),
  denies: z.boolean(),
  published: instant.nullable(),
  estimated: z.boolean().describe('It bears no date: `published` is when it was first seen'),
  readings: readings.optional(),
  title: text.describe('The headline as the outlet writes it: text, never markup'),
  lang: text.describe('Code of its language'),
  link: text.nullable().describe('An address of the web, or null'),
});

const event = z.object({
  id: text.describe('Its identity, never changed'),
  code: text.describe('Short form of the id'),
  url: text.describe('The event’s page'),
  kind: z.enum(ALERTABLE_KINDS),
  degree: z.enum(DEGREES).optional().describe('Of a breakdown alone: as bad as its reports say'),
  codes: z
    .object({ cameo: z.array(text).readonly(), plover: z.array(text).readonly() })
    .describe('CAMEO and PLOVER codes, best first'),
  round: text.describe('Events of one meeting share it'),
  place: z.object({ id: text, name: text.nullable() }).nullable().describe('Of the dossier'),
  date: z
    .object({ from: day, to: day })
    .nullable()
    .describe('Calendar days, both included; null when no report gives one'),
  ordinal: z
    .int()
    .nullable()
    .describe('Number of the round where outlets agree on it or the dossier settles it, or null'),
  ordinals: z.array(z.int()).describe('Numbers that outlets give the round, each once: they count differently'),
  participants: z.array(text).describe('Ids of the dossier’s people and sides that reports name, at the table or not'),
  atTable: z.array(text).describe('Ids of those who meet: both parties, and whom reports put at the table'),
  result: text.nullable().describe('Of an agreement: what was agreed, in the words of the dossier, or null'),
  newDate: z
    .object({ from: day, to: day })
    .nullable()
    .describe('Of a round put off: when it is to be held instead, or null'),
  certainty: z
    .enum(['reported', 'confirmed', 'disputed', 'corrected'])
    .describe('One publisher; independent ones or an official source on its own act; denied; withdrawn or replaced'),
  corrects: text.nullable().describe('Id of the event it takes back, or null'),
  firstPublished: instant.nullable(),
  lastPublished: instant.nullable(),
  detectedAt: instant,
  baseline: z
    .boolean()
    .describe('Known before the watch began, or began again on a restored table: nobody is alerted any more'),
  sources: z.array(source).describe('One per report, the weightiest where not all have room'),
  omitted: z.int().describe('How many reports are left out of `sources`; 1000 and more stand for more'),
});

const round = z.object({
  id: text,
  number: z.int().nullable(),
  name: text.describe('"Fifth round", "Round in CITY"'),
  phase: z
    .enum(['unknown', 'scheduled', 'opened', 'concluded', 'postponed'])
    .describe('`unknown`: only an outcome is known'),
  standing: z
    .enum(['unknown', 'scheduled', 'opened', 'concluded', 'postponed', 'unreported', 'closed'])
    .describe(
      'The phase, or what silence since makes of it: announced and after its day not reported to have taken place, or heard of no more',
    ),
  outcomes: z.array(z.enum(['agreement', 'breakdown'])),
  events: z.array(text).describe('Ids of its events, newest first'),
});

export const eventsSchema = z
  .object({
    version: z.literal(EVENTS_JSON_VERSION),
    dossier: z.object({ id: text, title: text }),
    about: talksSchema.nullable().describe('On the newest page only'),
    next: text.nullable().describe('Address of older events, or null'),
    rounds: z.array(round).describe('The meetings that these events belong to'),
    events: z.array(event).describe('Newest first'),
  })
  .describe(
    'Within one version fields are added, none goes and none changes its meaning: allow those you do not know.',
  );

/** What `/events.json` answers. */
export type EventsJson = z.input<typeof eventsSchema>;
export type EventJson = EventsJson['events'][number];

/** `GET /schema.json`: JSON Schema (2020-12) of `/events.json`, which allows fields to be added. */
export function eventsJsonSchema(siteUrl: string) {
  return {
    $id: `${siteUrl}/schema.json`,
    title: `Events of Parley, version ${EVENTS_JSON_VERSION}`,
    ...z.toJSONSchema(eventsSchema, { io: 'input' }),
  };
}
