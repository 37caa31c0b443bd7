import { z } from 'zod';
import { checkAnswer, type ReaderAnswer, type ReadText } from '../../shared/reader/answer.ts';

/** A recorded answer may leave out what is null or follows from the kind; its form is otherwise a reader's own. */
const recorded = z.looseObject({ id: z.string().min(1), relevant: z.boolean() });
const DEFAULTS = {
  kind: null,
  alertable: false,
  tense: null,
  denied: false,
  place: null,
  day: null,
  words: null,
  sure: 1,
};

export interface RecordedAnswers {
  /** By item id. */
  byId: ReadonlyMap<string, Record<string, unknown>>;
  /** One message per malformed line, naming its number. */
  problems: string[];
}

/** Reads answers as JSON lines; a malformed line is named and left out. The last answer about an item holds. */
export function readAnswers(text: string): RecordedAnswers {
  const byId = new Map<string, Record<string, unknown>>();
  const problems: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      const { id, ...answer } = recorded.parse(JSON.parse(line));
      byId.set(id, { ...DEFAULTS, ...dropUndefined(answer) });
    } catch (error) {
      const why = error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message;
      problems.push(`line ${index + 1}: ${why}`);
    }
  });
  return { byId, problems };
}

function dropUndefined(answer: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined));
}

/** What a recorded reader says of an item, checked as a live one's answer is; null: nothing, or nothing that holds. */
export function takeRecorded({ byId }: RecordedAnswers, id: string, text: ReadText): ReaderAnswer | null {
  const value = byId.get(id);
  if (value === undefined) return null;
  const checked = checkAnswer(value, text);
  return checked.valid ? checked.answer : null;
}
