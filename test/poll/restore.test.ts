import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { poll } from '../../functions/poll/poll.ts';
import { restore } from '../../functions/poll/restore.ts';
import { createTable } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { readTable, refillTable } from '../faults/tableCopy.ts';
import { buildPollServices, buildTalksDossier, minute, SCHEDULED } from './pollHarness.ts';
import { usePollWorld } from './usePollWorld.ts';

const OPENED = 'Northland and Southland talks open in Geneva';
const OUTLETS = ['/one', '/two', '/three'];
const world = usePollWorld();
let documents: DynamoDBDocumentClient;

beforeAll(async () => {
  documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: world.database.endpoint }));
});
afterAll(async () => {
  documents.destroy();
});

const item = (title: string, at: number) => ({ title, published: minute(at).toISOString() });

/** One outlet's word is told at minute 5 and the copy made; two more confirm it later, and then it is told again. */
async function tellAndGoBack(table: string) {
  await createTable(world.database.endpoint, table);
  for (const path of OUTLETS) world.server.set(path, []);
  const feeds = { one: world.server.url('/one'), two: world.server.url('/two'), three: world.server.url('/three') };
  const services = buildPollServices(world.database.endpoint, table, buildTalksDossier(feeds));
  await poll(services, minute(0));
  world.server.set('/one', [item(SCHEDULED, 4)]);
  expect((await poll(services, minute(5))).alerts).toEqual(['2026-01-09-geneva-round-scheduled#reported']);
  const copy = await readTable(documents, table);
  world.server.set('/two', [item(SCHEDULED, 60)]);
  world.server.set('/three', [item(SCHEDULED, 61)]);
  expect((await poll(services, minute(65))).alerts).toEqual(['2026-01-09-geneva-round-scheduled#confirmed']);
  await refillTable(documents, table, copy);
  return { ...services, outbox: createOutbox(documents, table) };
}

it('a table two hours old repeats what was told since, unless it is made safe', async () => {
  const services = await tellAndGoBack('unsafe');
  expect((await poll(services, minute(125))).alerts).toEqual(['2026-01-09-geneva-round-scheduled#confirmed']);
});

it('a restored table that was made safe repeats nothing, also when outlets come late, and tells the next news once', async () => {
  const services = await tellAndGoBack('safe');
  await restore(services, minute(125), true);
  expect((await poll(services, minute(130))).alerts).toEqual([]);
  world.server.set('/one', [item(SCHEDULED, 4), item(`${SCHEDULED}, officials say`, 134)]);
  expect((await poll(services, minute(195))).alerts).toEqual([]);
  expect((await services.outbox.getOutboxStates()).map(({ state }) => state)).toEqual(['dropped']);

  for (const path of OUTLETS) world.server.set(path, [item(OPENED, 198)]);
  const told = (await poll(services, minute(260))).alerts;
  expect(told).toEqual([expect.stringMatching(/geneva-round-opened#confirmed$/)]);
  expect((await poll(services, minute(325))).alerts).toEqual([]);
});

it('drops the alerts that were decided and not sent, in the outbox and on their events, and shows them first', async () => {
  const services = await tellAndGoBack('shown');
  const [stored] = (await services.events.getStoredEvents()).events;
  const alert = await services.outbox.getAlert('2026-01-09-geneva-round-scheduled#reported');
  if (!stored || !alert) throw new Error('the copy holds no alert');
  const owed = { ...alert, id: `${alert.eventId}#confirmed`, purpose: 'confirmed' as const };
  await services.events.putEvent(stored.event, [owed]);
  const before = await readTable(documents, 'shown');
  const plan = await restore(services, minute(125), false);
  expect(plan).toEqual({
    baselineAt: minute(0).toISOString(),
    alerts: [owed.id, alert.id],
    events: [alert.eventId],
  });
  expect(await readTable(documents, 'shown')).toEqual(before);
  expect(await restore(services, minute(125), true)).toEqual(plan);
  expect(await services.outbox.getPendingAlerts()).toEqual([]);
  expect((await services.events.getStoredEvents()).events.map(({ due }) => due)).toEqual([[]]);
  expect(await services.events.getBaseline()).toBe(minute(125).toISOString());
  expect((await poll(services, minute(130))).alerts).toEqual([]);
});

it('made safe twice, a table is as after the first time but for the baseline', async () => {
  const services = await tellAndGoBack('twice');
  await restore(services, minute(125), true);
  const once = await readTable(documents, 'twice');
  expect(await restore(services, minute(126), true)).toEqual({
    baselineAt: minute(125).toISOString(),
    alerts: [],
    events: [],
  });
  await services.events.moveBaseline(minute(125));
  expect(await readTable(documents, 'twice')).toEqual(once);
});
