import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { isUnsettled } from '../../functions/adapters/outbox.ts';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import type { Outbox } from '../../functions/alertServices.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import type { Delivery } from './delivery.ts';

/** An alert that left the outbox, and whom it reached. */
export interface ToldAlert {
  alert: Alert;
  /** ISO instant. */
  toldAt: string;
  mails: number;
  texts: number;
}

export interface Delivering {
  outbox: Pick<Outbox, 'getPendingAlerts' | 'getOutboxEntries'>;
  notify: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  /** Everything delivered so far, oldest first. */
  inbox: () => readonly Delivery[];
}

/**
 * Does what the table's stream does in AWS: hands new outbox items to the notifier. The returned function is told how
 * many a poll has added, and looks into the outbox only when some were, when an earlier try left one pending, or when it
 * is to deliver all there is.
 */
export function createDeliverer(services: Delivering): (added: number | 'all') => Promise<ToldAlert[]> {
  // What an earlier process left pending is found at the first call.
  let isSomethingPending = true;
  return async (added) => {
    if (added === 0 && !isSomethingPending) return [];
    isSomethingPending = true;
    const { told, isDone } = await deliverPending(services);
    isSomethingPending = !isDone;
    return told;
  };
}

/**
 * Oldest first. A failure that is every alert's (SNS or the table out of reach) holds up those behind it until after the
 * next poll; one that was counted as the alert's own holds up nobody.
 */
async function deliverPending({ outbox, notify, inbox }: Delivering): Promise<{ told: ToldAlert[]; isDone: boolean }> {
  const told: ToldAlert[] = [];
  let isDone = true;
  for (const [index, alert] of (await outbox.getPendingAlerts()).entries()) {
    const before = inbox().length;
    const { batchItemFailures } = await notify({ Records: [buildOutboxRecord(alert, String(index + 1))] });
    const entry = (await outbox.getOutboxEntries()).find((each) => each.alert.id === alert.id);
    if (entry === undefined || isUnsettled(entry)) isDone = false;
    if (batchItemFailures.length > 0 && entry?.state !== 'waiting') break;
    if (entry?.state !== 'delivered') continue;
    const reached = inbox().slice(before);
    const count = (kind: Delivery['kind']) => reached.filter((delivery) => delivery.kind === kind).length;
    told.push({ alert, toldAt: entry.settledAt ?? alert.decidedAt, mails: count('mail'), texts: count('sms') });
  }
  return { told, isDone };
}
