/** What the table will never take is set aside with a line and a count, so that it stops nothing else. */
import { metricFields } from '../metrics.ts';
import { type Log, WriteRefused } from '../services.ts';

/** Events, alerts and reports that the table refused for good: `infra/` alarms on it. */
export const SET_ASIDE = 'SetAside';

/** What was being written: the kind of item and its id. */
export type Written = { event: string } | { alert: string } | { report: string };

/**
 * Writes, and says whether it was taken.
 * @throws whatever a later try may mend: the poll then fails and is repeated.
 */
export async function isTaken(
  { log, dossierId, now }: { log: Log; dossierId: string; now: Date },
  what: Written,
  write: Promise<unknown>,
): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    log({
      what: 'set-aside',
      ...what,
      error: error.message,
      ...metricFields(dossierId, { [SET_ASIDE]: 1 }, now.getTime()),
    });
    return false;
  }
}
