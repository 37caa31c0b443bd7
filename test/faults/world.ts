import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createOpenAiReader } from '../../functions/adapters/openAiReader.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { type ComposeOptions, composeNotify, composePoll } from '../../functions/compose.ts';
import { composeSite } from '../../functions/composeSite.ts';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { readEnvironment } from '../../functions/environment.ts';
import { createTable, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { applyVariables, localVariables, QUIET } from '../../infra/local/localEnvironment.ts';
import { CHOICES } from '../../shared/alerts/alert.ts';
import { type ChoiceTopic, choiceIn, type TopicName, topicNames } from '../../shared/alerts/topicNames.ts';
import { createDetector } from '../../shared/detect/detector.ts';
import type { Language } from '../../shared/language.ts';
import { startSns } from '../local/snsHarness.ts';
import { startFeedServer } from '../poll/startFeedServer.ts';
import { startReaderServer } from '../reader/readerServer.ts';
import { makeAnswer } from '../reader/readItem.ts';
import { type Item, readTable, refillTable } from './tableCopy.ts';
import { createWire, type Fault } from './wire.ts';
import { buildDossier } from './worldDossier.ts';

const TABLE = 'faults';
const SITE = 'https://parley.example';
const WATER_FLOWS = makeAnswer({ kind: 'agreement', words: 'the water will flow', place: 'Geneva' });

/**
 * Parley as it is composed for real, with one reader on each topic, on a real table and the SNS stand-in; every call of
 * it passes a wire on which it can go wrong.
 */
export interface World {
  feeds: Awaited<ReturnType<typeof startFeedServer>>;
  /** The topics that have a reader each. */
  receivers: readonly ChoiceTopic[];
  /** Topics in whose reader's inbox something has arrived, in order, since `renew`. */
  inbox(): ChoiceTopic[];
  texts(): string[];
  /** An empty table, or what `keep` kept of it, an empty inbox and feeds without items. */
  renew(): Promise<void>;
  /** Keeps what the table holds now for each `renew` from here on. */
  keep(): Promise<void>;
  /** Counts the calls from here on, and lets one go wrong. */
  arm(fault: Fault | null): void;
  calls(): readonly string[];
  /** What is called meanwhile neither counts nor goes wrong. */
  uncounted(play: () => Promise<void>): Promise<void>;
  /** Polls, then delivers what is pending, as two processes; one that a fault meets may end with it. */
  run(at: Date): Promise<void>;
  outbox(): ReturnType<typeof createOutbox>;
  countEvents(): Promise<number>;
  /** Status of a page of the site, by a link in a message. */
  open(link: string): Promise<number>;
  stop(): Promise<void>;
}

/**
 * @param outlets publisher families, each with one feed at `/<its id>`.
 * @param isRead whether a reader is asked, who finds what the scenario says it does.
 * @param languages in which readers are told.
 */
export async function startWorld(
  outlets: readonly string[],
  { isRead, languages }: { isRead: boolean; languages: readonly Language[] },
): Promise<World> {
  const receivers = languages.flatMap((language) => CHOICES.map((choice) => choiceIn(choice, language)));
  const model = isRead ? await startReaderServer() : null;
  model?.behave({ writes: WATER_FLOWS });
  const wire = createWire();
  const database = await startDatabase(null);
  const sns = await startSns();
  const feeds = await startFeedServer();
  await createTable(database.endpoint, TABLE);
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint }));
  const topics = Object.fromEntries(
    await Promise.all(topicNames(languages).map(async (name) => [name, await makeTopic(sns, name, receivers)])),
  ) as Record<TopicName, string>;
  const folder = mkdtempSync(join(tmpdir(), 'parley-faults-'));
  const dossierFile = join(folder, 'dossier.json');
  writeFileSync(dossierFile, JSON.stringify(buildDossier(outlets, await wire.tap('feed', feeds.url('')), languages)));
  const restore = applyVariables({
    ...QUIET,
    ...localVariables({
      databaseEndpoint: await wire.tap('table', database.endpoint),
      snsEndpoint: await wire.tap('sns', sns.url),
      tableName: TABLE,
      topics,
      operatorTopic: topics.verify,
      dossierFile,
      siteUrl: SITE,
      allowPrivateFeeds: true,
      keyFile: null,
    }),
    // A fault is one that is left when the client's own tries are over.
    AWS_MAX_ATTEMPTS: '1',
  });
  let now = new Date(0);
  let kept: Item[] = [];
  const environment = readEnvironment(process.env);
  const options: ComposeOptions = {
    clock: () => now,
    log: () => {},
    pause: async () => {},
    detect: createDetector(readDossierFile(dossierFile)),
    ...(model && {
      reader: {
        name: 'test',
        ask: createOpenAiReader({ url: await wire.tap('reader', model.openAiUrl), model: 'a-model' }),
        questionMs: 5_000,
        pollMs: 10_000,
      },
    }),
  };
  const outbox = createOutbox(documents, TABLE);

  // Each time composed anew, as what a process knew ends with it.
  const poll = () => composePoll(environment, options).poll();
  async function deliver(): Promise<void> {
    // As the stream does, which no fault keeps from its records.
    const pending = await outbox.getPendingAlerts();
    const records = pending.map((alert, index) => buildOutboxRecord(alert, String(index + 1)));
    if (records.length > 0) await composeNotify(environment, options).notify({ Records: records });
  }

  return {
    feeds,
    arm: wire.arm,
    calls: () => wire.calls,
    uncounted: wire.uncounted,
    outbox: () => outbox,
    receivers,
    inbox: () => sns.delivered.map(({ to }) => receivers[Number(to.slice(-2))] ?? 'all-early'),
    texts: () => sns.delivered.map(({ text }) => text),
    countEvents: async () => (await createEventStore(documents, TABLE).getEvents()).length,
    open: async (link) => {
      const { status } = await composeSite(environment, options).request(link.slice(SITE.length));
      wire.endProcess();
      return status;
    },
    async renew() {
      await refillTable(documents, TABLE, kept);
      sns.delivered.length = 0;
      for (const outlet of outlets) feeds.set(`/${outlet}`, []);
      wire.arm(null);
    },
    async keep() {
      kept = await readTable(documents, TABLE);
    },
    async run(at) {
      now = at;
      for (const process of [poll, deliver]) {
        await survive(process());
        wire.endProcess();
      }
    },
    async stop() {
      restore();
      documents.destroy();
      await model?.stop();
      rmSync(folder, { recursive: true });
      await wire.stop();
      await Promise.all([feeds.stop(), sns.stop(), database.stop()]);
    },
  };
}

/** A process that is cut off from the world may end with it; any other error is a bug. */
async function survive(process: Promise<unknown>): Promise<void> {
  try {
    await process;
  } catch (error) {
    const isCutOff = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
    if (!isCutOff) throw error;
  }
}

/** A topic; that of a choice has one phone, whose number ends with the place of the topic among them. */
async function makeTopic(
  { client }: Awaited<ReturnType<typeof startSns>>,
  name: TopicName,
  receivers: readonly TopicName[],
): Promise<string> {
  const { TopicArn = '' } = await client.send(new CreateTopicCommand({ Name: name }));
  const index = receivers.indexOf(name);
  const phone = { TopicArn, Protocol: 'sms', Endpoint: `+4477009001${String(index).padStart(2, '0')}` };
  if (index >= 0) await client.send(new SubscribeCommand(phone));
  return TopicArn;
}
