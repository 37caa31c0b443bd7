import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { type Key, keys } from '../../shared/store/keys.ts';
import { readStored, subscriberSchema } from '../../shared/store/storedRecords.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import { isUnsettled } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Subscriber } from '../../shared/subscribers/subscriber.ts';
import type { SubscriberStore } from '../subscribers/services.ts';
import { createCodeStore } from './codeStore.ts';
import { succeeds } from './table.ts';
import { createUseCounter } from './useCounter.ts';

/** Names of `SUBSCRIBER#unsettled`, a list beside the subscribers: no reference is called so, as they are hexadecimal. */
const unsettledKey = (ref: string): Key => keys.subscriber('unsettled', ref);
/** Everybody, in one partition that can be read through; `roll` is no reference either. */
const rollKey = (ref: string): Key => keys.subscriber('roll', ref);
const CENSUS = keys.subscriber('census');
const ownerKey = (arn: string): Key => keys.subscriber(arn, 'owner');

const IS_VERSION_READ = 'version = :read';
const IS_NEW = 'attribute_not_exists(pk)';
const CHANGE_ATTEMPTS = 5;

/** Another write came between read and write, more often than is likely. */
class SubscriberConflict extends Error {
  override name = 'SubscriberConflict';
}

/** The record is of a shape that this version does not know: it is left as it is, for it holds what somebody agreed to. */
class SubscriberUnreadable extends Error {
  override name = 'SubscriberUnreadable';
}

/**
 * Subscribers, their codes and their limits in the one table.
 * @param limitsTable where uses are counted: of several dossiers' tables the same
 */
export function createSubscriberStore(
  documents: DynamoDBDocumentClient,
  table: string,
  limitsTable = table,
): SubscriberStore {
  const get = async (key: Key) =>
    (await documents.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;
  const put = (item: Record<string, unknown>) => documents.send(new PutCommand({ TableName: table, Item: item }));
  const remove = (key: Key) => documents.send(new DeleteCommand({ TableName: table, Key: key }));
  const getSubscriber = async (ref: SubscriberRef): Promise<Subscriber | null> => {
    const item = await get(keys.subscriber(ref));
    if (item === undefined) return null;
    const read = readStored(subscriberSchema, item.subscriber);
    if (read.record === null) throw new SubscriberUnreadable(`subscriber ${ref}: ${read.error}`);
    return read.record;
  };

  /** True when the stored version was still the one read. */
  async function replace(ref: SubscriberRef, read: number | null, next: Subscriber | null): Promise<boolean> {
    const key = keys.subscriber(ref);
    const condition =
      read === null
        ? { ConditionExpression: IS_NEW }
        : { ConditionExpression: IS_VERSION_READ, ExpressionAttributeValues: { ':read': read } };
    const item = { ...key, subscriber: next, version: next?.version };
    const write = next
      ? documents.send(new PutCommand({ TableName: table, Item: item, ...condition }))
      : documents.send(new DeleteCommand({ TableName: table, Key: key, ...condition }));
    return succeeds(write);
  }

  /** What leads back to the subscriber is written before it, and removed after: a crash leaves a pointer too many. */
  async function putPointers(ref: SubscriberRef, next: Subscriber): Promise<void> {
    const arns = next.subscriptions.flatMap((subscription) => subscription.arn ?? []);
    await Promise.all(arns.map((arn) => put({ ...ownerKey(arn), ref })));
    if (next.version === 1) await put({ ...rollKey(ref) });
    if (isUnsettled(next.subscriptions)) await put({ ...unsettledKey(ref), version: next.version });
  }

  async function removePointers(ref: SubscriberRef, read: Subscriber | null, next: Subscriber | null): Promise<void> {
    const kept = new Set(next?.subscriptions.map((subscription) => subscription.arn));
    const gone = (read?.subscriptions ?? []).flatMap(({ arn }) => (arn && !kept.has(arn) ? [arn] : []));
    await Promise.all(gone.map((arn) => remove(ownerKey(arn))));
    const isSettled = !next || !isUnsettled(next.subscriptions);
    if (isSettled && read && isUnsettled(read.subscriptions)) await remove(unsettledKey(ref));
    if (!next) await remove(rollKey(ref));
  }

  async function queryList(list: Key, after: string, limit: number): Promise<SubscriberRef[]> {
    const page = await documents.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk > :after',
        ExpressionAttributeValues: { ':pk': list.pk, ':after': after },
        Limit: limit,
      }),
    );
    return (page.Items ?? []).map((item) => item.sk as SubscriberRef);
  }

  return {
    ...createCodeStore(documents, table),
    ...createUseCounter(documents, limitsTable),
    getSubscriber,

    async getOwner(arn) {
      return ((await get(ownerKey(arn)))?.ref as SubscriberRef | undefined) ?? null;
    },

    async changeSubscriber(ref, change) {
      for (let attempt = 0; attempt < CHANGE_ATTEMPTS; attempt += 1) {
        const read = await getSubscriber(ref);
        const changed = change(read);
        if (changed === read) return;
        const next = changed && { ...changed, version: (read?.version ?? 0) + 1 };
        if (next) await putPointers(ref, next);
        if (!(await replace(ref, read?.version ?? null, next))) continue;
        await removePointers(ref, read, next);
        return;
      }
      throw new SubscriberConflict(`subscriber ${ref} changed ${CHANGE_ATTEMPTS} times while being changed`);
    },

    getUnsettled: (limit, after = ' ') => queryList(unsettledKey(''), after, limit),
    getSubscriberRefs: (limit, after = ' ') => queryList(rollKey(''), after, limit),

    async getCensus() {
      return ((await get(CENSUS))?.confirmed as number | undefined) ?? null;
    },

    async putCensus(confirmed, now) {
      await put({ ...CENSUS, confirmed, at: now.toISOString() });
    },
  };
}
