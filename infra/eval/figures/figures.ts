import { z } from 'zod';

const share = z.number().min(0).max(1);

/** Of items of real news: how well each is read, and what subscribers would have heard. */
const newsScores = z.object({
  /** F1 over the items that ought to alert. */
  alertable: share,
  /** Of those items, how many are given their kind. */
  kind: share,
  /** Developments of the labels, those told, those told exactly once; not known of the first measurements. */
  developments: z.int().optional(),
  told: z.int().optional(),
  once: z.int().optional(),
  /** Events told that no label bears out. */
  false: z.int(),
});

/** Of single headlines that name both sides: does the wording give its kind? */
const wordingScores = z.object({
  kind: share,
  /** Of the headlines that ought to alert nobody, how many would; not known of the first measurements. */
  false: share.optional(),
});

/** Halves of a set are told apart, unless it was seen whole first, by a version that had learned nothing of it. */
const partName = z.enum(['tuned on', 'others', 'whole, half learned since', 'whole, read since']);
const part = { set: z.string(), part: partName, items: z.int() };
const figuresSchema = z.object({
  news: z.array(z.object({ ...part, first: newsScores, now: newsScores })),
  wordings: z.array(z.object({ ...part, first: wordingScores, now: wordingScores })),
  /** Of the items that ought to alert and are in the parts that no rule was tuned on, what became of them. */
  errors: z.object({ items: z.int(), right: z.int(), dropped: z.int(), statement: z.int(), otherKind: z.int() }),
});

export type PartName = z.infer<typeof partName>;
export type NewsScores = z.infer<typeof newsScores>;
export type WordingScores = z.infer<typeof wordingScores>;
export type Errors = z.infer<typeof figuresSchema>['errors'];
/** What was measured, and when first: each part of a set with the scores of the code as it met it, and as it is now. */
export type Figures = z.infer<typeof figuresSchema>;

/** @throws {z.ZodError} when the text is no such file. */
export function parseFigures(text: string): Figures {
  return figuresSchema.parse(JSON.parse(text));
}

/** A row a line, so that a change of one figure is a change of one line. */
export function figuresText({ news, wordings, errors }: Figures): string {
  const rows = (list: readonly object[]) => list.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  return `{\n "news": [\n${rows(news)}\n ],\n "wordings": [\n${rows(wordings)}\n ],\n "errors": ${JSON.stringify(errors)}\n}\n`;
}
