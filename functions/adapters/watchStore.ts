import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from '../../shared/store/keys.ts';
import type { Standings } from '../../shared/watch/standings.ts';

/** Who looks after the others, each with a record of its own. */
export type WatchName = 'review' | 'audit';

/** What one that looks after the others did last. */
export interface WatchRecord {
  /** ISO instants at which it looked first and last; null: never. */
  since: string | null;
  at: string | null;
  /** Troubles that last. */
  standings: Standings;
}

export interface WatchStore {
  getWatch(name: WatchName): Promise<WatchRecord>;
  putWatch(name: WatchName, standings: Standings, now: Date): Promise<void>;
}

export function createWatchStore(documents: DynamoDBDocumentClient, table: string): WatchStore {
  return {
    async getWatch(name) {
      const get = new GetCommand({ TableName: table, Key: keys.watch(name), ConsistentRead: true });
      const { Item = {} } = await documents.send(get);
      const { since = null, at = null, standings = {} } = Item as Partial<WatchRecord>;
      return { since, at, standings };
    },
    async putWatch(name, standings, now) {
      const update = new UpdateCommand({
        TableName: table,
        Key: keys.watch(name),
        UpdateExpression: 'SET since = if_not_exists(since, :now), #at = :now, standings = :standings',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':now': now.toISOString(), ':standings': standings },
      });
      await documents.send(update);
    },
  };
}
