import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Key, keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import type { CodeUse, PendingCode } from '../../shared/subscribers/code.ts';
import type { SubscriberStore } from '../subscribers/services.ts';
import { isConditionFailure } from './table.ts';

/** One code for each purpose: asking for one leaves the others as they are. */
const codeKey = (ref: string, use: CodeUse): Key => keys.subscriber(ref, `code#${use}`);
const EXISTS = 'attribute_exists(pk)';

/** Codes on their way; their tries are counted by the table, so that tries made at once all count. */
export function createCodeStore(
  documents: DynamoDBDocumentClient,
  table: string,
): Pick<SubscriberStore, 'putCode' | 'countTry' | 'deleteCode'> {
  return {
    async putCode(ref, code) {
      const expires = Math.ceil(Date.parse(code.expiresAt) / 1000);
      await documents.send(
        new PutCommand({
          TableName: table,
          Item: { ...codeKey(ref, code.purpose.what), ...code, [TTL_ATTRIBUTE]: expires },
        }),
      );
    },

    async countTry(ref, use) {
      const update = new UpdateCommand({
        TableName: table,
        Key: codeKey(ref, use),
        UpdateExpression: 'ADD tries :one',
        ConditionExpression: EXISTS,
        ExpressionAttributeValues: { ':one': 1 },
        ReturnValues: 'ALL_NEW',
      });
      try {
        return ((await documents.send(update)).Attributes as PendingCode | undefined) ?? null;
      } catch (error) {
        if (isConditionFailure(error)) return null;
        throw error;
      }
    },

    async deleteCode(ref, use) {
      await documents.send(new DeleteCommand({ TableName: table, Key: codeKey(ref, use) }));
    },
  };
}
