import type { DynamoDBStreamEvent } from 'aws-lambda';
import { buildTestMessage } from '../../shared/alerts/buildTestMessage.ts';
import { findTestFault, type TestAlert, type TestState } from '../../shared/alerts/testAlert.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { TestSender } from '../adapters/testSender.ts';
import { readTestRecord, type TestStore } from '../adapters/testStore.ts';
import type { Log } from '../services.ts';

/** What sending tests works with: neither outbox nor ledger, so that no test can become an alert. */
export interface TestServices {
  dossier: Pick<Dossier, 'shortName'>;
  siteUrl: string;
  tests: Pick<TestStore, 'takeTest' | 'putState'>;
  testSender: TestSender;
  log: Log;
}

/**
 * Sends the test messages among a batch of stream records, each once at the most: who waits for one can ask again. Never
 * throws, so that no test holds up an alert; what went wrong stands beside the test and in the log, without an address.
 */
export async function sendTests(services: TestServices, event: DynamoDBStreamEvent, now: Date): Promise<void> {
  for (const record of event.Records) {
    const id = readTestRecord(record);
    if (id !== null) await sendOne(services, id, now);
  }
}

async function sendOne(services: TestServices, id: string, now: Date): Promise<void> {
  const { tests, log } = services;
  try {
    const test = await tests.takeTest(id);
    if (test === null) return log({ what: 'notify.test', testId: id, state: 'not to be taken' });
    const state = await send(services, id, test, now);
    await tests.putState(id, state);
    log({ what: 'notify.test', testId: id, state: state.state, ...('reason' in state && { reason: state.reason }) });
  } catch (error) {
    log({ what: 'notify.test', testId: id, state: 'unknown', reason: nameOf(error) });
  }
}

async function send(
  { dossier, siteUrl, testSender }: TestServices,
  id: string,
  test: TestAlert,
  now: Date,
): Promise<TestState> {
  const fault = findTestFault(id, test, now);
  if (fault !== null) return { state: 'failed', reason: fault };
  const message = buildTestMessage(dossier, siteUrl, test.askedAt);
  try {
    const sending =
      test.to === 'operator'
        ? await testSender.sendToOperator(message)
        : await testSender.sendToSubscription(test.to, message);
    return 'reason' in sending ? { state: 'failed', ...sending } : { state: 'sent', ...sending };
  } catch (error) {
    return { state: 'failed', reason: `SNS answered ${nameOf(error)}` };
  }
}

/** SNS's own words may quote a number, and the table and the log hold none. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
