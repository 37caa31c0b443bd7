import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSnapshotStore } from '../../functions/adapters/snapshotStore.ts';
import type { SnapshotStore } from '../../functions/services.ts';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { sketchTrack } from '../../shared/snapshot/sketchTrack.ts';
import { storyEvent } from '../site/sampleEvents.ts';

let database: Database;
let store: SnapshotStore;
beforeAll(async () => {
  database = await startDatabase(null);
  await createTable(database.endpoint, 'snapshot-test');
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint });
  store = createSnapshotStore(DynamoDBDocumentClient.from(client), 'snapshot-test');
});
afterAll(() => database.stop());

const [EARLIER, LATER] = ['2026-01-07T09:00:00.000Z', '2026-01-07T09:05:00.000Z'];

it('a snapshot’s pieces come back as they were written, and are nothing before', async () => {
  expect([await store.getHead(), await store.getPage(1), await store.getCodes('a')]).toEqual([null, [], []]);
  expect([await store.getTrack(), await store.getTerms('07')]).toEqual([null, {}]);
  await store.putPage(1, [storyEvent()], EARLIER);
  await store.putCodes('a', [['2026-01-06-paris-agreement', 1]], EARLIER);
  await store.putTerms('07', { paris: [16, 1] }, EARLIER);
  await store.putTrack(sketchTrack([storyEvent()]), EARLIER);
  expect(await store.getPage(1)).toEqual([storyEvent()]);
  expect(await store.getTerms('07')).toEqual({ paris: [16, 1] });
  expect(await store.getTrack()).toEqual(sketchTrack([storyEvent()]));
  expect(await store.getCodes('a')).toEqual([['2026-01-06-paris-agreement', 1]]);
});

it('of two polls at once, what the later one saw stands', async () => {
  await store.putPage(2, [storyEvent({ ordinal: 6 })], LATER);
  await store.putPage(2, [storyEvent({ ordinal: 5 })], EARLIER);
  expect((await store.getPage(2))[0]?.ordinal).toBe(6);
});
