import { setTimeout as pause } from 'node:timers/promises';
import { ConditionalCheckFailedException, DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ZodType } from 'zod';
import { type Key, keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import { readStored } from '../../shared/store/storedRecords.ts';
import { HOUR_MS } from '../../shared/units.ts';
import { WriteRefused } from '../services.ts';

/** The document client every store shares: plain objects in and out, `undefined` left out. */
export function connectTable(): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
}

/** What updates call the time at which their item is to expire. */
const EXPIRES = ':expires';

/** Lets all that is put into the table expire after so many hours, but what says how far a poll has come. */
export function letExpire(documents: DynamoDBDocumentClient, hours: number, clock: () => Date): void {
  const send = documents.send.bind(documents) as (command: unknown, ...rest: unknown[]) => Promise<unknown>;
  documents.send = ((command: unknown, ...rest: unknown[]) => {
    const expires = Math.floor((clock().getTime() + hours * HOUR_MS) / 1_000);
    const { Item } = command instanceof PutCommand ? command.input : {};
    if (Item && Item.pk !== keys.meta('baseline').pk) Item[TTL_ATTRIBUTE] = expires;
    const values = command instanceof UpdateCommand ? command.input.ExpressionAttributeValues : undefined;
    if (values && EXPIRES in values) values[EXPIRES] = expires;
    return send(command, ...rest);
  }) as typeof documents.send;
}

/** All items of a partition whose sort key is not below `from`, page by page, in order of the sort key. */
export async function queryPartition(
  documents: DynamoDBDocumentClient,
  table: string,
  pk: string,
  from = ' ',
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': pk, ':from': from },
        ExclusiveStartKey: start,
        ConsistentRead: true,
      }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/** The last items of a partition, at most `most` of them and none whose sort key is below `from`, in order of the key. */
export async function queryLast(
  documents: DynamoDBDocumentClient,
  table: string,
  pk: string,
  { from, most }: { from: string; most: number },
): Promise<Record<string, unknown>[]> {
  const page = await documents.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk >= :from',
      ExpressionAttributeValues: { ':pk': pk, ':from': from },
      ScanIndexForward: false,
      Limit: most,
      ConsistentRead: true,
    }),
  );
  return (page.Items ?? []).reverse();
}

/** So many items the table gives at once. */
const BATCH = 100;
/** Asked for again so often, with a longer wait each time, when the table is too busy to give them all. */
const BATCH_TRIES = 6;

/**
 * The items with these keys, those that there are, in no order; each costs half a unit for every four kilobytes.
 * @throws {Error} when the table stays too busy to give them all
 */
export async function getItems(
  documents: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let from = 0; from < keys.length; from += BATCH) {
    let wanted: Record<string, unknown>[] = keys.slice(from, from + BATCH).map((key) => ({ ...key }));
    for (let tries = 1; wanted.length > 0; tries++) {
      const answer = await documents.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: wanted } } }));
      items.push(...(answer.Responses?.[table] ?? []));
      wanted = answer.UnprocessedKeys?.[table]?.Keys ?? [];
      if (wanted.length > 0 && tries === BATCH_TRIES) throw new Error(`the table left ${wanted.length} items unread`);
      if (wanted.length > 0) await pause(50 * 2 ** tries);
    }
  }
  return items;
}

/** The records of those items that can be read; what cannot is left out, and left where it is. */
export function readRecords<T>(schema: ZodType<T>, field: string, items: readonly Record<string, unknown>[]): T[] {
  return items.flatMap((item) => readStored(schema, item[field]).record ?? []);
}

/** Did a write fail because its named condition did not hold? */
export function isConditionFailure(error: unknown): boolean {
  return error instanceof ConditionalCheckFailedException;
}

/** True when the write was made, false when its named condition did not hold; any other failure is thrown. */
export async function succeeds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

/** Hands a write on; an item that the table finds invalid, which it says of one that is too large too, is `WriteRefused`. */
export async function refusable<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof DynamoDBServiceException && error.name === 'ValidationException')
      throw new WriteRefused(error.message, { cause: error });
    throw error;
  }
}
