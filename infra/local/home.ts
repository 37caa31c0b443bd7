import { buildTestRecord } from '../../functions/adapters/testStore.ts';
import type { CareTask } from '../../functions/care/care.ts';
import { type App, compose } from '../../functions/compose.ts';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { readEnvironment } from '../../functions/environment.ts';
import type { PollSummary } from '../../functions/poll/services.ts';
import type { Log } from '../../functions/services.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import type { TopicArns } from '../../shared/alerts/topicNames.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import type { NamedReader } from '../terminal/readerOption.ts';
import type { Webhook } from '../webhookList.ts';
import { type Cleanup, startOrStop } from './cleanup.ts';
import { type DataChoice, prepareDataFolder } from './dataFolder.ts';
import { createDeliverer, type ToldAlert } from './deliverPending.ts';
import type { Delivery } from './delivery.ts';
import { createFileLog } from './fileLog.ts';
import { startFrontDoor } from './frontDoor.ts';
import { LOCAL_AWS } from './localAws.ts';
import { applyVariables, localVariables, QUIET } from './localEnvironment.ts';
import { announceHome } from './runningHome.ts';
import { startStandIns, TABLE_NAME } from './standIns.ts';
import { findUnconfirmed, subscribeWebhooks } from './subscribeWebhooks.ts';
import { sweepExpired } from './sweepExpired.ts';

export interface HomeOptions {
  /** Where everything is kept over a restart; null keeps it in memory. */
  data: DataChoice | null;
  dossierFile: string;
  /** Port of the page; 0, the default, takes any free one. */
  port?: number;
  /** Address under which others reach the page, without a slash at its end; `http://localhost:PORT` by default. */
  siteUrl?: string | undefined;
  /** Lets feeds be polled on loopback. */
  allowPrivateFeeds?: boolean;
  /** A reader that decides what items tell; left out: the rules. */
  reader?: NamedReader | undefined;
  /** Programs that alerts are posted to. Those of an earlier start that are not among them are no more. */
  webhooks?: readonly Webhook[];
  /** Lets web hooks be on this machine and in its network. */
  allowPrivateWebhooks?: boolean;
  clock?: () => Date;
  /** Waits in the time of the clock; by default in real time. */
  pause?: (milliseconds: number) => Promise<void>;
  /** Also sends mails for real: `smtp://user:password@host`. */
  smtpUrl?: string | undefined;
  mailFrom?: string | undefined;
  /** Where test messages go; by default an address that only the inbox knows. */
  operatorEmail?: string | undefined;
  /** The functions' log; by default a file beside the data. */
  log?: Log;
}

/** Parley on one machine: the functions, their table, their topics and the inbox, in this process. */
export interface Home {
  /** Address of the page, without a slash at its end. */
  url: string;
  /** The same on this machine, where `siteUrl` names another. */
  localUrl: string;
  databaseEndpoint: string;
  snsEndpoint: string;
  topics: TopicArns;
  /** Polls once, then hands new alerts to the notifier. From `now` on, if given, the home's clock stands there. */
  poll(now?: Date): Promise<{ summary: PollSummary; told: ToldAlert[] }>;
  /** Hands over whatever is pending, also what was put back to be sent again. */
  deliver(): Promise<ToldAlert[]>;
  /** Hands over the test messages that were asked for since. */
  deliverTests(): Promise<void>;
  /** Does what the schedules in AWS do for subscribers; each task may be repeated at any time. */
  care(task: CareTask): Promise<void>;
  /** Everything delivered, oldest first. */
  inbox(): readonly Delivery[];
  /** Web hooks that have yet to confirm, and get nothing until they do. */
  unconfirmed(): readonly Webhook[];
  getEvents(): Promise<TalksEvent[]>;
  getDeliveredAlerts(): Promise<Alert[]>;
  /** Deletes what has expired, as DynamoDB does by itself. */
  sweep(): Promise<number>;
  stop(): Promise<void>;
}

/** A model at home is slow, and nothing here is paid by the second. */
const READER_BOUNDS = { questionMs: 60_000, pollMs: 180_000 };

