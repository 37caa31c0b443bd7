import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTable, startDatabase } from '../../local/database.ts';
import { LOCAL_AWS } from '../../local/localAws.ts';
import { findRunningHome } from '../../local/runningHome.ts';
import { TABLE_NAME } from '../../local/standIns.ts';
import { UsageError } from '../../terminal/usageError.ts';

export interface TableChoice {
  /** Name of a table in AWS, read with the credentials of the shell; else the data folder's. */
  table?: string | undefined;
  data: string;
  /** The replay's data instead of the live one's. */
  replay: boolean;
}

export interface OpenTable {
  documents: DynamoDBDocumentClient;
  table: string;
  close(): Promise<void>;
}

/**
 * The table a command reads: one in AWS by name, else that of the Parley running on the data folder, else the folder's
 * own files.
 * @throws {UsageError} when the folder holds no data
 */
export async function openTable({ table, data, replay }: TableChoice): Promise<OpenTable> {
  if (table !== undefined) return connect(new DynamoDBClient({}), table, async () => {});
  const folder = join(data, replay ? 'replay' : 'live');
  const running = findRunningHome(folder);
  if (running) return connect(local(running.databaseEndpoint, running.accessKeyId), TABLE_NAME, async () => {});
  const files = join(folder, 'dynamodb');
  if (!existsSync(files))
    throw new UsageError(`${folder} holds no data yet; start Parley first, or name its folder with --data`);
  const database = await startDatabase(files);
  await createTable(database.endpoint, TABLE_NAME);
  return connect(local(database.endpoint, LOCAL_AWS.credentials.accessKeyId), TABLE_NAME, database.stop);
}

function local(endpoint: string, accessKeyId: string): DynamoDBClient {
  const credentials = { ...LOCAL_AWS.credentials, accessKeyId };
  return new DynamoDBClient({ ...LOCAL_AWS, credentials, endpoint });
}

function connect(client: DynamoDBClient, table: string, close: () => Promise<void>): OpenTable {
  return { documents: DynamoDBDocumentClient.from(client), table, close };
}
