import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Shard, WHOLE } from '../../shared/feeds/shard.ts';
import { keys } from '../../shared/store/keys.ts';
import type { EventStore, ShardTime } from '../services.ts';
import { succeeds } from './table.ts';

/** ISO instant of the last poll of each shard, by its number. */
type Times = Record<string, string>;

const IS_OF_SO_MANY = '#of = :of';
const IS_OF_ANOTHER_NUMBER = 'attribute_not_exists(pk) OR attribute_not_exists(#of) OR #of <> :of';
const OF = { '#of': 'of' };

/**
 * When the feeds were last polled: one item for all shards, so that the write by which a run says that it came tells it
 * who did not.
 */
export function createPollTimes(
  documents: DynamoDBDocumentClient,
  table: string,
): Pick<EventStore, 'putPollTime' | 'getPollTime'> {
  const key = { TableName: table, Key: keys.meta('poll') };

  async function getTimes(): Promise<Times> {
    const { Item } = await documents.send(new GetCommand({ ...key, ConsistentRead: true }));
    return Item ? ((Item.shards as Times | undefined) ?? { 1: Item.at as string }) : {};
  }

  /** Null: the item is of another number of shards. */
  async function setTime(at: string, { shard, of }: Shard): Promise<Times | null> {
    let times: Times | null = null;
    const update = new UpdateCommand({
      ...key,
      UpdateExpression: 'SET shards.#shard = :at',
      ConditionExpression: IS_OF_SO_MANY,
      ExpressionAttributeNames: { ...OF, '#shard': String(shard) },
      ExpressionAttributeValues: { ':at': at, ':of': of },
      ReturnValues: 'ALL_NEW',
    });
    const write = documents.send(update).then(({ Attributes }) => {
      times = Attributes?.shards as Times;
    });
    return (await succeeds(write)) ? times : null;
  }

  /** Another number of shards begins: until they have come, all of them last polled when the slowest before them did. */
  async function begin(at: string, of: number): Promise<void> {
    const before = oldestOf(await getTimes())?.at ?? at;
    const shards = Object.fromEntries(Array.from({ length: of }, (_, index) => [index + 1, before]));
    const put = new PutCommand({
      TableName: table,
      Item: { ...keys.meta('poll'), of, shards },
      ConditionExpression: IS_OF_ANOTHER_NUMBER,
      ExpressionAttributeNames: OF,
      ExpressionAttributeValues: { ':of': of },
    });
    await succeeds(documents.send(put));
  }

  return {
    async putPollTime(now, shard = WHOLE) {
      const at = now.toISOString();
      const own = { shard: shard.shard, at };
      if (shard.of === 1) {
        await documents.send(new PutCommand({ TableName: table, Item: { ...keys.meta('poll'), at } }));
        return own;
      }
      let times = await setTime(at, shard);
      if (times === null) {
        await begin(at, shard.of);
        times = await setTime(at, shard);
      }
      // Null only while runs of two numbers of shards take turns, in the minute of a deployment.
      return oldestOf(times ?? {}) ?? own;
    },

    getPollTime: async () => oldestOf(await getTimes())?.at ?? null,
  };
}

function oldestOf(times: Times): ShardTime | null {
  const [oldest] = Object.entries(times).sort(([, one], [, other]) => one.localeCompare(other));
  return oldest ? { shard: Number(oldest[0]), at: oldest[1] } : null;
}