/**
 * Starts everything in this process; one home at a time, for the functions read the process's environment.
 * @throws {DossierError | PortInUse | DataFolderError | DatabaseError} each with one line for a person
 */
export async function startHome(options: HomeOptions): Promise<Home> {
  return startOrStop((cleanup) => assemble(options, cleanup));
}

async function assemble(options: HomeOptions, cleanup: Cleanup): Promise<Home> {
  cleanup.add(applyVariables(QUIET));
  const { id, title, policy } = readDossierFile(options.dossierFile);
  const front = await startFrontDoor(options.port ?? 0, cleanup);
  const localUrl = `http://localhost:${front.port}`;
  const siteUrl = options.siteUrl ?? localUrl;
  const files = options.data === null ? null : await prepareDataFolder(options.data, id);
  const { clock, stand } = createClock(options.clock);
  const log = options.log ?? (files === null ? () => {} : createFileLog(files.log, clock));
  const outer = { files, clock, log, linkBase: `${siteUrl}/sns`, languages: policy.languages };
  const standIns = await startStandIns({ ...options, ...outer }, cleanup);
  const { databaseEndpoint, snsEndpoint, topics, operatorTopic, inbox } = standIns;
  const webhooks = options.webhooks ?? [];
  const { accessKeyId } = LOCAL_AWS.credentials;
  if (files)
    cleanup.add(announceHome(files.folder, { databaseEndpoint, snsEndpoint, topics, accessKeyId, url: siteUrl }));
  const { allowPrivateFeeds = false, dossierFile } = options;
  const places = { databaseEndpoint, snsEndpoint, topics, operatorTopic, tableName: TABLE_NAME, dossierFile, siteUrl };
  cleanup.add(applyVariables(localVariables({ ...places, allowPrivateFeeds, keyFile: files?.key ?? null })));
  const reader = options.reader && { ...options.reader, ...READER_BOUNDS };
  const app = compose(readEnvironment(process.env), {
    clock,
    log,
    reader,
    ...(options.pause && { pause: options.pause }),
  });
  front.open({ site: app.site, standIns, title, siteUrl });
  await subscribeWebhooks({ snsEndpoint, topics, state: standIns.sns.state }, webhooks);
  const functions = runFunctions(app, inbox.all, stand);
  const sweep = () => sweepExpired(databaseEndpoint, TABLE_NAME, clock());
  return {
    url: siteUrl,
    localUrl,
    databaseEndpoint,
    snsEndpoint,
    topics,
    inbox: inbox.all,
    unconfirmed: () => findUnconfirmed(standIns.sns.state, topics, webhooks),
    ...functions,
    sweep,
    stop: cleanup.run,
  };
}

/** The schedule's part and the stream's, by hand. */
function runFunctions(
  { poll, notify, care, stores }: App,
  inbox: Home['inbox'],
  stand: (at: Date) => void,
): Pick<Home, 'poll' | 'deliver' | 'deliverTests' | 'care' | 'getEvents' | 'getDeliveredAlerts'> {
  const deliver = createDeliverer({ outbox: stores.outbox, notify, inbox });
  return {
    care,
    deliver: () => deliver('all'),
    async deliverTests() {
      const asked = await stores.tests.getPending();
      if (asked.length > 0) await notify({ Records: asked.map(buildTestRecord) });
    },
    getEvents: () => stores.events.getEvents(),
    async poll(now) {
      if (now) stand(now);
      const summary = await poll();
      return { summary, told: await deliver(summary.alerts.length) };
    },
    async getDeliveredAlerts() {
      const entries = await stores.outbox.getOutboxEntries();
      return entries.filter(({ state }) => state === 'delivered').map(({ alert }) => alert);
    },
  };
}

function createClock(clock = () => new Date()): { clock: () => Date; stand: (at: Date) => void } {
  let standing: Date | null = null;
  return {
    clock: () => standing ?? clock(),
    stand(at) {
      standing = at;
    },
  };
}
