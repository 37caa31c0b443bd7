import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { TalksEvent } from '../../shared/events/event.ts';
import { keys } from '../../shared/store/keys.ts';
import type { EventReads } from '../services.ts';
import { readOutboxEntry } from './outbox.ts';

/** An event has one alert for each of three purposes; some more do no harm. */
const ALERTS_OF_EVENT = 6;

/** Reads by key, for requests that anybody may send: each takes what it names and no more. */
export function createEventReads(documents: DynamoDBDocumentClient, table: string): EventReads {
  return {
    async getEvent(id) {
      const get = new GetCommand({ TableName: table, Key: keys.event(id), ConsistentRead: true });
      return ((await documents.send(get)).Item?.event as TalksEvent | undefined) ?? null;
    },

    async getAlertsOf(eventId) {
      const { pk, sk } = keys.alert(`${eventId}#`);
      const query = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
        Limit: ALERTS_OF_EVENT,
        ConsistentRead: true,
      });
      const items = (await documents.send(query)).Items ?? [];
      const entries = items.map(readOutboxEntry).filter((entry) => entry !== null);
      return entries.sort((a, b) => a.alert.decidedAt.localeCompare(b.alert.decidedAt));
    },

    async getLatestAlertedIds(limit) {
      const query = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keys.alert('').pk },
        ScanIndexForward: false,
        Limit: limit,
      });
      const items = (await documents.send(query)).Items ?? [];
      return [...new Set(items.map(({ sk }) => String(sk).split('#')[0] ?? ''))];
    },
  };
}
