import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Alert } from '../../shared/alerts/alert.ts';
import { alertSchema } from '../../shared/alerts/alertSchema.ts';
import { keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import type { AlertState, Outbox, OutboxEntry, OutboxState } from '../alertServices.ts';
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
    const entries = items.map(readOutboxEntry).filter((entry) => entry !== null);
    return entries.sort((a, b) => a.alert.decidedAt.localeCompare(b.alert.decidedAt));
  };
  /** What the item now has; undefined where it is gone or, but for `delivered`, was delivered already. */
  const move = async (alertId: string, state: AlertState, change: Change, now: Date) => {
    const isDelivered = state === 'delivered';
    const update = new UpdateCommand({
      TableName: table,
      Key: keys.alert(alertId),
      UpdateExpression: change.expression,
      ConditionExpression: isDelivered ? IS_STORED : IS_NOT_DELIVERED,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':state': state,
        ':reason': change.reason,
        ':now': now.toISOString(),
        ...change.values,
        ...(isDelivered ? {} : { ':delivered': 'delivered' satisfies AlertState }),
      },
      ReturnValues: 'UPDATED_NEW',
    });
    const answer = documents.send(update);
    return (await succeeds(answer)) ? (await answer).Attributes : undefined;
  };
  const settle = async (alertId: string, state: AlertState, reason: string | null, now: Date) => {
    await move(alertId, state, { expression: 'SET #state = :state, reason = :reason, settledAt = :now', reason }, now);
  };

  return {
    async putAlert(alert) {
      const put = new PutCommand({ TableName: table, Item: buildOutboxItem(alert), ConditionExpression: IS_NEW });
      return { isNew: await succeeds(refusable(documents.send(put))) };
    },
    async getAlert(alertId) {
      const get = new GetCommand({ TableName: table, Key: keys.alert(alertId), ConsistentRead: true });
      const { Item } = await documents.send(get);
      return Item ? (readOutboxEntry(Item)?.alert ?? null) : null;
    },
    async getPendingAlerts() {
      return (await getEntries()).filter(isUnsettled).map(({ alert }) => alert);
    },
    getOutboxEntries: getEntries,
    async getOutboxStates() {
      return (await queryPartition(documents, table, keys.alert('').pk)).map(readState);
    },
    // The time differs at each call, and so makes a change of what was pending all along. The stream's filter lets no
    // other change through to the notifier: not that an alert is waiting, or it would be tried without end.
    async putPending(alertId, now) {
      const expression = 'SET #state = :state, reason = :reason, movedAt = :now REMOVE tries';
      await move(alertId, 'pending', { expression, reason: null }, now);
    },
    async putWaiting(alertId, reason, now) {
      const expression = 'SET #state = :state, reason = :reason, movedAt = :now ADD tries :one';
      const item = await move(alertId, 'waiting', { expression, reason, values: { ':one': 1 } }, now);
      return (item?.tries as number | undefined) ?? null;
    },
    putDelivered: (alertId, now) => settle(alertId, 'delivered', null, now),
    putDropped: (alertId, reason, now) => settle(alertId, 'dropped', reason, now),
    putRejected: (alertId, reason, now) => settle(alertId, 'rejected', reason, now),
  };
}

interface Change {
  expression: string;
  reason: string | null;
  values?: Record<string, unknown>;
}

/** Neither delivered nor given up. */
export function isUnsettled({ state }: Pick<OutboxEntry, 'state'>): boolean {
  return state === 'pending' || state === 'waiting';
}

/** Neither delivered nor dropped: it may still be told, by itself or once an operator sends it again. */
export function isStuck(item: Pick<OutboxEntry, 'state'>): boolean {
  return item.state === 'rejected' || isUnsettled(item);
}

function readState(item: Record<string, unknown>): OutboxState {
  const { decidedAt } = (item.alert ?? {}) as { decidedAt?: unknown };
  return {
    alertId: String(item.sk),
    state: item.state as AlertState,
    decidedAt: typeof decidedAt === 'string' && !Number.isNaN(Date.parse(decidedAt)) ? decidedAt : null,
    movedAt: (item.movedAt as string | undefined) ?? null,
  };
}

/** Null for what this version cannot read. */
export function readOutboxEntry(item: Record<string, unknown>): OutboxEntry | null {
  const alert = alertSchema.safeParse(item.alert);
  if (!alert.success) return null;
  return {
    alert: alert.data,
    state: item.state as AlertState,
    reason: (item.reason as string | null | undefined) ?? null,
    settledAt: (item.settledAt as string | undefined) ?? null,
    tries: (item.tries as number | undefined) ?? 0,
    movedAt: (item.movedAt as string | undefined) ?? alert.data.decidedAt,
  };
}
