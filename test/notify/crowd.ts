import { SNSClient } from '@aws-sdk/client-sns';
import { Hono } from 'hono';
import type { Delivery } from '../../infra/local/delivery.ts';
import { startHttpServer } from '../../infra/local/httpServer.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { readCall } from '../../infra/local/sns/queryProtocol.ts';
import { createSns, type Sns } from '../../infra/local/sns/sns.ts';
import { createSnsApp } from '../../infra/local/sns/snsApp.tsx';
import { TOPIC_NAMES, type TopicName } from '../../shared/alerts/topicNames.ts';
import { parseSubscribe } from '../../shared/subscribers/parseSubscribe.ts';
import { findLink } from '../local/snsHarness.ts';

/** One reader and the form as that reader sends it. */
export interface Reader {
  address: string;
  form: Record<string, string>;
}

/** Readers of every mix of channel, interest, stage (or none named) and heartbeat, in turn. */
export function makeReaders(count: number): Reader[] {
  return Array.from({ length: count }, (_, n) => {
    const address = n % 2 === 0 ? `reader-${n}@example.org` : `+4479112${String(n).padStart(5, '0')}`;
    return {
      address,
      form: {
        [n % 2 === 0 ? 'email' : 'phone']: address,
        interest: ['rounds', 'outcomes', 'all'][n % 3] ?? '',
        stage: ['early', 'confirmed', ''][Math.floor(n / 6) % 3] ?? '',
        ...(Math.floor(n / 18) % 4 === 0 && { heartbeat: 'on' }),
      },
    };
  });
}

export interface Crowd {
  client: SNSClient;
  topics: Record<TopicName, string>;
  delivered: Delivery[];
  stop(): Promise<void>;
}

/** The SNS stand-in with everybody subscribed and confirmed; those calls are made in process, as there are thousands. */
export async function gatherCrowd(readers: readonly Reader[], now: Date): Promise<Crowd> {
  const delivered: Delivery[] = [];
  const deliver = (delivery: Delivery) => void delivered.push(delivery);
  let app = new Hono();
  const server = await startHttpServer((request) => app.fetch(request));
  const sns = createSns({ file: null, deliver, post: () => {}, now: () => now, linkBase: server.url, log: () => {} });
  app = createSnsApp(sns);
  const topics = Object.fromEntries(
    TOPIC_NAMES.map((name) => [name, call(sns, { Action: 'CreateTopic', Name: name }).TopicArn ?? '']),
  ) as Record<TopicName, string>;
  for (const reader of readers) subscribeReader(sns, topics, reader, delivered);
  delivered.length = 0;
  const client = new SNSClient({ ...LOCAL_AWS, endpoint: server.url, maxAttempts: 1 });
  const stop = async () => {
    client.destroy();
    await server.stop();
  };
  return { client, topics, delivered, stop };
}

/** What the site does once the form is sent and its owner has confirmed. */
function subscribeReader(sns: Sns, topics: Record<TopicName, string>, { form }: Reader, delivered: Delivery[]): void {
  const parsed = parseSubscribe(form, 'any');
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join());
  const { address, choice, heartbeat } = parsed.value;
  const Protocol = address.channel === 'email' ? 'email' : 'sms';
  for (const topic of heartbeat ? ([choice, 'heartbeat'] as const) : [choice]) {
    call(sns, { Action: 'Subscribe', TopicArn: topics[topic], Protocol, Endpoint: address.value });
    if (Protocol === 'email') {
      const link = new URL(findLink(delivered.at(-1)?.text ?? '', 'ConfirmSubscription'));
      call(sns, Object.fromEntries(link.searchParams));
    }
  }
}

function call(sns: Sns, form: Record<string, string>): Record<string, string> {
  return sns.answer(readCall(new URLSearchParams(form), true)) as Record<string, string>;
}
