import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import type { TestSender } from '../../functions/adapters/testSender.ts';
import { buildTestRecord, createTestStore, type TestStore } from '../../functions/adapters/testStore.ts';
import { sendTests } from '../../functions/notify/sendTests.ts';
import { createTable, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { testIdsOf } from '../../shared/alerts/testAlert.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert } from '../samples/news.ts';

const TABLE = 'send-tests';
let tests: TestStore;
let stop: () => Promise<void>;
beforeAll(async () => {
  const database = await startDatabase(null);
  await createTable(database.endpoint, TABLE);
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint });
  tests = createTestStore(DynamoDBDocumentClient.from(client), TABLE);
  stop = async () => {
    client.destroy();
    await database.stop();
  };
});
afterAll(() => stop());

/** A day of its own for each test, whose ids are then free. */
const on = (day: number) => new Date(Date.UTC(2026, 2, day, 12));
const ask = async (now: Date, ids = testIdsOf(now)) =>
  (await tests.putTest({ to: 'operator', askedAt: now.toISOString() }, ids)) ?? '';

/** A notifier whose SNS does as told, with what it sent and logged. */
function notifier(
  sendToOperator: TestSender['sendToOperator'],
  store: Pick<TestStore, 'takeTest' | 'putState'> = tests,
) {
  const sent: string[] = [];
  const log: Record<string, unknown>[] = [];
  const testSender: TestSender = {
    sendToOperator: (message) => {
      sent.push(message.subject);
      return sendToOperator(message);
    },
    sendToSubscription: async () => ({ reason: 'not asked for here' }),
  };
  const services = { dossier: SAMPLE_DOSSIER, siteUrl: 'https://parley.example', tests: store, testSender };
  return { sent, log, services: { ...services, log: (entry: { what: string }) => void log.push(entry) } };
}
const takes = async () => ({ messageId: 'm1', via: 'arn:aws:sns:eu-west-1:111122223333:Operator' });

it('sends a test once, though the stream brings its record again', async () => {
  const id = await ask(on(1));
  const { sent, services } = notifier(takes);
  const event = { Records: [buildTestRecord(id), buildTestRecord(id)] };
  await sendTests(services, event, on(1));
  await sendTests(services, event, on(1));
  expect(sent).toEqual(['TEST - not news: Freedonia-Sylvania talks']);
  expect(await tests.getState(id)).toMatchObject({ state: 'sent', messageId: 'm1' });
});

it('does not send it again when the notifier died after SNS took it', async () => {
  const id = await ask(on(2));
  const dying = { takeTest: tests.takeTest, putState: () => Promise.reject(new TypeError('dead')) };
  const first = notifier(takes, dying);
  await sendTests(first.services, { Records: [buildTestRecord(id)] }, on(2));
  expect(await tests.getState(id)).toEqual({ state: 'sending' });
  const second = notifier(takes);
  await sendTests(second.services, { Records: [buildTestRecord(id)] }, on(2));
  expect([first.sent.length, second.sent.length]).toEqual([1, 0]);
});

it('says why SNS refused it by the name of the error alone, for its words may quote a number, and throws nothing', async () => {
  const id = await ask(on(3));
  const { log, services } = notifier(() => Promise.reject(new RangeError('+33612345678 is not valid')));
  await sendTests(services, { Records: [buildTestRecord(id)] }, on(3));
  expect(await tests.getState(id)).toEqual({ state: 'failed', reason: 'SNS answered RangeError' });
  expect(log).toEqual([{ what: 'notify.test', testId: id, state: 'failed', reason: 'SNS answered RangeError' }]);
});

it('sends nothing under an id beyond those of the day, whoever wrote it into the table', async () => {
  const id = await ask(on(4), ['2026-03-04#4']);
  const { sent, services } = notifier(takes);
  await sendTests(services, { Records: [buildTestRecord(id)] }, on(4));
  expect(sent).toEqual([]);
  expect(await tests.getState(id)).toEqual({
    state: 'failed',
    reason: '2026-03-04#4 is none of the 3 tests of its day',
  });
});

it('takes no alert for a test', async () => {
  const { sent, log, services } = notifier(takes);
  await sendTests(services, { Records: [buildOutboxRecord(makeAlert(), '1')] }, on(5));
  expect([sent, log]).toEqual([[], []]);
});
