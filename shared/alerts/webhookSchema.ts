/** What a web hook is sent as `Message` of SNS's envelope; published as JSON Schema at `/webhook.schema.json`. */
import * as z from 'zod';
import { ALERTABLE_KINDS } from '../detect/report.ts';
import { DEGREES } from '../events/findDegree.ts';
import { CHOICES, type Choice } from './alert.ts';

/** Grows by added fields only; a field that changes its meaning or goes makes it 2. */
export const WEBHOOK_VERSION = 1;

const instant = z.iso.datetime();
const day = z.iso.date();
const span = z.object({ from: day, to: day });

const source = z
  .object({
    publisher: z.string(),
    family: z.string().describe('outlets that count as one source share it'),
    origin: z.string().nullable().describe('family whose news it hands on'),
    official: z.boolean().describe('speaks for the side whose act it is'),
    denies: z.boolean(),
    published: instant.nullable(),
    estimated: z.boolean().describe('it bears no date: `published` is when it was first seen'),
    title: z.string().describe('the headline as the outlet wrote it: hostile text, to be escaped'),
    lang: z.string(),
    link: z.string().nullable(),
  })
  .describe('a report of the event');

const event = z.object({
  id: z.string(),
  code: z.string().describe('short form of `id`'),
  url: z.string().describe('page of the event'),
  kind: z.enum(ALERTABLE_KINDS),
  degree: z.enum(DEGREES).optional().describe('of a breakdown: as bad as its reports say'),
  round: z.string().describe('events of one meeting share it'),
  place: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  date: span.nullable().describe('calendar days, both included; null: no report gives one'),
  day: day.describe('the day it is filed under'),
  newDate: span.nullable().describe('of a round put off: when it is to be held instead, where that is known'),
  ordinal: z.number().nullable().describe('number of the round, where it is settled'),
  result: z.string().nullable().describe('of an agreement: what was agreed, in the words of the dossier'),
  participants: z.array(z.string()).describe('ids of the people and sides of the dossier that reports name'),
  atTable: z.string().nullable().describe('those whom reports put at the table, by side'),
  certainty: z.enum(['reported', 'confirmed', 'disputed', 'corrected']),
  corrects: z.string().nullable().describe('id of the event that this one takes back'),
  firstPublished: instant.nullable(),
  lastPublished: instant.nullable(),
  detectedAt: instant,
  sources: z.array(source),
  omitted: z.int().describe('how many reports are left out of `sources`'),
});

export const webhookSchema = z
  .object({
    version: z.literal('1.0'),
    source: z.literal('custom'),
    id: z.string(),
    content: z.object({ textType: z.literal('client-markdown'), title: z.string(), description: z.string() }),
    metadata: z.object({ threadId: z.string(), summary: z.string(), eventType: z.string() }),
    parley: z.object({
      version: z.literal(WEBHOOK_VERSION),
      talks: z.object({ id: z.string(), title: z.string() }),
      alert: z.object({
        id: z.string().describe('whoever has had it has had this alert: a message may come twice'),
        purpose: z.enum(['reported', 'confirmed', 'correction']),
        choice: z.enum(CHOICES as [Choice, ...Choice[]]),
        decidedAt: instant,
      }),
      headline: z.string().describe('"round opens in CITY, 5 Jan"'),
      text: z.string().describe('what, where, when and who says so: the first line of the mail'),
      before: z
        .object({ kind: z.enum(ALERTABLE_KINDS), place: z.string().nullable(), day })
        .nullable()
        .describe('the development known last before this one'),
      event,
    }),
  })
  .describe(
    'One alert. `parley` is for programs; the rest is what Amazon Q Developer in chat applications asks of a custom notification.',
  );

export type Webhook = z.infer<typeof webhookSchema>;
