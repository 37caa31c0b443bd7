import { ConditionalCheckFailedException, DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { WriteRefused } from '../services.ts';

/** The document client every store shares: plain objects in and out, `undefined` left out. */
export function connectTable(): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
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
