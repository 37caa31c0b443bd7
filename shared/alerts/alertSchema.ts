import * as z from 'zod';
import { ALERTABLE_KINDS, EVIDENCE } from '../detect/report.ts';
import { DEGREES } from '../events/findDegree.ts';
import { type Alert, CHOICES, type Choice } from './alert.ts';

const instant = z.iso.datetime();
const day = z.iso.date();

const testimony = z.looseObject({
  reportId: z.string(),
  publisher: z.string(),
  family: z.string(),
  origin: z.string().optional(),
  official: z.boolean(),
  trusted: z.boolean(),
  denies: z.boolean(),
  supportsOnly: z.boolean(),
  evidence: z.enum(EVIDENCE).optional(),
  atTable: z.array(z.string()).optional(),
  results: z.array(z.string()).optional(),
  planned: z.object({ days: z.int(), longer: z.literal(true).optional() }).optional(),
  published: instant.nullable(),
  publishedEstimated: z.literal(true).optional(),
  ordinal: z.number().nullable().optional(),
  title: z.string(),
  lang: z.string(),
  link: z.string().nullable(),
});

const glimpse = z.object({
  kind: z.enum(ALERTABLE_KINDS),
  place: z.string().nullable(),
  day,
  degree: z.enum(DEGREES).optional(),
});

/** An event as any version has stored it; what another version has added stays with it. */
export const eventSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(ALERTABLE_KINDS),
  roundId: z.string(),
  place: z.string().nullable(),
  date: z.object({ from: day, to: day }).nullable(),
  newDay: z.object({ from: day, to: day }).optional(),
  ordinal: z.number().nullable(),
  participants: z.array(z.string()),
  certainty: z.enum(['reported', 'confirmed', 'disputed', 'corrected']),
  corrects: z.string().nullable(),
  correctedBy: z.string().optional(),
  testimonies: z.array(testimony),
  omitted: z.array(z.string()).optional(),
  firstPublished: instant.nullable(),
  lastPublished: instant.nullable(),
  detectedAt: instant,
  changedAt: instant.optional(),
  baseline: z.boolean(),
  told: z.object({
    early: instant.optional(),
    confirmed: instant.optional(),
    correction: instant.optional(),
    chapter: z.int().optional(),
  }),
  reasons: z.array(z.object({ rule: z.string(), note: z.string() })),
  version: z.number(),
});

/** An alert as it comes back from the outbox. Loose about fields that a later version may add. */
export const alertSchema: z.ZodType<Alert> = z.object({
  id: z.string().min(1),
  eventId: z.string().min(1),
  purpose: z.enum(['reported', 'confirmed', 'correction']),
  topics: z.array(z.enum(CHOICES as [Choice, ...Choice[]])),
  event: eventSchema,
  leftOut: z.int().optional(),
  before: glimpse.nullable(),
  newDay: z.object({ from: day, to: day }).optional(),
  decidedAt: instant,
});
