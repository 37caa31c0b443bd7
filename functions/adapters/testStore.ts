import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { type TestAlert, type TestState, testAlertSchema, testExpiry } from '../../shared/alerts/testAlert.ts';
import { keys, TTL_ATTRIBUTE } from '../../shared/store/keys.ts';
import { isConditionFailure, queryPartition, succeeds } from './table.ts';

/** Test messages in a partition of their own, which neither the page nor what counts alerts ever reads. */
export interface TestStore {
  /** Asks for a test under the first id that is free; null: none is. */
  putTest(test: TestAlert, ids: readonly string[]): Promise<string | null>;
  getState(id: string): Promise<TestState | null>;
  /** Takes a test that nobody has taken, once for all; null: taken, gone or not readable. */
  takeTest(id: string): Promise<TestAlert | null>;
  putState(id: string, state: TestState): Promise<void>;
  /** Ids of the tests that nobody has taken: for a home whose table has no stream. */
  getPending(): Promise<string[]>;
}

export function createTestStore(documents: DynamoDBDocumentClient, table: string): TestStore {
  const put = (id: string, test: TestAlert) =>
    documents.send(
      new PutCommand({
        TableName: table,
        Item: { ...keys.test(id), test, result: { state: 'pending' }, [TTL_ATTRIBUTE]: testExpiry(test) },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  return {
    async putTest(test, ids) {
      for (const id of ids) if (await succeeds(put(id, test))) return id;
      return null;
    },
    async getState(id) {
      const get = new GetCommand({ TableName: table, Key: keys.test(id), ConsistentRead: true });
      return ((await documents.send(get)).Item?.result as TestState | undefined) ?? null;
    },
    async takeTest(id) {
      const take = new UpdateCommand({
        TableName: table,
        Key: keys.test(id),
        UpdateExpression: 'SET #result.#state = :sending',
        ConditionExpression: '#result.#state = :pending',
        ExpressionAttributeNames: { '#result': 'result', '#state': 'state' },
        ExpressionAttributeValues: { ':pending': 'pending', ':sending': 'sending' },
        ReturnValues: 'ALL_NEW',
      });
      try {
        const read = testAlertSchema.safeParse((await documents.send(take)).Attributes?.test);
        return read.success ? read.data : null;
      } catch (error) {
        if (isConditionFailure(error)) return null;
        throw error;
      }
    },
    async putState(id, state) {
      await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: keys.test(id),
          UpdateExpression: 'SET #result = :result',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: { '#result': 'result' },
          ExpressionAttributeValues: { ':result': state },
        }),
      );
    },
    async getPending() {
      const items = await queryPartition(documents, table, keys.test('').pk);
      return items.filter(({ result }) => (result as TestState).state === 'pending').map(({ sk }) => String(sk));
    },
  };
}

/** The id of the test that a record of the table's stream brings; null: it is of something else. */
export function readTestRecord({ eventName, dynamodb }: DynamoDBRecord): string | null {
  const isTest = eventName === 'INSERT' && dynamodb?.Keys?.pk?.S === keys.test('').pk;
  return isTest ? (dynamodb?.Keys?.sk?.S ?? null) : null;
}

/** The stream record that asking for a test makes: for a home whose table has no stream. */
export function buildTestRecord(id: string): DynamoDBRecord {
  const Keys = marshall(keys.test(id)) as Record<string, { S: string }>;
  return { eventName: 'INSERT', eventSource: 'aws:dynamodb', dynamodb: { SequenceNumber: '1', Keys } };
}
