/**
 * The composition root: what each function works with, built from its environment. AWS and one machine differ only in
 * that environment (where the table and SNS answer) and in the clock of a replay. One function a shell, so that each
 * bundle holds only what it uses.
 */
import { randomUUID } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import { setTimeout as timer } from 'node:timers/promises';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Hono } from 'hono';
import { placeFeeds } from '../shared/canary/canaryDossier.ts';
import { createDetector } from '../shared/detect/detector.ts';
import type { Detector } from '../shared/detect/report.ts';
import type { AuditedMetric } from '../shared/watch/auditedMetric.ts';
import { createAlertSender } from './adapters/alertSender.ts';
import { createEventStore } from './adapters/eventStore.ts';
import { createFeedStore } from './adapters/feedStore.ts';
import { createLedger } from './adapters/ledger.ts';
import { logJson } from './adapters/log.ts';
import { createMetricReader } from './adapters/metricReader.ts';
import { createOutbox } from './adapters/outbox.ts';
import { createReaderStore } from './adapters/readerStore.ts';
import { createSnapshotStore } from './adapters/snapshotStore.ts';
import { createSubscriberStore } from './adapters/subscriberStore.ts';
import { createSubscriptionListing } from './adapters/subscriptionListing.ts';
import { createSubscriptions } from './adapters/subscriptions.ts';
import { createTestSender } from './adapters/testSender.ts';
import { createTestStore, type TestStore } from './adapters/testStore.ts';
import { createWatchStore } from './adapters/watchStore.ts';
import type { Outbox } from './alertServices.ts';
import { audit } from './care/audit.ts';
import { type CareTask, care } from './care/care.ts';
import { type TroubleAlarm, tellTroubles } from './care/tellTroubles.ts';
import { composeSite } from './composeSite.ts';
import { allTopics, connect } from './connections.ts';
import { readDossierFile } from './dossierFile.ts';
import { type Environment, requireVariable } from './environment.ts';
import { notify } from './notify/notify.ts';
import { givePulse } from './notify/pulse.ts';
import { reviewOutbox } from './notify/reviewOutbox.ts';
import type { PulseCall } from './notify/scheduledCall.ts';
import { sendTests } from './notify/sendTests.ts';
import { createFetchFeed, userAgent } from './poll/fetchFeed.ts';
import { poll } from './poll/poll.ts';
import type { PollEvent } from './poll/pollEvent.ts';
import type { PollSummary } from './poll/services.ts';
import type { AskReader } from './reader/services.ts';
import type { EventStore, FeedStore, Log } from './services.ts';

/** What a shell may replace: a replay brings its own clock, a terminal its own log. */
export interface ComposeOptions {
  /** A reader that the operator has switched on, with its bounds in milliseconds. */
  reader?: { name: string; ask: AskReader; questionMs: number; pollMs: number } | undefined;
  clock?: () => Date;
  log?: Log;
  /** A detector of the same dossier that has compiled the languages it met before. */
  detect?: Detector;
  /** Finds the addresses of feeds' hosts; the system's by default. A measurement has many of them on loopback. */
  lookup?: LookupFunction;
  /** Waits between two alerts, or for the writer's lease; under a replay's clock no real time need pass. */
  pause?: (milliseconds: number) => Promise<void>;
}

/** Feeds still being read after this are given up until the next poll; the function itself has a minute more. */
const READ_DEADLINE_MS = 60_000;

export interface PollApp {
  /** Polls all feeds, or those of a shard. */
  poll(event?: PollEvent): Promise<PollSummary>;
}

/** The poll: reads hostile input, writes the table, and has no way to publish. */
export function composePoll(
  environment: Environment,
  { clock = now, log = logJson, pause = sleep, detect, lookup, reader }: ComposeOptions = {},
): PollApp {
  const dossier = placeFeeds(readDossierFile(environment.DOSSIER_FILE), environment.SITE_URL);
  const { documents, table } = connect(environment, clock);
  const services = {
    dossier,
    detect: detect ?? createDetector(dossier),
    fetchFeed: createFetchFeed({
      allowPrivate: environment.ALLOW_PRIVATE_FEEDS,
      userAgent: userAgent(environment.SITE_URL),
      ...(lookup && { lookup }),
    }),
    feeds: createFeedStore(documents, table),
    events: createEventStore(documents, table),
    outbox: createOutbox(documents, table),
    snapshot: createSnapshotStore(documents, table),
    clock,
    log,
    runId: randomUUID,
    jitter: Math.random,
    pause,
    readDeadlineMs: READ_DEADLINE_MS,
    reader: reader && { ...reader, store: createReaderStore(documents, table) },
  };
  return { poll: (event) => poll(services, clock(), event) };
}

