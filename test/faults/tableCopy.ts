import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';

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
  const gone = (await readTable(documents, TableName)).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
  await write(documents, TableName, gone);
  await fillTable(documents, TableName, items);
}

/** Puts these items into a table. */
export function fillTable(documents: DynamoDBDocumentClient, table: string, items: readonly Item[]): Promise<void> {
  return write(
    documents,
    table,
    items.map((Item) => ({ PutRequest: { Item } })),
  );
}

/** So many requests one call may hold. */
const MOST_AT_ONCE = 25;

type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

async function write(documents: DynamoDBDocumentClient, table: string, requests: readonly Write[]): Promise<void> {
  for (let from = 0; from < requests.length; from += MOST_AT_ONCE) {
    const some = requests.slice(from, from + MOST_AT_ONCE);
    await documents.send(new BatchWriteCommand({ RequestItems: { [table]: some } }));
  }
}
