import { DAY_MS } from '../units.ts';
import type { ReaderAnswer } from './answer.ts';

/** What a reader found in a text, kept for good: the same text is never asked about again. */
export interface StoredAnswer {
  answer: ReaderAnswer;
  /** Publication of the item that was asked about, ISO instant. */
  published: string | null;
  /** ISO instant. */
  askedAt: string;
  /** Which reader it was, as the operator names it. */
  reader: string;
}

/** Days within which the same wording is a copy: later it speaks of another "Tuesday". */
const COPY_DAYS = 3;

/** What a stored answer says of an item with the same text: all but the day, where the item is not of that time. */
export function recallAnswer({ answer, published: then }: StoredAnswer, published: string | null): ReaderAnswer {
  const isCopy =
    then === published ||
    (then !== null && published !== null && Math.abs(Date.parse(then) - Date.parse(published)) <= COPY_DAYS * DAY_MS);
  return isCopy ? answer : { ...answer, day: null };
}
