/** What the table will never take, or a bug cannot cope with, is set aside with a line that rings: it stops nothing else. */
import { troubleFields } from '../metrics.ts';
import { type Log, WriteRefused } from '../services.ts';

interface AsideContext {
  log: Log;
  dossierId: string;
  now: Date;
}

/** What was being written: the kind of item and its id. */
export type Written = { event: string } | { alert: string } | { report: string };

/**
 * Writes, and says whether it was taken.
 * @throws whatever a later try may mend: the poll then fails and is repeated.
 */
export async function isTaken(
  { log, dossierId, now }: AsideContext,
  what: Written,
  write: Promise<unknown>,
): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    sayAside({ log, dossierId, now }, { ...what, error: error.message });
    return false;
  }
}

/** The line of what is set aside. */
export function sayAside({ log, dossierId, now }: AsideContext, what: Written & { error: string }): void {
  log({ what: 'set-aside', ...what, ...troubleFields(dossierId, 'News set aside', now) });
}
