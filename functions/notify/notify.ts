import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { type OutboxRecord, readOutboxRecord } from '../adapters/outboxRecord.ts';
import type { AlertSender, Ledger, Log, Outbox } from '../services.ts';
import { deliverAlert } from './deliverAlert.ts';
import { buildDeliveryLog } from './notifyLog.ts';

export interface NotifyServices {
  dossier: Dossier;
  /** Without a slash at its end. */
  siteUrl: string;
  outbox: Pick<Outbox, 'putDelivered' | 'putDropped' | 'putRejected'>;
  ledger: Ledger;
  sender: AlertSender;
  /** Waits; injected so that a test need not. */
  pause: (milliseconds: number) => Promise<void>;
  log: Log;
}

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
 * after it, delivered or not: the ledger makes that harmless. An alert that cannot be delivered now holds up the shard;
 * one that never can (unreadable, refused, stale) is settled in the outbox with its reason and holds up nobody.
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
  const { log, outbox, pause, dossier } = services;
  const alertId = read.outcome === 'alert' ? read.alert.id : read.alertId;
  try {
    if (read.outcome === 'unreadable') {
      await outbox.putRejected(alertId, read.reason, now);
      log(buildDeliveryLog(alertId, { outcome: 'rejected', published: [], reason: read.reason }, dossier.id, now));
      return 'done';
    }
    const delivery = await deliverAlert(services, read.alert, now);
    log(buildDeliveryLog(alertId, delivery, dossier.id, now));
    if ('published' in delivery && delivery.published.length > 0) await pause(PAUSE_AFTER_ALERT_MS);
    return delivery.outcome === 'in-progress' ? 'again' : 'done';
  } catch (error) {
    // SNS or the table is out of reach or asks for patience: going on would only ask it more.
    const line = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    log({ what: 'notify.retry', alertId, error: line });
    return 'halt';
  }
}
