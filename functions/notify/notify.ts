import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type OutboxRecord, readOutboxRecord } from '../adapters/outboxRecord.ts';
import { type Delivery, deliverAlert } from './deliverAlert.ts';
import { describeError } from './describeError.ts';
import { isOwnFault, isRefusedItem } from './isOwnFault.ts';
import { buildDeliveryLog } from './notifyLog.ts';
import type { NotifyServices } from './services.ts';
import { settleAlert } from './settleAlert.ts';

/**
 * Wait after each alert that published something. An alert publishes to a topic once, so that no topic gets more than
 * five a second, in this batch or the next; SNS disables an address at ten.
 */
export const PAUSE_AFTER_ALERT_MS = 200;

type Pending = { record: DynamoDBRecord; read: Exclude<OutboxRecord, { outcome: 'other' }> };

/** What happened to a record: done for good; this one must come again; nothing can be published for now. */
type Progress = 'done' | 'again' | 'halt';

/**
 * Delivers the new outbox items of a batch of stream records, oldest alert first.
 *
 * The answer names the records that must come again. Lambda goes back to the lowest of them and repeats everything
 * after it, delivered or not: the ledger makes that harmless. What SNS or the table refuses to all holds up the shard.
 * What is one alert's own holds it up for a few tries; what never can be delivered (unreadable, refused, stale) is settled
 * in the outbox with its reason, and what an operator must mend waits there; both hold up nobody.
 */
export async function notify(
  services: NotifyServices,
  event: DynamoDBStreamEvent,
  now: Date,
): Promise<DynamoDBBatchResponse> {
  const pending = oldestFirst(event.Records);
  const failed: DynamoDBRecord[] = [];
  for (const [index, entry] of pending.entries()) {
    const progress = await deliverRecord(services, entry, now);
    if (progress !== 'done') failed.push(entry.record);
    if (progress === 'halt') {
      failed.push(...pending.slice(index + 1).map(({ record }) => record));
      break;
    }
  }
  return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' })) };
}

function oldestFirst(records: DynamoDBRecord[]): Pending[] {
  const decidedAt = ({ read }: Pending) => (read.outcome === 'alert' ? read.alert.decidedAt : '');
  return records
    .flatMap((record): Pending[] => {
      const read = readOutboxRecord(record);
      return read.outcome === 'other' ? [] : [{ record, read }];
    })
    .sort((a, b) => decidedAt(a).localeCompare(decidedAt(b)));
}

async function deliverRecord(services: NotifyServices, { read }: Pending, now: Date): Promise<Progress> {
  const { log, pause, dossier } = services;
  const alertId = read.outcome === 'alert' ? read.alert.id : read.alertId;
  try {
    const delivery = await tryToDeliver(services, read, now);
    const settled = await settleAlert(services, alertId, delivery, now);
    log(buildDeliveryLog(alertId, read.outcome === 'alert' ? read.alert : null, settled, dossier.id, now));
    if ('published' in settled && settled.published.length > 0) await pause(PAUSE_AFTER_ALERT_MS);
    return settled.outcome === 'in-progress' || settled.outcome === 'retry' ? 'again' : 'done';
  } catch (error) {
    log({ what: 'notify.retry', alertId, error: describeError(error) });
    // What cannot even be written beside the alert stays unsettled: the review of the outbox counts it and puts it back.
    if (isRefusedItem(error)) return 'done';
    return isOwnFault(error) ? 'again' : 'halt';
  }
}

async function tryToDeliver(services: NotifyServices, read: Pending['read'], now: Date): Promise<Delivery> {
  if (read.outcome === 'unreadable') return { outcome: 'rejected', published: [], reason: read.reason };
  return deliverAlert(services, read.alert, now);
}
