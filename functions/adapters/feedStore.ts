import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { keys } from '../../shared/store/keys.ts';
import type { FeedStore } from '../services.ts';
import { queryPartition } from './table.ts';

/** Feed states in the one table. The last writer wins: a lost update costs one feed read, never an item. */
export function createFeedStore(documents: DynamoDBDocumentClient, table: string): FeedStore {
  return {
    async getFeedStates() {
      const items = await queryPartition(documents, table, keys.feed('').pk);
      return new Map(items.map((item) => [item.sk as string, item.state as FeedState]));
    },
    async putFeedState(state) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...keys.feed(state.feedId), state } }));
    },
  };
}
