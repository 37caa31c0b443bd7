import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Key, keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import type { PendingCode } from '../../shared/subscribers/code.ts';
import { decideLimit, LIMITS, limitWindow } from '../../shared/subscribers/rateLimit.ts';
import type { SubscriberStore } from '../subscribers/services.ts';
import { isConditionFailure } from './table.ts';

const codeKey = (ref: string): Key => keys.subscriber(ref, 'code');
const EXISTS = 'attribute_exists(pk)';

/** Codes on their way and the limits on asking for them: counted by the table, so that requests made at once all count. */
export function createCodeStore(
  documents: DynamoDBDocumentClient,
  table: string,
): Pick<SubscriberStore, 'putCode' | 'countTry' | 'deleteCode' | 'countUse'> {
  return {
    async putCode(ref, code) {
      const expires = Math.ceil(Date.parse(code.expiresAt) / 1000);
      await documents.send(
        new PutCommand({ TableName: table, Item: { ...codeKey(ref), ...code, [TTL_ATTRIBUTE]: expires } }),
      );
    },

    async countTry(ref) {
      const update = new UpdateCommand({
        TableName: table,
        Key: codeKey(ref),
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

    async deleteCode(ref) {
      await documents.send(new DeleteCommand({ TableName: table, Key: codeKey(ref) }));
    },

    async countUse(limit, subject, now, limits = LIMITS) {
      const { window, expires } = limitWindow(now);
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: keys.limit(`${limit}#${subject}`, window),
          UpdateExpression: 'ADD uses :one SET #expires = :expires',
          ExpressionAttributeNames: { '#expires': TTL_ATTRIBUTE },
          ExpressionAttributeValues: { ':one': 1, ':expires': expires },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return decideLimit(limit, Number(Attributes?.uses), limits);
    },
  };
}