export interface NotifyApp {
  notify(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse>;
  /** Counts what is stuck in the outbox and puts back what waits. */
  review(): Promise<void>;
  /** Gives a sign of life, if all that must go on does. */
  pulse(call: PulseCall): Promise<void>;
}

/** The notifier: the only one that may publish to the topics of alerts. */
export function composeNotify(
  environment: Environment,
  { clock = now, log = logJson, pause = sleep }: ComposeOptions = {},
): NotifyApp {
  const { documents, table } = connect(environment, clock);
  const sns = new SNSClient({});
  const services = {
    dossier: readDossierFile(environment.DOSSIER_FILE),
    siteUrl: requireVariable(environment, 'SITE_URL'),
    events: createEventStore(documents, table),
    watch: createWatchStore(documents, table),
    outbox: createOutbox(documents, table),
    ledger: createLedger(documents, table),
    sender: createAlertSender(sns, requireVariable(environment, 'TOPIC_ARNS'), {
      smsMaxPriceUsd: environment.SMS_MAX_PRICE_USD,
    }),
    tests: createTestStore(documents, table),
    testSender: createTestSender(sns, environment.OPERATOR_TOPIC_ARN, environment.SMS_MAX_PRICE_USD),
    pause,
    log,
  };
  return {
    async notify(event) {
      const answer = await notify(services, event, clock());
      await sendTests(services, event, clock());
      return answer;
    },
    review: () => reviewOutbox(services, clock()),
    pulse({ topicArn, pollMinutes }) {
      const sign = new PublishCommand({ TopicArn: topicArn, Message: 'alive' });
      const sendPulse = async () => void (await sns.send(sign));
      return givePulse({ ...services, pollMinutes, sendPulse }, clock());
    },
  };
}

export interface CareApp {
  care(task: CareTask): Promise<void>;
  /** Looks in AWS's own metrics for what is wrong. */
  audit(audited: readonly AuditedMetric[]): Promise<void>;
  /** Mails the operator what an alarm is about. */
  tellTroubles(alarm: TroubleAlarm): Promise<void>;
}

/** What looks after subscribers: the weekly sign of life and the daily check against SNS. */
export function composeCare(
  environment: Environment,
  { clock = now, log = logJson, pause = sleep }: ComposeOptions = {},
): CareApp {
  const { documents, table } = connect(environment);
  const sns = new SNSClient({});
  const dossier = readDossierFile(environment.DOSSIER_FILE);
  const topics = allTopics(environment, dossier.policy.languages);
  const services = {
    dossier,
    siteUrl: requireVariable(environment, 'SITE_URL'),
    hashKey: requireVariable(environment, 'HASH_KEY'),
    events: createEventStore(documents, table),
    feeds: createFeedStore(documents, table),
    ledger: createLedger(documents, table),
    sender: createAlertSender(sns, topics, { smsMaxPriceUsd: environment.SMS_MAX_PRICE_USD }),
    subscribers: createSubscriberStore(documents, table),
    subscriptions: createSubscriptions(sns),
    topics,
    listing: createSubscriptionListing(sns, topics),
    clock,
    pause,
    log,
  };
  const watching = () => ({
    ...services,
    watch: createWatchStore(documents, table),
    metrics: createMetricReader(new CloudWatchClient({})),
  });
  return {
    care: (task) => care(services, task),
    audit: (audited) => audit(watching(), audited),
    tellTroubles(alarm) {
      const TopicArn = requireVariable(environment, 'OPERATOR_TOPIC_ARN');
      const mailOperator = async ({ subject, text }: { subject: string; text: string }) =>
        void (await sns.send(new PublishCommand({ TopicArn, Subject: subject, Message: text })));
      return tellTroubles({ ...watching(), mailOperator }, alarm);
    },
  };
}

/** Everything in one process, for one machine. */
export interface App extends PollApp, NotifyApp, CareApp {
  site: Hono;
  stores: { events: EventStore; feeds: FeedStore; outbox: Outbox; tests: TestStore };
}

export function compose(environment: Environment, options: ComposeOptions = {}): App {
  const { documents, table } = connect(environment);
  return {
    ...composePoll(environment, options),
    ...composeNotify(environment, options),
    ...composeCare(environment, options),
    site: composeSite(environment, options),
    stores: {
      events: createEventStore(documents, table),
      feeds: createFeedStore(documents, table),
      outbox: createOutbox(documents, table),
      tests: createTestStore(documents, table),
    },
  };
}

function now(): Date {
  return new Date();
}

async function sleep(milliseconds: number): Promise<void> {
  await timer(milliseconds);
}
