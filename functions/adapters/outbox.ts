import { type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Alert } from '../../shared/alerts/alert.ts';
import { alertSchema } from '../../shared/alerts/alertSchema.ts';
import { keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import type { AlertState, Outbox, OutboxEntry } from '../services.ts';
import { queryPartition, refusable, succeeds } from './table.ts';

/** Events stay for good; that and how an alert was delivered is kept long enough to answer questions about it. */
const OUTBOX_DAYS = 400;

const IS_NEW = 'attribute_not_exists(pk)';
/** Without it, settling an alert that is gone would leave an empty item behind. */
const IS_STORED = 'attribute_exists(pk)';
/** A record that comes again late must not turn what was delivered into something given up. */
const IS_NOT_DELIVERED = 'attribute_exists(pk) AND #state <> :delivered';

/**
 * The item that stands for an alert in the table, and whose insertion the stream reports to the notifier.
 * Through JSON, so that absent fields are absent whatever the client makes of `undefined`.
 */
export function buildOutboxItem(alert: Alert): Record<string, unknown> {
  const expires = Math.floor(Date.parse(alert.decidedAt) / 1000) + OUTBOX_DAYS * 86_400;
  const plain = JSON.parse(JSON.stringify(alert)) as unknown;
  return { ...keys.alert(alert.id), alert: plain, state: 'pending' satisfies AlertState, [TTL_ATTRIBUTE]: expires };
}

/**
 * Alerts in the one table. Reading takes the whole partition: some hundred items in the 400 days they are kept.
 */
export function createOutbox(documents: DynamoDBDocumentClient, table: string): Outbox {
  // The id of an alert begins with that of its event, and that with its day.
  const getEntries = async (since?: string) => {
    const items = await queryPartition(documents, table, keys.alert('').pk, since);
    const entries = items.map(readEntry).filter((entry) => entry !== null);
    return entries.sort((a, b) => a.alert.decidedAt.localeCompare(b.alert.decidedAt));
  };
  const settle = async (alertId: string, state: AlertState, reason: string | null, now: Date) => {
    const isDelivered = state === 'delivered';
    const update = new UpdateCommand({
      TableName: table,
      Key: keys.alert(alertId),
      UpdateExpression: `SET #state = :state, reason = :reason, ${state === 'pending' ? 'putBackAt' : 'settledAt'} = :now`,
      ConditionExpression: isDelivered ? IS_STORED : IS_NOT_DELIVERED,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':state': state,
        ':reason': reason,
        ':now': now.toISOString(),
        ...(isDelivered ? {} : { ':delivered': 'delivered' satisfies AlertState }),
      },
    });
    await succeeds(documents.send(update));
  };

  return {
    async putAlert(alert) {
      const put = new PutCommand({ TableName: table, Item: buildOutboxItem(alert), ConditionExpression: IS_NEW });
      return { isNew: await succeeds(refusable(documents.send(put))) };
    },
    async getPendingAlerts() {
      return (await getEntries()).filter(({ state }) => state === 'pending').map(({ alert }) => alert);
    },
    getOutboxEntries: getEntries,
    // The time differs at each call, and so makes a change of what was pending all along.
    putPending: (alertId, now) => settle(alertId, 'pending', null, now),
    putDelivered: (alertId, now) => settle(alertId, 'delivered', null, now),
    putDropped: (alertId, reason, now) => settle(alertId, 'dropped', reason, now),
    putRejected: (alertId, reason, now) => settle(alertId, 'rejected', reason, now),
  };
}

function readEntry(item: Record<string, unknown>): OutboxEntry | null {
  const alert = alertSchema.safeParse(item.alert);
  if (!alert.success) return null;
  return {
    alert: alert.data,
    state: item.state as AlertState,
    reason: (item.reason as string | null | undefined) ?? null,
    settledAt: (item.settledAt as string | undefined) ?? null,
  };
}
