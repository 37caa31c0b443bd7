import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { StoredAnswer } from '../../shared/reader/storedAnswer.ts';
import { type Key, keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import { pendingQuestionSchema } from '../../shared/store/storedRecords.ts';
import type { ReaderStore } from '../reader/services.ts';
import { queryPartition, readRecords } from './table.ts';

/** Days for which the count of a day's questions is kept. */
const USES_DAYS = 7;
const DAY_SECONDS = 86_400;

/**
 * What a reader answered, for good; what it has still to answer, until that is no news any more; and how often it was
 * asked, counted by the table, so that two runs at once share one budget.
 */
export function createReaderStore(documents: DynamoDBDocumentClient, table: string): ReaderStore {
  async function addUses(now: Date, count: number): Promise<number> {
    const expires = Math.floor(now.getTime() / 1000) + USES_DAYS * DAY_SECONDS;
    const { Attributes } = await documents.send(
      new UpdateCommand({
        TableName: table,
        Key: keys.readerUses(now.toISOString().slice(0, 10)),
        UpdateExpression: 'ADD uses :count SET #expires = :expires',
        ExpressionAttributeNames: { '#expires': TTL_ATTRIBUTE },
        ExpressionAttributeValues: { ':count': count, ':expires': expires },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return Number(Attributes?.uses);
  }
  const get = async (key: Key) => (await documents.send(new GetCommand({ TableName: table, Key: key }))).Item;

  return {
    async getAnswers(textKeys) {
      const found = await Promise.all(
        textKeys.map(
          async (key) => [key, (await get(keys.readerAnswer(key)))?.stored as StoredAnswer | undefined] as const,
        ),
      );
      return new Map(found.flatMap(([key, stored]) => (stored ? [[key, stored]] : [])));
    },

    async putAnswer(key, stored) {
      await documents.send(new PutCommand({ TableName: table, Item: { ...keys.readerAnswer(key), stored } }));
    },

    async getPending() {
      const items = await queryPartition(documents, table, keys.readerPending('').pk);
      return readRecords(pendingQuestionSchema, 'question', items);
    },

    async putPending(question) {
      const expires = Math.ceil(Date.parse(question.expires) / 1000);
      const item = { ...keys.readerPending(question.key), question, [TTL_ATTRIBUTE]: expires };
      await documents.send(new PutCommand({ TableName: table, Item: item }));
    },

    async deletePending(key) {
      await documents.send(new DeleteCommand({ TableName: table, Key: keys.readerPending(key) }));
    },

    async claimQuestions(now, wanted, perDay) {
      const used = (await get(keys.readerUses(now.toISOString().slice(0, 10))))?.uses;
      const left = perDay - Number(used ?? 0);
      if (left <= 0) return 0;
      const claimed = Math.min(wanted, left);
      // Another run may have claimed meanwhile: what is over the budget is given back, by whoever went over it.
      const over = Math.min(claimed, Math.max(0, (await addUses(now, claimed)) - perDay));
      if (over > 0) await addUses(now, -over);
      return claimed - over;
    },

    async returnQuestions(now, unused) {
      if (unused > 0) await addUses(now, -unused);
    },
  };
}
