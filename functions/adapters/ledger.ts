import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { type Key, keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import type { Ledger } from '../alertServices.ts';
import { succeeds } from './table.ts';

/**
 * Seconds after which a claim without a record belongs to a notifier that died, and may be taken over.
 *
 * Longer than any invocation may last (60 s), so that a living notifier is never overtaken; short enough that an alert
 * caught in a crash is minutes late, not hours. What takes over cannot know whether the dead one had published: this is
 * the one window in which a topic may hear the same twice.
 */
export const CLAIM_LAPSES_AFTER_SECONDS = 120;

const LEDGER_DAYS = 400;

const IS_FREE_OR_LAPSED = 'attribute_not_exists(pk) OR (#state = :claimed AND claimedAt <= :lapsed)';
const IS_FREE_OR_WITHDRAWN = 'attribute_not_exists(pk) OR #state = :withdrawn';
const IS_LAPSED = '#state = :claimed AND claimedAt <= :lapsed';
const IS_OWN_CLAIM = '#state = :claimed AND claimedAt = :claimedAt';
const STATE = { '#state': 'state' };

/**
 * Claims and records in the one table; each step is one conditional write. An item's state is `claimed`, `published`,
 * `withdrawn` (never told) or `abandoned` (nobody knows whether it was told, and it will not be told again).
 */
export function createLedger(documents: DynamoDBDocumentClient, table: string): Ledger {
  const getState = async (key: Key) =>
    (await documents.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item?.state;

  return {
    async claim(subject, topic, now) {
      const key = keys.ledger(subject, topic);
      const put = new PutCommand({
        TableName: table,
        Item: { ...key, state: 'claimed', claimedAt: now.toISOString(), [TTL_ATTRIBUTE]: expiry(now) },
        ConditionExpression: IS_FREE_OR_LAPSED,
        ExpressionAttributeNames: STATE,
        ExpressionAttributeValues: { ':claimed': 'claimed', ':lapsed': lapsedBefore(now) },
      });
      if (await succeeds(documents.send(put))) return 'claimed';
      const state = await getState(key);
      if (state === 'withdrawn' || state === 'abandoned') return 'withdrawn';
      return state === 'published' ? 'already-published' : 'in-progress';
    },

    // Unconditional: that it was published is true whoever holds the claim by now.
    async record(subject, topic, messageId, now) {
      const update = new UpdateCommand({
        TableName: table,
        Key: keys.ledger(subject, topic),
        UpdateExpression: 'SET #state = :published, messageId = :messageId, publishedAt = :now, #ttl = :expires',
        ExpressionAttributeNames: { ...STATE, '#ttl': TTL_ATTRIBUTE },
        ExpressionAttributeValues: {
          ':published': 'published',
          ':messageId': messageId,
          ':now': now.toISOString(),
          ':expires': expiry(now),
        },
      });
      await documents.send(update);
    },

    async release(subject, topic, claimedAt) {
      const remove = new DeleteCommand({
        TableName: table,
        Key: keys.ledger(subject, topic),
        ConditionExpression: IS_OWN_CLAIM,
        ExpressionAttributeNames: STATE,
        ExpressionAttributeValues: { ':claimed': 'claimed', ':claimedAt': claimedAt.toISOString() },
      });
      await succeeds(documents.send(remove));
    },

    async withdraw(subject, topic, now) {
      const key = keys.ledger(subject, topic);
      const put = new PutCommand({
        TableName: table,
        Item: { ...key, state: 'withdrawn', [TTL_ATTRIBUTE]: expiry(now) },
        ConditionExpression: IS_FREE_OR_WITHDRAWN,
        ExpressionAttributeNames: STATE,
        ExpressionAttributeValues: { ':withdrawn': 'withdrawn' },
      });
      if (await succeeds(documents.send(put))) return 'untold';
      // A state of its own, so that asking again still gives `told`.
      const abandon = new UpdateCommand({
        TableName: table,
        Key: key,
        UpdateExpression: 'SET #state = :abandoned',
        ConditionExpression: IS_LAPSED,
        ExpressionAttributeNames: STATE,
        ExpressionAttributeValues: {
          ':abandoned': 'abandoned',
          ':claimed': 'claimed',
          ':lapsed': lapsedBefore(now),
        },
      });
      if (await succeeds(documents.send(abandon))) return 'told';
      return (await getState(key)) === 'claimed' ? 'in-progress' : 'told';
    },
  };
}

/** A claim of this instant or an earlier one has lapsed. */
function lapsedBefore(now: Date): string {
  return new Date(now.getTime() - CLAIM_LAPSES_AFTER_SECONDS * 1000).toISOString();
}

/** Epoch seconds, as DynamoDB's TTL wants them. */
function expiry(now: Date): number {
  return Math.floor(now.getTime() / 1000) + LEDGER_DAYS * 86_400;
}
