import { isStuck } from '../adapters/outbox.ts';
import type { Outbox } from '../alertServices.ts';
import type { Log } from '../services.ts';

export interface RedriveServices {
  outbox: Pick<Outbox, 'getOutboxStates' | 'putPending'>;
  log: Log;
}

/**
 * Makes every alert that was rejected, or is still unsettled, a new outbox item to whoever reads the table's stream:
 * the notifier then delivers them as ever, oldest first and paced. Topics that were told stay told, and what is stale
 * by then is dropped with that reason. Nothing is deleted, so that a crash half-way leaves some to be put back again.
 *
 * @returns ids of the alerts put back, oldest first.
 */
export async function redrive({ outbox, log }: RedriveServices, now: Date): Promise<string[]> {
  const items = (await outbox.getOutboxStates()).filter(isStuck);
  const oldestFirst = items.sort((a, b) => (a.decidedAt ?? '').localeCompare(b.decidedAt ?? ''));
  const ids = oldestFirst.map(({ alertId }) => alertId);
  for (const id of ids) await outbox.putPending(id, now);
  log({ what: 'redrive', alertIds: ids });
  return ids;
}
