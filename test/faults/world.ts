import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createAlertSender } from '../../functions/adapters/alertSender.ts';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createFeedStore } from '../../functions/adapters/feedStore.ts';
import { createLedger } from '../../functions/adapters/ledger.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { createSnapshotStore } from '../../functions/adapters/snapshotStore.ts';
import { notify } from '../../functions/notify/notify.ts';
import { createFetchFeed } from '../../functions/poll/fetchFeed.ts';
import { poll } from '../../functions/poll/poll.ts';
import type { PollServices } from '../../functions/poll/services.ts';
import { createTable, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { CHOICES, type Choice } from '../../shared/alerts/alert.ts';
import { createDetector } from '../../shared/detect/detector.ts';
import { type Dossier, parseDossier } from '../../shared/dossier/dossier.ts';
import { startSns } from '../local/snsHarness.ts';
import { startFeedServer } from '../poll/startFeedServer.ts';
import { Fault, type FaultPlan } from './fault.ts';

/** Parley with one reader on each topic, on a real table and the SNS stand-in, called by their real clients. */
export interface World {
  feeds: Awaited<ReturnType<typeof startFeedServer>>;
  /** Choices in whose inbox something has arrived, in order, since `renew`. */
  inbox(): Choice[];
  texts(): string[];
  /** Another table, an empty inbox and feeds without items. */
  renew(): Promise<void>;
  /** Polls, then delivers what is pending, as two processes; errors end the process that met them. */
  run(at: Date, fault?: FaultPlan): Promise<void>;
  outbox(): ReturnType<typeof createOutbox>;
  countEvents(): Promise<number>;
  stop(): Promise<void>;
}

/** @param outlets publisher families, each with one feed at `/<its id>`. */
export async function startWorld(outlets: readonly string[]): Promise<World> {
  const database = await startDatabase(null);
  const sns = await startSns();
  const feeds = await startFeedServer();
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint }));
  const dossier = buildDossier(outlets, feeds.url);
  const detect = createDetector(dossier);
  const topics = Object.fromEntries(
    await Promise.all(CHOICES.map(async (choice, index) => [choice, await subscribePhone(sns, choice, phone(index))])),
  ) as Record<Choice, string>;
  let table = '';
  let tables = 0;

  const connect = (fault?: FaultPlan) => fault?.wrapClient(documents) ?? documents;
  const outbox = () => createOutbox(documents, table);

  async function runPoll(at: Date, fault?: FaultPlan): Promise<void> {
    const client = connect(fault);
    const fetchFeed = createFetchFeed({ allowPrivate: true });
    const services: PollServices = {
      dossier,
      detect,
      fetchFeed: fault?.wrapCall(fetchFeed) ?? fetchFeed,
      feeds: createFeedStore(client, table),
      events: createEventStore(client, table),
      outbox: createOutbox(client, table),
      snapshot: createSnapshotStore(client, table),
      log: () => {},
      clock: () => at,
      runId: () => at.toISOString(),
      jitter: () => 0,
      pause: async () => {},
      readDeadlineMs: 5_000,
    };
    await poll(services, at);
  }

  async function runNotify(at: Date, fault?: FaultPlan): Promise<void> {
    const client = connect(fault);
    const services = {
      dossier,
      siteUrl: 'https://parley.example',
      outbox: createOutbox(client, table),
      ledger: createLedger(client, table),
      sender: createAlertSender(fault?.wrapClient(sns.client) ?? sns.client, topics),
      pause: async () => {},
      log: () => {},
    };
    const pending = await outbox().getPendingAlerts();
    await notify(services, { Records: pending.map((alert, n) => buildOutboxRecord(alert, String(n + 1))) }, at);
  }

  return {
    feeds,
    outbox,
    inbox: () => sns.delivered.map(({ to }) => CHOICES[Number(to.slice(-1))] ?? 'all-early'),
    texts: () => sns.delivered.map(({ text }) => text),
    countEvents: async () => (await createEventStore(documents, table).getEvents()).length,
    async renew() {
      table = `faults-${++tables}`;
      await createTable(database.endpoint, table);
      sns.delivered.length = 0;
      for (const outlet of outlets) feeds.set(`/${outlet}`, []);
    },
    async run(at, fault) {
      await survive(runPoll(at, fault));
      fault?.revive();
      await survive(runNotify(at, fault));
      fault?.revive();
    },
    async stop() {
      documents.destroy();
      await Promise.all([feeds.stop(), sns.stop(), database.stop()]);
    },
  };
}

/** A process that meets a fault may end with it; any other error is a bug. */
async function survive(process: Promise<void>): Promise<void> {
  try {
    await process;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

const phone = (index: number) => `+44770090012${index}`;

async function subscribePhone(
  { client }: Awaited<ReturnType<typeof startSns>>,
  choice: Choice,
  Endpoint: string,
): Promise<string> {
  const { TopicArn } = await client.send(new CreateTopicCommand({ Name: choice }));
  await client.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint }));
  return TopicArn ?? '';
}

function buildDossier(outlets: readonly string[], url: (path: string) => string): Dossier {
  const dossier = {
    id: 'north-south',
    title: 'Northland–Southland talks',
    shortName: 'North-South talks',
    since: '2025-01-01',
    parties: ['Northland', 'Southland'].map((name) => ({
      id: name.toLowerCase(),
      name,
      spellings: [name, `${name}ic`],
    })),
    places: [{ id: 'geneva', name: 'Geneva', spellings: ['Geneva'], timeZone: 'Europe/Zurich' }],
    families: outlets.map((id) => ({ id, name: id })),
    feeds: outlets.map((id) => ({ id, title: id, url: url(`/${id}`), lang: 'en', family: id })),
  };
  return parseDossier(JSON.stringify(dossier), 'test dossier');
}
