import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import { decideLimit, LIMITS, limitWindow } from '../../shared/subscribers/rateLimit.ts';
import type { SubscriberStore } from '../subscribers/services.ts';

/** Limits known to be reached that one process remembers; beyond that it forgets them all and counts again. */
const REMEMBERED = 20_000;

/**
 * Uses, counted by the table, so that requests made at once all count. What has reached its limit is remembered until
 * its window ends: a flood from one network, or after a limit over all is reached, then costs no write at all.
 */
export function createUseCounter(
  documents: DynamoDBDocumentClient,
  table: string,
): Pick<SubscriberStore, 'countUse' | 'isUsedUp'> {
  /** Partition key of a counter → the window in which it reached its limit. */
  const usedUp = new Map<string, string>();

  function remember(pk: string, window: string): void {
    if (usedUp.size >= REMEMBERED) usedUp.clear();
    usedUp.set(pk, window);
  }

  return {
    isUsedUp(limit, subject, now) {
      const { window } = limitWindow(limit, now);
      return usedUp.get(keys.limit(`${limit}#${subject}`, window).pk) === window;
    },

    async countUse(limit, subject, now, limits = LIMITS) {
      const { window, expires } = limitWindow(limit, now);
      const key = keys.limit(`${limit}#${subject}`, window);
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: key,
          UpdateExpression: 'ADD uses :one SET #expires = :expires',
          ExpressionAttributeNames: { '#expires': TTL_ATTRIBUTE },
          ExpressionAttributeValues: { ':one': 1, ':expires': expires },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      const uses = Number(Attributes?.uses);
      if (uses >= limits[limit]) remember(key.pk, window);
      return decideLimit(limit, uses, limits);
    },
  };
}
