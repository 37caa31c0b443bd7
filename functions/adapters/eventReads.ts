import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { eventSchema } from '../../shared/alerts/alertSchema.ts';
import { isUnmetShelf } from '../../shared/decide/unmet.ts';
import { keys } from '../../shared/store/keys.ts';
import { readStored, reportSchema } from '../../shared/store/storedRecords.ts';
import type { EventReads, Shelf } from '../services.ts';
import { readOutboxEntry } from './outbox.ts';

/** An event has one alert for each of three purposes; some more do no harm. */
const ALERTS_OF_EVENT = 6;

/** Reads by key, for requests that anybody may send: each takes what it names and no more. */
export function createEventReads(documents: DynamoDBDocumentClient, table: string): EventReads {
  async function queryReports(shelf: Shelf, range: string, values: Record<string, string>, most: number) {
    const query = new QueryCommand({
      TableName: table,
      KeyConditionExpression: `pk = :pk AND ${range}`,
      ExpressionAttributeValues: { ':pk': shelfKey(shelf), ...values },
      Limit: most,
    });
    return ((await documents.send(query)).Items ?? []).flatMap((item) => {
      const { record } = readStored(reportSchema, item.report);
      return record === null ? [] : { sort: String(item.sk), report: record };
    });
  }

  return {
    async getEvent(id) {
      const get = new GetCommand({ TableName: table, Key: keys.event(id), ConsistentRead: true });
      return readStored(eventSchema, (await documents.send(get)).Item?.event).record;
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

    async getReport(shelf, sort) {
      const get = new GetCommand({ TableName: table, Key: { pk: shelfKey(shelf), sk: sort } });
      return readStored(reportSchema, (await documents.send(get)).Item?.report).record;
    },

    getReportsBetween: (shelf, { from, to }, most) =>
      // `~` comes after whatever follows the day in an instant.
      queryReports(shelf, 'sk BETWEEN :from AND :to', { ':from': from, ':to': `${to}~` }, most),

    async getReportsAfter(eventId, after, most) {
      const found = await queryReports(eventId, 'sk > :after', { ':after': after }, most);
      return found.map(({ report }) => report);
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

function shelfKey(shelf: Shelf): string {
  if (isUnmetShelf(shelf)) return keys.unmet(shelf, '').pk;
  return keys.report(shelf === 'none' ? null : shelf, '').pk;
}
