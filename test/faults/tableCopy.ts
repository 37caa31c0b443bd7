import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';

export type Item = Record<string, unknown>;

export async function readTable(documents: DynamoDBDocumentClient, TableName: string): Promise<Item[]> {
  return (await documents.send(new ScanCommand({ TableName }))).Items ?? [];
}

/** Leaves just these items. */
export async function refillTable(
  documents: DynamoDBDocumentClient,
  TableName: string,
  items: readonly Item[],
): Promise<void> {
  for (const { pk, sk } of await readTable(documents, TableName))
    await documents.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
  for (const item of items) await documents.send(new PutCommand({ TableName, Item: item }));
}
