import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { composeNotify, type NotifyApp } from '../../functions/compose.ts';
import { type PerDossier, perDossier } from '../../functions/perDossier.ts';
import { readServedDossiers } from '../../functions/servedDossiers.ts';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { applyVariables, QUIET } from '../../infra/local/localEnvironment.ts';
import { TOPIC_NAMES } from '../../shared/alerts/topicNames.ts';
import { findLink, type SnsHarness, startSns } from '../local/snsHarness.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';
import { streamOf } from './notifyHarness.ts';

const NOW = new Date('2026-01-05T08:16:00Z');
const NAMES = { bridge: 'Bridge talks', river: 'River talks' } as const;
type Id = keyof typeof NAMES;
const IDS = Object.keys(NAMES) as Id[];

const folder = mkdtempSync(join(tmpdir(), 'parley-streams-'));
let database: Database;
let sns: SnsHarness;
let documents: DynamoDBDocumentClient;
let restore: () => void;
let apps: PerDossier<NotifyApp>;
beforeAll(async () => {
  [database, sns] = await Promise.all([startDatabase(null), startSns()]);
  documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint }));
  restore = applyVariables({
    ...QUIET,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_SNS: sns.url,
    AWS_REGION: LOCAL_AWS.region,
    AWS_ACCESS_KEY_ID: LOCAL_AWS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_AWS.credentials.secretAccessKey,
  });
  const entries = await Promise.all(IDS.map(makeDossier));
  const served = readServedDossiers({ SITE_URL: 'https://parley.example', DOSSIERS: JSON.stringify(entries) });
  // In AWS a dossier's file lies beside the function.
  const found = served.map((each) => ({
    ...each,
    environment: { ...each.environment, DOSSIER_FILE: join(folder, each.environment.DOSSIER_FILE) },
  }));
  apps = perDossier(found, (environment) =>
    composeNotify(environment, { clock: () => NOW, log: () => {}, pause: async () => {} }),
  );
});
afterAll(async () => {
  restore();
  documents.destroy();
  await Promise.all([database.stop(), sns.stop()]);
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  sns.delivered.length = 0;
});

/** A table, topics with a reader on that of all early alerts, and a file. */
async function makeDossier(id: Id) {
  await createTable(database.endpoint, id);
  const topics: Record<string, string> = {};
  for (const name of TOPIC_NAMES) {
    const { TopicArn } = await sns.client.send(new CreateTopicCommand({ Name: `${id}-${name}` }));
    topics[name] = TopicArn ?? '';
  }
  const Endpoint = `${id}@example.org`;
  await sns.client.send(new SubscribeCommand({ TopicArn: topics['all-early'], Protocol: 'email', Endpoint }));
  const asked = sns.delivered.at(-1);
  await fetch(findLink(asked && 'text' in asked ? asked.text : '', 'ConfirmSubscription'));
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...SAMPLE_DOSSIER, id, shortName: NAMES[id] }));
  return { id, table: id, topics };
}

/** What the stream of a dossier's table tells of one event, which has the same id in both. */
async function streamRecords(id: Id): Promise<DynamoDBStreamEvent> {
  const alert = makeAlert(makeEvent({ id: '2026-01-05-paris-round-opened' }));
  await createOutbox(documents, id).putAlert(alert);
  const eventSourceARN = `arn:aws:dynamodb:eu-west-1:000000000000:table/${id}/stream/2026-01-01T00:00:00.000`;
  return { Records: streamOf(alert).Records.map((record) => ({ ...record, eventSourceARN })) };
}

const mails = () => sns.delivered.flatMap((each) => (each.kind === 'mail' ? [`${each.to}: ${each.text}`] : []));

it('alerts of two tables are told each to the subscribers of its dossier, with the link of its page', async () => {
  const [bridge, river] = [await streamRecords('bridge'), await streamRecords('river')];
  for (const event of [bridge, river, bridge, river])
    expect(await apps.ofStream(event.Records[0]?.eventSourceARN).notify(event)).toEqual({ batchItemFailures: [] });
  expect(mails()).toEqual([
    expect.stringMatching(/^bridge@example\.org: .*https:\/\/parley\.example\/bridge\/e\/[0-9a-f]{8}/s),
    expect.stringMatching(/^river@example\.org: .*https:\/\/parley\.example\/river\/e\/[0-9a-f]{8}/s),
  ]);
  for (const id of IDS) expect(await createOutbox(documents, id).getPendingAlerts(), id).toEqual([]);
});

it('an alert of a table that belongs to no dossier is told to nobody, and comes again', async () => {
  const event = await streamRecords('bridge');
  const arn = event.Records[0]?.eventSourceARN?.replace('table/bridge/', 'table/bridge-old/');
  expect(() => apps.ofStream(arn)).toThrow('this deployment has bridge, river');
  expect(mails()).toEqual([]);
});
