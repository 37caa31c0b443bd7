/**
 * What a reader of the talks wants to know before the news: how it came to them, how they went, what each side asks, what
 * may come of them. For readers alone: nothing here is searched for in news. Each fact is in the editor's own words, and
 * says when it was so and who says it.
 */
// The whole module and not its `z`: see `dossier.ts`.
import * as z from 'zod';

/** In plain words, without markup. */
const words = (most: number) => z.string().trim().min(1, 'must not be blank').max(most);
/** As precisely as it is known: a year, a month, a day, or the first and last of them with a slash between. */
const when = z
  .string()
  .regex(
    /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/,
    'must be a year, month or day, or two of them with a slash between: "2025-07-24", "1995/2000"',
  );
/** Who says it: an address, or the name of a publication. */
const source = z.string().trim().min(1, 'names no source: give an address or a publication').max(300);
const id = z.string();

export const attestedSchema = z.object({ date: when, source });

const fact = attestedSchema.extend({ text: words(300) });

const demand = fact.extend({
  /** Party or mediator that asks for it. Left out: what divides the sides, said of neither. */
  side: id.optional(),
  /** The sticking point: one of the dossier's issues. */
  issue: id,
});

const step = attestedSchema.extend({
  /** As a line of a timeline: "Ministers meet in Paris". */
  title: words(100),
  details: words(300),
  place: id.optional(),
  /** Who sat at the table: ids of people. */
  people: z.array(id).max(20).default([]),
  /**
   * It was a round that took place: its number, where outlets agree on how to count or every count gives it the same one,
   * else `uncounted`.
   */
  round: z.union([z.int().min(1).max(999), z.literal('uncounted')]).optional(),
});

export const aboutSchema = z
  .object({
    /** How it came to these talks, in three sentences at most. */
    background: z.array(fact).max(3).default([]),
    /** How they went so far, oldest first; what Parley finds itself is joined to it. */
    course: z.array(step).max(60).default([]),
    demands: z.array(demand).max(30).default([]),
    /** What may come of them, good and bad. */
    outcomes: z.array(fact).max(6).default([]),
    /** What is due next, or is waited for. */
    next: z.array(fact).max(6).default([]),
  })
  .prefault({});

export type About = z.infer<typeof aboutSchema>;
export type Fact = z.infer<typeof fact>;
export type Step = About['course'][number];
