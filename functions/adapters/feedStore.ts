import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from '../../shared/store/keys.ts';
import { feedStateSchema, readingMarkSchema } from '../../shared/store/storedRecords.ts';
import type { FeedStore } from '../services.ts';
import { getItems, queryPartition, readRecords } from './table.ts';

/** Feed states in the one table. The last writer wins: a lost update costs one feed read, never an item. */
export function createFeedStore(documents: DynamoDBDocumentClient, table: string): FeedStore {
  return {
    async getFeedStates(ids) {
      const items = ids
        ? await getItems(documents, table, ids.map(keys.feed))
        : await queryPartition(documents, table, keys.feed('').pk);
      // A feed whose state cannot be read is asked as if for the first time: its events know what was told.
      return new Map(readRecords(feedStateSchema, 'state', items).map((state) => [state.feedId, state]));
    },
    async putFeedState(state) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...keys.feed(state.feedId), state } }));
    },
    async putReadingMark(mark) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...keys.reading(mark.runId), mark } }));
    },
    async deleteReadingMark(runId) {
      await documents.send(new DeleteCommand({ TableName: table, Key: keys.reading(runId) }));
    },
    async getReadingMarks() {
      const { pk, sk } = keys.reading('');
      // One page: there is a mark for each run under way, and for each that was killed since the last poll.
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :reading)',
          ExpressionAttributeValues: { ':pk': pk, ':reading': sk },
          ConsistentRead: true,
        }),
      );
      return readRecords(readingMarkSchema, 'mark', Items);
    },
  };
}
