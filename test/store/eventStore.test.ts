import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { type EventStore, VersionConflict } from '../../functions/services.ts';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { advance } from '../../shared/decide/advance.ts';
import { keys } from '../../shared/store/keys.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport } from '../samples/news.ts';

let database: Database;
let store: EventStore;
let documents: DynamoDBDocumentClient;

beforeAll(async () => {
  database = await startDatabase(null);
  await createTable(database.endpoint, 'events-test');
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint });
  documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  store = createEventStore(documents, 'events-test');
});
afterAll(() => database.stop());

const NOW = new Date('2026-01-04T09:05:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

function makeEvent(day: string) {
  const report = makeReport({ date: { from: day, to: day } });
  const [event] = advance([], [report], { now: NOW.toISOString(), baselineAt: null, policy: POLICY }).changed;
  if (!event) throw new Error('no event');
  return event;
}

describe('the writer’s lease', () => {
  it('is given to one run at a time, and to the next when it is given back', async () => {
    expect(await store.claimLease('a', NOW, 60)).toBe(true);
    expect(await store.claimLease('b', later(59), 60)).toBe(false);
    await store.releaseLease('a');
    expect(await store.claimLease('b', later(59), 60)).toBe(true);
    await store.releaseLease('b');
  });

  it('lapses by itself when its holder crashed', async () => {
    expect(await store.claimLease('crashed', NOW, 60)).toBe(true);
    expect(await store.claimLease('next', later(61), 60)).toBe(true);
  });

  it('has lapsed when it ends further ahead than its own length, as one taken by a wrong clock does', async () => {
    const yearsAhead = new Date('2031-01-01T00:00:00Z');
    expect(await store.claimLease('wrong clock', yearsAhead, 60)).toBe(true);
    expect(await store.claimLease('right clock', later(70), 60)).toBe(true);
    expect(await store.claimLease('a little behind', later(45), 60)).toBe(false);
    await store.releaseLease('right clock');
    expect(await store.claimLease('next', later(61), 60)).toBe(true);
  });

  it('is not given back by a run that lost it', async () => {
    await store.releaseLease('crashed');
    expect(await store.claimLease('third', later(62), 60)).toBe(false);
    await store.releaseLease('next');
  });
});

describe('events', () => {
  it('come back as they were stored, in order of their days, from a day on', async () => {
    const [june, may] = [await store.putEvent(makeEvent('2026-06-01')), await store.putEvent(makeEvent('2026-05-01'))];
    expect(await store.getEvents()).toEqual([may, june]);
    expect(await store.getEvents('2026-05-15')).toEqual([june]);
  });

  it('are written only over the version that was read', async () => {
    const read = await store.putEvent(makeEvent('2026-07-01'));
    await store.putEvent({ ...read, ordinal: 5 });
    await expect(store.putEvent({ ...read, ordinal: 6 })).rejects.toThrow(VersionConflict);
    expect((await store.getEvents('2026-07-01'))[0]).toMatchObject({ ordinal: 5, version: 2 });
  });

  it('are not created twice', async () => {
    await store.putEvent(makeEvent('2026-08-01'));
    await expect(store.putEvent(makeEvent('2026-08-01'))).rejects.toThrow(VersionConflict);
  });
});

describe('a stored event that cannot be read', () => {
  it.each([
    ['firstPublished', 'long ago', 'firstPublished: Invalid ISO datetime'],
    ['kind', 'round-suspended', /^kind: Invalid option/],
    ['testimonies', undefined, 'testimonies: Invalid input: expected array, received undefined'],
    ['testimonies', [null], 'testimonies.0: Invalid input: expected object, received null'],
    ['told', undefined, 'told: Invalid input: expected object, received undefined'],
  ])('for its %s is %j is named with the reason, and the others are read', async (field, value, error) => {
    const [other, event] = [await store.putEvent(makeEvent('2027-01-01')), makeEvent('2027-01-02')];
    const broken = { ...keys.event(event.id), event: { ...event, [field]: value }, version: 1 };
    await documents.send(new PutCommand({ TableName: 'events-test', Item: broken }));
    const { events, unreadable } = await store.getStoredEvents('2027-01-01');
    expect(events).toEqual([{ event: other, due: [] }]);
    expect(unreadable).toEqual([{ event: event.id, error: expect.stringMatching(error) }]);
    for (const { id } of [other, event])
      await documents.send(new DeleteCommand({ TableName: 'events-test', Key: keys.event(id) }));
  });
});

describe('the baseline', () => {
  it('is unknown before the first run and is set once', async () => {
    expect(await store.getBaseline()).toBeNull();
    await store.putBaseline(NOW);
    await store.putBaseline(later(300));
    expect(await store.getBaseline()).toBe(NOW.toISOString());
  });
});

describe('reports', () => {
  it('are kept with their event, or apart in order of publication when they have none', async () => {
    const [a, b] = [
      makeReport({ id: 'a', published: '2026-01-04T10:00:00.000Z' }),
      makeReport({ id: 'b', published: '2026-01-04T08:00:00.000Z' }),
    ];
    await store.putReport('some-event', a, NOW);
    await store.putReport(null, a, NOW);
    await store.putReport(null, b, NOW);
    await store.putReport(null, b, NOW);
    expect((await store.getReports('some-event')).map((report) => report.id)).toEqual(['a']);
    expect((await store.getReports(null)).map((report) => report.id)).toEqual(['b', 'a']);
  });
});
