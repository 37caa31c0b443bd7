import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
// DynamoDB's API over LevelDB, in process: no Java, no Docker, no account. It has no streams and no transactions.
import dynalite from 'dynalite';
// What dynalite stores in. Opened here first, because dynalite ends the process when another one has the folder open.
import { Level } from 'level';
import { LOCAL_AWS } from './localAws.ts';
import { refuseForeign } from './refuseForeign.ts';

export interface Database {
  /** `http://127.0.0.1:PORT` */
  endpoint: string;
  stop(): Promise<void>;
}

/** Data that cannot be opened, as a line for a person. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

/**
 * Starts an embedded DynamoDB on a free loopback port.
 * @param path folder of its files, or null for memory
 * @throws {DatabaseError} when the folder is open in another process or is damaged
 */
export async function startDatabase(path: string | null): Promise<Database> {
  if (path !== null) await checkDatabaseFolder(path);
  const server = dynalite({ ...(path === null ? {} : { path }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  refuseForeign(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Creates the folder where it is missing and makes sure that nobody else has it open.
 * @throws {DatabaseError}
 */
export async function checkDatabaseFolder(path: string): Promise<void> {
  // LevelDB takes no mode for the files it makes and replaces all the time: this process makes none for others from now on.
  process.umask(0o077);
  mkdirSync(path, { recursive: true });
  const level = new Level(path);
  try {
    await level.open();
    await level.close();
    shutToOthers(path);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
    const isLocked = cause !== null && 'code' in cause && cause.code === 'LEVEL_LOCKED';
    throw new DatabaseError(
      isLocked ? `${path} is in use by another Parley` : `${path} cannot be opened: ${cause?.message ?? String(error)}`,
    );
  }
}

/** Also what an earlier version left open. */
function shutToOthers(path: string): void {
  chmodSync(path, 0o700);
  for (const name of readdirSync(path)) chmodSync(join(path, name), 0o600);
}

/** Creates the one table unless it is there, with the keys that the stack gives it in AWS. */
export async function createTable(endpoint: string, tableName: string): Promise<void> {
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint });
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    if (Table?.TableStatus === 'ACTIVE') break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  client.destroy();
}
