/** What a reader answers, taken from whatever a model wrote: its form is checked, and its words must stand in the text. */
import * as z from 'zod';
import { ALERTABLE_KINDS, type Kind } from '../detect/report.ts';
import { findWords } from './findWords.ts';

const KINDS = [...ALERTABLE_KINDS, 'statement', 'background'] as const satisfies readonly Kind[];
const TENSES = ['past', 'now', 'coming'] as const;

/** The form of an answer: strict about what decides; what is added is ignored, a slot that is no slot is not known. */
export const answerSchema = z.object({
  /** Chiefly about these talks. */
  relevant: z.boolean(),
  kind: z.enum(KINDS).nullable(),
  /** First-hand news of that kind at the time; false for a look back. */
  alertable: z.boolean(),
  tense: z.enum(TENSES).nullable().catch(null),
  /** The item says that it is not so. */
  denied: z.boolean(),
  /** The city of the round, in English; null: not said. */
  place: z.string().max(80).nullable().catch(null),
  /** The day of what is told, `YYYY-MM-DD`; null: not said. */
  day: z.iso.date().nullable().catch(null),
  /** The words of the headline or the lead that show the kind. */
  words: z.string().max(1000).nullable(),
  sure: z.number().min(0).max(1),
});
export type ReaderAnswer = z.infer<typeof answerSchema>;

/** Headline and lead, as the reader was shown them. */
export interface ReadText {
  title: string;
  summary: string;
}

export type CheckedAnswer = { valid: true; answer: ReaderAnswer } | { valid: false; why: string };

/**
 * An answer that can be used, its words as they stand in the text; or why it is void. A reader that cannot show the words
 * it goes by has made something up.
 */
export function checkAnswer(value: unknown, text: ReadText): CheckedAnswer {
  const result = answerSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { valid: false, why: `${issue?.path.join('.') || 'answer'}: ${issue?.message ?? 'malformed'}` };
  }
  const answer = result.data;
  if (!answer.relevant) return { valid: true, answer: { ...answer, kind: null, words: null } };
  if (answer.kind === null) return { valid: false, why: 'kind: missing, though it is about the talks' };
  const words = findWords(text.title, answer.words ?? '') ?? findWords(text.summary, answer.words ?? '');
  if (words === null) return { valid: false, why: 'words: do not stand in the text' };
  return { valid: true, answer: { ...answer, words } };
}

/** The same form in JSON Schema, as both doors want it. Written out: what a field means is half of the question. */
export const ANSWER_JSON_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['relevant', 'kind', 'alertable', 'tense', 'denied', 'place', 'day', 'words', 'sure'],
  properties: {
    relevant: { type: 'boolean', description: 'the item is chiefly about these talks' },
    kind: { type: ['string', 'null'], enum: [...KINDS, null], description: 'what it tells; null if not relevant' },
    alertable: {
      type: 'boolean',
      description: 'news of one of the first six kinds at the time, wire copies included; false for a look back',
    },
    tense: { type: ['string', 'null'], enum: [...TENSES, null], description: 'when it happens, seen from the item' },
    denied: { type: 'boolean', description: 'the item says that it is not so' },
    place: { type: ['string', 'null'], description: "the round's city in English; null if the item does not say" },
    day: { type: ['string', 'null'], description: 'its day as YYYY-MM-DD; null if the item does not say' },
    words: {
      type: ['string', 'null'],
      description: 'the words of headline or lead that show the kind, copied exactly and in one piece',
    },
    sure: { type: 'number', description: 'how sure, from 0 to 1' },
  },
};
