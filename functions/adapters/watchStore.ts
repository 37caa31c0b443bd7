import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from '../../shared/store/keys.ts';
import type { WatchRecord, WatchStore } from '../services.ts';

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
