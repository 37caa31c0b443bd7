/**
 * Records as any version has stored them, read into today's. This is the one place in which an older shape becomes a newer
 * one: a field that older items lack is optional here, or has the value that it stood for. Nothing rewrites the table; an
 * item gets today's shape when it is next written. `test/upgrade/tables` holds items of each version that ran.
 *
 * Events and alerts have theirs in `alertSchema`. Fields that a later version may have added are kept, so that a
 * deployment that was rolled back takes nothing away.
 */
import * as z from 'zod';
import type { Detection, Report } from '../detect/report.ts';
import { ALERTABLE_KINDS, EVIDENCE } from '../detect/report.ts';
import type { FeedState } from '../feeds/feedState.ts';
import type { SnapshotHead } from '../snapshot/snapshot.ts';
import type { Subscriber } from '../subscribers/subscriber.ts';

/** A record, or in one line why it cannot be read. */
export type Reading<T> = { record: T } | { record: null; error: string };

export function readStored<T>(schema: z.ZodType<T>, stored: unknown): Reading<T> {
  const read = schema.safeParse(stored);
  if (read.success) return { record: read.data };
  const [issue] = read.error.issues;
  return { record: null, error: `${issue?.path.join('.')}: ${issue?.message}` };
}

const text = z.string();
const maybe = z.string().nullable();
const span = z.object({ from: z.iso.date(), to: z.iso.date() });

export const feedStateSchema: z.ZodType<FeedState> = z.looseObject({
  feedId: text,
  address: text.optional(),
  movedTo: maybe,
  etag: maybe,
  lastModified: maybe,
  bodyHash: maybe,
  nextPoll: maybe,
  failures: z.number(),
  lastError: maybe,
  lastRead: maybe,
  lastNews: maybe,
  askedWhole: text.optional(),
  itemCount: z.number(),
  seen: z.array(text),
  isSlow: z.boolean().optional(),
  killed: z.object({ times: z.number(), at: text }).nullish(),
});

const publisher = z.looseObject({
  name: text,
  host: maybe,
  family: maybe,
  origin: maybe,
  officialFor: maybe,
  /** Before aggregators were told apart. */
  aggregated: z.boolean().default(false),
  trusted: z.boolean(),
});

export const reportSchema = z.looseObject({
  id: text.min(1),
  itemId: text,
  feedId: text,
  kind: z.enum([...ALERTABLE_KINDS, 'statement', 'background']),
  /** Before reports were graded: as strong as they were taken for then. */
  evidence: z.enum(EVIDENCE).default('strong'),
  place: maybe,
  date: span.nullable(),
  ordinal: z.number().nullable(),
  participants: z.array(text),
  denies: z.boolean(),
  supportsOnly: z.boolean(),
  publisher,
  published: maybe,
  title: text,
  summary: text,
  link: maybe,
  lang: text,
  reasons: z.array(z.object({ rule: text, note: text })),
}) as unknown as z.ZodType<Report>;

const detection = z.discriminatedUnion('outcome', [
  z.looseObject({ outcome: z.literal('report'), report: reportSchema }),
  z.looseObject({ outcome: z.literal('dropped'), draft: reportSchema.nullable() }),
]) as unknown as z.ZodType<Detection>;

export const pendingQuestionSchema = z.looseObject({
  key: text,
  detection,
  tries: z.number(),
  notBefore: text,
  expires: text,
});

export const readingMarkSchema = z.looseObject({ runId: text, feedId: text, at: text });

const subscription = z.looseObject({
  choice: text,
  arn: maybe,
  askedAt: text,
  confirmed: z.boolean(),
  consent: z.looseObject({ text, at: text, source: text }),
});

export const subscriberSchema = z.looseObject({
  channel: z.enum(['email', 'phone']),
  subscriptions: z.array(subscription),
  createdAt: text,
  version: z.number(),
}) as unknown as z.ZodType<Subscriber>;

export const snapshotHeadSchema = z.looseObject({
  format: z.number(),
  polledAt: text,
  feeds: z.array(feedStateSchema),
  otherFeeds: z
    .object({
      pages: z.array(text),
      tally: z.object({
        counts: z.object({
          ok: z.number(),
          silent: z.number(),
          failing: z.number(),
          resting: z.number(),
          new: z.number(),
        }),
        lastNews: maybe,
      }),
    })
    .optional(),
  unsent: z.array(
    z.looseObject({ eventId: text, kind: z.enum(ALERTABLE_KINDS), isCorrection: z.boolean(), why: text, at: text }),
  ),
  open: text,
  pages: z.array(text),
  codes: z.record(text, text),
}) as unknown as z.ZodType<SnapshotHead>;
