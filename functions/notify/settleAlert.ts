import type { Delivery } from './deliverAlert.ts';
import type { NotifyServices } from './services.ts';

/**
 * Tries of an alert that fails for a reason of its own, or of the account's, before the stream is told to go on. The
 * stream repeats within seconds, so that these outlast a hiccup and hold up nobody for long.
 */
export const MAX_TRIES = 5;

/** What a record of the stream has come to: an `unsent` alert is to be tried again now, waits, or is given up. */
export type Settled =
  | Exclude<Delivery, { outcome: 'unsent' }>
  | { outcome: 'retry' | 'waiting'; published: string[]; reason: string; tries: number };

/** Writes what became of an alert beside it, with its reason. @throws what the table throws. */
export async function settleAlert(
  { outbox }: Pick<NotifyServices, 'outbox'>,
  alertId: string,
  delivery: Delivery,
  now: Date,
): Promise<Settled> {
  switch (delivery.outcome) {
    case 'delivered':
      await outbox.putDelivered(alertId, now);
      return delivery;
    case 'dropped':
      await outbox.putDropped(alertId, delivery.reason, now);
      return delivery;
    case 'rejected':
      await outbox.putRejected(alertId, delivery.reason, now);
      return delivery;
    case 'unsent':
      return settleUnsent({ outbox }, alertId, delivery, now);
    case 'in-progress':
      return delivery;
    default:
      return delivery satisfies never;
  }
}

/** Nothing that an operator can mend is ever rejected: it waits until it is mended, or until the news is old. */
async function settleUnsent(
  { outbox }: Pick<NotifyServices, 'outbox'>,
  alertId: string,
  { published, reason, isOwnFault }: Extract<Delivery, { outcome: 'unsent' }>,
  now: Date,
): Promise<Settled> {
  // Null: another notifier has delivered it meanwhile, or it is gone. Either way it comes no more.
  const tries = (await outbox.putWaiting(alertId, reason, now)) ?? MAX_TRIES;
  if (tries < MAX_TRIES) return { outcome: 'retry', published, reason, tries };
  if (!isOwnFault) return { outcome: 'waiting', published, reason, tries };
  await outbox.putRejected(alertId, reason, now);
  return { outcome: 'rejected', published, reason };
}
