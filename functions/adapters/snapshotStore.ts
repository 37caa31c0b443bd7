import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { eventSchema } from '../../shared/alerts/alertSchema.ts';
import type { TermPart } from '../../shared/snapshot/searchTerms.ts';
import type { Track } from '../../shared/snapshot/sketchTrack.ts';
import type { CodeEntry } from '../../shared/snapshot/snapshot.ts';
import { keys } from '../../shared/store/keys.ts';
import { feedStateSchema, readStored, snapshotHeadSchema } from '../../shared/store/storedRecords.ts';
import type { SnapshotStore } from '../services.ts';
import { succeeds } from './table.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Of two runs at once, what the later one saw stands. */
const IS_NOT_OLDER = 'attribute_not_exists(pk) OR madeAt <= :madeAt';

/** A piece that cannot be read is as good as none: the next poll that finds the head so makes all of them anew. */
async function unpack(json: unknown): Promise<unknown> {
  try {
    return JSON.parse((await unzip(json as Uint8Array)).toString('utf8'));
  } catch {
    return null;
  }
}

/** The snapshot's pieces in the one table, compressed: reading one costs half a unit for each four kilobytes. */
export function createSnapshotStore(documents: DynamoDBDocumentClient, table: string): SnapshotStore {
  const get = async (part: string): Promise<unknown> => {
    const { Item } = await documents.send(new GetCommand({ TableName: table, Key: keys.snapshot(part) }));
    return Item ? unpack(Item.json) : null;
  };
  const put = async (part: string, value: unknown, madeAt: string) => {
    const json = await zip(JSON.stringify(value));
    const command = new PutCommand({
      TableName: table,
      Item: { ...keys.snapshot(part), json, madeAt },
      ConditionExpression: IS_NOT_OLDER,
      ExpressionAttributeValues: { ':madeAt': madeAt },
    });
    await succeeds(documents.send(command));
  };

  return {
    getHead: async () => readStored(snapshotHeadSchema, await get('head')).record,
    putHead: (head, madeAt) => put('head', head, madeAt),
    async getPage(page) {
      const events = (await get(pageName(page))) ?? [];
      return Array.isArray(events) ? events.flatMap((event) => readStored(eventSchema, event).record ?? []) : [];
    },
    putPage: (page, events, madeAt) => put(pageName(page), events, madeAt),
    async getFeeds(page) {
      const states = (await get(`feeds#${page}`)) ?? [];
      return Array.isArray(states) ? states.flatMap((state) => readStored(feedStateSchema, state).record ?? []) : [];
    },
    putFeeds: (page, feeds, madeAt) => put(`feeds#${page}`, feeds, madeAt),
    getTrack: async () => (await get('track')) as Track | null,
    putTrack: (track, madeAt) => put('track', track, madeAt),
    getTerms: async (part) => ((await get(`terms#${part}`)) ?? {}) as TermPart,
    putTerms: (part, terms, madeAt) => put(`terms#${part}`, terms, madeAt),
    getCodes: async (part) => ((await get(`codes#${part}`)) ?? []) as CodeEntry[],
    putCodes: (part, entries, madeAt) => put(`codes#${part}`, entries, madeAt),
  };
}

function pageName(page: number): string {
  return `page#${String(page).padStart(6, '0')}`;
}
