import { draftOf } from '../../shared/reader/isAsked.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/units.ts';
import type { PendingQuestion } from '../reader/services.ts';
import type { Wanted } from './askQuestions.ts';

/** A text that six askings brought nothing of is left to the rules: each may have cost something. */
const TRIES = 6;
/** The wait after the first asking; it doubles. */
const FIRST_WAIT_MS = 4 * MINUTE_MS;

export function mayTryAgain({ notBefore, expires, tries }: PendingQuestion, instant: string): boolean {
  return tries < TRIES && notBefore <= instant && instant < expires;
}

/** The question as it waits for its next turn; null: it is not asked again, for it is no news any more. */
export function postpone(
  { key, detection, tries }: Wanted,
  wasTried: boolean,
  freshHours: number,
  instant: string,
): PendingQuestion | null {
  const since = Date.parse(draftOf(detection)?.published ?? instant);
  const expires = new Date(since + freshHours * HOUR_MS).toISOString();
  if (expires <= instant) return null;
  if (!wasTried) return { key, detection, tries, notBefore: instant, expires };
  const notBefore = new Date(Date.parse(instant) + FIRST_WAIT_MS * 2 ** tries).toISOString();
  return { key, detection, tries: tries + 1, notBefore, expires };
}
