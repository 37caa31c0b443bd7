import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SNSServiceException } from '@aws-sdk/client-sns';
import { createSubscriptionListing } from '../../../functions/adapters/subscriptionListing.ts';
import { createTestStore, type TestStore } from '../../../functions/adapters/testStore.ts';
import { TESTS_A_DAY, type TestAlert, type TestState, testIdsOf } from '../../../shared/alerts/testAlert.ts';
import { wishesIn } from '../../../shared/alerts/topicNames.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import { parsePhoneAddress } from '../../../shared/subscribers/parseSubscribe.ts';
import { findRunningHome } from '../../local/runningHome.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { UsageError } from '../../terminal/usageError.ts';
import type { CommandContext, CommandOutput } from './context.ts';
import { describeTest } from './describeTest.ts';
import { openTopics } from './openTopics.ts';
import { readTable } from './readTable.ts';

const OPTIONS = {
  to: { type: 'string' },
  table: { type: 'string' },
  topics: { type: 'string', multiple: true },
  data: { type: 'string', default: '.parley' },
} as const;

/** The stream takes a second, a cold notifier two more. */
const SECONDS_TO_WAIT = 60;

/** A test waits in no real time. */
interface TestContext extends CommandContext {
  pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * `parley test-alert`: has the notifier send one message marked TEST, to the operator alone or to one's own number, and
 * waits for what becomes of it. Status 0 when SNS took it.
 * @throws {UsageError | CommandError} no Parley to ask, nobody of that number, or the day's tests are used up
 */
export async function testAlert(args: string[], { now, pause = wait }: TestContext): Promise<CommandOutput> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.topics !== undefined && values.table === undefined)
    throw new UsageError('--topics goes with --table, the output TableName of the same stack');
  if (values.to !== undefined && values.table !== undefined && values.topics === undefined)
    throw new UsageError('--to needs --topics, the output TopicArns of the stack, to find the subscription');
  const home = values.table === undefined ? findRunningHome(join(values.data, 'live')) : null;
  if (values.table === undefined && !home)
    throw new UsageError(`no Parley runs on ${values.data}: start it, or name a stack's table with --table`);
  const to = values.to === undefined ? 'operator' : await findSubscription(values.to, values);
  const test: TestAlert = { to, askedAt: now.toISOString() };
  const state = await readTable({ ...values, replay: false }, async ({ documents, table }) => {
    const tests = createTestStore(documents, table);
    const id = await tests.putTest(test, testIdsOf(now));
    return id === null ? null : awaitState(tests, id, pause);
  });
  if (state === null)
    throw new CommandError(`${TESTS_A_DAY} tests were asked for today, the most of a day: the next after midnight UTC`);
  return { text: describeTest(test, state, home), status: state.state === 'sent' ? 0 : 1 };
}

/** The subscription of one's own number: SNS tells whether there is one, the table has no numbers. */
async function findSubscription(
  text: string,
  { topics: outputs = [], data }: { topics?: string[] | undefined; data: string },
): Promise<string> {
  if (text.includes('@'))
    throw new UsageError('SNS cannot mail one subscriber of a topic: leave --to out, and the operator gets a mail');
  const parsed = parsePhoneAddress(text);
  if (!parsed.ok) throw new UsageError(`--to: ${parsed.errors[0]?.message}`);
  const { client, topics } = openTopics(outputs, data);
  const listing = createSubscriptionListing(client, topics);
  try {
    for (const wish of wishesIn(LANGUAGES).filter((wish) => topics[wish] !== undefined))
      for (const { address, arn } of await listing.getListed(wish))
        if (arn !== null && address.channel === 'phone' && address.value === parsed.value.value) return arn;
  } catch (error) {
    if (error instanceof SNSServiceException) throw new CommandError(`SNS: ${error.name}; nothing was sent`);
    throw error;
  } finally {
    client.destroy();
  }
  throw new CommandError('nobody is subscribed by SMS with that number: subscribe it on the page first');
}

async function awaitState(
  tests: Pick<TestStore, 'getState'>,
  id: string,
  pause: (milliseconds: number) => Promise<unknown>,
): Promise<TestState> {
  let state: TestState = { state: 'pending' };
  for (let seconds = 0; seconds < SECONDS_TO_WAIT; seconds += 1) {
    state = (await tests.getState(id)) ?? state;
    if (state.state === 'sent' || state.state === 'failed') break;
    await pause(1_000);
  }
  return state;
}
