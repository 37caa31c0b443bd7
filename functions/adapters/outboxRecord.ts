// util-dynamodb is what the document client itself marshals with; stream records arrive without passing through it.
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import type { Alert } from '../../shared/alerts/alert.ts';
import { alertSchema } from '../../shared/alerts/alertSchema.ts';
import { keys } from '../../shared/store/keys.ts';
import { buildOutboxItem } from './outbox.ts';

/** What a stream record means to the notifier. */
export type OutboxRecord =
  | { outcome: 'alert'; alert: Alert }
  | { outcome: 'unreadable'; alertId: string; reason: string }
  /** Another kind of item, or a change of an outbox item that is known already. */
  | { outcome: 'other' };

const imageSchema = z.object({ alert: alertSchema });

type Image = Parameters<typeof unmarshall>[0];

/** Reads one record of the table's stream. Never throws: what cannot be read is an outcome with a reason. */
export function readOutboxRecord(record: DynamoDBRecord): OutboxRecord {
  const key = record.dynamodb?.Keys;
  const alertId = key?.sk?.S;
  if (!isToDeliver(record) || key?.pk?.S !== keys.alert('').pk || alertId === undefined) return { outcome: 'other' };
  const result = imageSchema.safeParse(readImage(record));
  if (result.success) return { outcome: 'alert', alert: result.data.alert };
  const [issue] = result.error.issues;
  return { outcome: 'unreadable', alertId, reason: `unreadable: ${issue?.path.join('.')}: ${issue?.message}` };
}

/** A new item, or one that was put back to be sent again; any other change is the notifier's own. */
function isToDeliver({ eventName, dynamodb }: DynamoDBRecord): boolean {
  return eventName === 'INSERT' || (eventName === 'MODIFY' && dynamodb?.NewImage?.state?.S === 'pending');
}

function readImage(record: DynamoDBRecord): Record<string, unknown> {
  try {
    return unmarshall(record.dynamodb?.NewImage as Image);
  } catch {
    // No image, or attribute types this version does not know: the schema then names what is missing.
    return {};
  }
}

/** The stream record that inserting an alert makes, or putting it back: for a home whose table has no stream. */
export function buildOutboxRecord(
  alert: Alert,
  sequenceNumber: string,
  eventName: 'INSERT' | 'MODIFY' = 'INSERT',
): DynamoDBRecord {
  return {
    eventID: sequenceNumber,
    eventName,
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: sequenceNumber,
      StreamViewType: 'NEW_IMAGE',
      Keys: marshall(keys.alert(alert.id)) as Record<string, { S: string }>,
      NewImage: marshall(buildOutboxItem(alert)) as NonNullable<DynamoDBRecord['dynamodb']>['NewImage'],
    },
  };
}
