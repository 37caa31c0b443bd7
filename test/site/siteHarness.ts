import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateTopicCommand, ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Hono } from 'hono';
import { createSubscriberStore } from '../../functions/adapters/subscriberStore.ts';
import { createSubscriptions } from '../../functions/adapters/subscriptions.ts';
import { createSite } from '../../functions/site/app.tsx';
import type { SiteServices } from '../../functions/site/services.ts';
import { createTable, type Database, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { type TopicArns, type TopicName, topicNames } from '../../shared/alerts/topicNames.ts';
import type { Language } from '../../shared/language.ts';
import { type SnsHarness, startSns } from '../local/snsHarness.ts';
import { makeServices } from './makeServices.ts';
import { DOSSIER } from './sampleDossier.ts';
import { NOW } from './sampleEvents.ts';

export interface SiteHarness {
  site: Hono;
  services: SiteServices;
  sns: SnsHarness;
  documents: DynamoDBDocumentClient;
  table: string;
  /** Who is on a topic and confirmed, as SNS says. */
  membersOf(topic: TopicName): Promise<string[]>;
  /** Moves the clocks of the site and of SNS. */
  setTime(now: Date): void;
  /** Everything logged so far, as JSON. */
  logged: string[];
  stop(): Promise<void>;
}

/**
 * The site on a real table and on the SNS stand-in, each called by its real client.
 * @param languages of the topics, each of which takes a request to make
 */
export async function startSite(
  more: Partial<SiteServices> = {},
  languages: readonly Language[] = (more.dossier ?? DOSSIER).policy.languages,
): Promise<SiteHarness> {
  const database: Database = await startDatabase(null);
  const table = 'site-test';
  await createTable(database.endpoint, table);
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint }));
  const sns = await startSns();
  const arns = await Promise.all(topicNames(languages).map((name) => createTopic(sns, name)));
  const logged: string[] = [];
  const services = makeServices({
    topics: Object.fromEntries(arns) as unknown as TopicArns,
    siteUrl: 'http://parley.test',
    clock: () => sns.clock.now,
    subscribers: createSubscriberStore(documents, table),
    subscriptions: createSubscriptions(sns.client),
    log: (entry) => logged.push(JSON.stringify(entry)),
    ...more,
  });
  const setTime = (now: Date) => {
    sns.clock.now = now;
  };
  setTime(NOW);
  const membersOf = async (topic: TopicName) => {
    const { Subscriptions = [] } = await sns.client.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: services.topics[topic] }),
    );
    return Subscriptions.filter((each) => each.SubscriptionArn?.startsWith('arn:')).map((each) => each.Endpoint ?? '');
  };
  const stop = async () => {
    documents.destroy();
    await sns.stop();
    await database.stop();
  };
  return { site: createSite(services), services, sns, documents, table, membersOf, setTime, logged, stop };
}

async function createTopic(sns: SnsHarness, name: TopicName): Promise<[TopicName, string]> {
  const { TopicArn } = await sns.client.send(new CreateTopicCommand({ Name: name }));
  return [name, TopicArn ?? ''];
}
