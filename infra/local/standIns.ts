import type { Log } from '../../functions/services.ts';
import type { TopicArns } from '../../shared/alerts/topicNames.ts';
import type { Language } from '../../shared/language.ts';
import type { Cleanup } from './cleanup.ts';
import { createTable, startDatabase } from './database.ts';
import type { DataFiles } from './dataFolder.ts';
import { startHttpServer } from './httpServer.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createOperatorTopic, DEFAULT_OPERATOR } from './operatorTopic.ts';
import { createMailSender } from './sendMail.ts';
import { createSns, type Sns } from './sns/sns.ts';
import { createSnsApp } from './sns/snsApp.tsx';
import { createTopics } from './topics.ts';
import { createWebhookPoster } from './webhookPoster.ts';

export const TABLE_NAME = 'Parley';

/** What stands in for AWS: the table, the topics, and the mailboxes and phones behind them. */
export interface StandIns {
  databaseEndpoint: string;
  snsEndpoint: string;
  topics: TopicArns;
  /** ARN of the topic that goes to the operator alone. */
  operatorTopic: string;
  sns: Sns;
  inbox: Inbox;
}

export interface StandInOptions {
  files: DataFiles | null;
  clock: () => Date;
  /** Address under which links of mails are answered, without a slash at its end. */
  linkBase: string;
  /** In which messages are offered. */
  languages: readonly Language[];
  smtpUrl?: string | undefined;
  mailFrom?: string | undefined;
  /** Mail address of whoever runs this; by default one that only the inbox knows. */
  operatorEmail?: string | undefined;
  /** Lets web hooks be on this machine and in its network. */
  allowPrivateWebhooks?: boolean;
  log: Log;
}

/** @throws {DatabaseError} when the data is in use */
export async function startStandIns(options: StandInOptions, cleanup: Cleanup): Promise<StandIns> {
  const { files, clock, linkBase, smtpUrl, mailFrom, log } = options;
  const database = await startDatabase(files?.database ?? null);
  cleanup.add(database.stop);
  await createTable(database.endpoint, TABLE_NAME);
  const sendMail = smtpUrl === undefined ? null : createMailSender(smtpUrl, mailFrom);
  const inbox = createInbox({ file: files?.inbox ?? null, sendMail, log });
  const poster = createWebhookPoster({ allowPrivate: options.allowPrivateWebhooks ?? false, onDone: inbox.deliver });
  cleanup.add(poster.stop);
  const { deliver } = inbox;
  const sns = createSns({ file: files?.sns ?? null, deliver, post: poster.post, now: clock, linkBase, log });
  const server = await startHttpServer(createSnsApp(sns).fetch);
  cleanup.add(server.stop);
  const topics = await createTopics(server.url, options.languages);
  const operator = options.operatorEmail ?? DEFAULT_OPERATOR;
  const operatorTopic = await createOperatorTopic(server.url, sns.state, operator);
  return { databaseEndpoint: database.endpoint, snsEndpoint: server.url, topics, operatorTopic, sns, inbox };
}
