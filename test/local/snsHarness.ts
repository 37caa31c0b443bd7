import { SNSClient } from '@aws-sdk/client-sns';
import { Hono } from 'hono';
import type { Delivery } from '../../infra/local/delivery.ts';
import { startHttpServer } from '../../infra/local/httpServer.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { createSns } from '../../infra/local/sns/sns.ts';
import { createSnsApp } from '../../infra/local/sns/snsApp.tsx';
import { createWebhookPoster } from '../../infra/local/webhookPoster.ts';

/** Nobody waits for a slow web hook in a test. */
const HASTY = { answerMs: 300, retryMs: [10, 20], graceMs: 50 };

export interface SnsHarness {
  client: SNSClient;
  url: string;
  /** Everything delivered so far. */
  delivered: Delivery[];
  /** The stand-in's clock; tests set it. */
  clock: { now: Date };
  stopByReply(number: string): void;
  stop(): Promise<void>;
}

/** The stand-in on a free port, called by the real SDK client. */
export async function startSns(file: string | null = null): Promise<SnsHarness> {
  const delivered: Delivery[] = [];
  const clock = { now: new Date('2026-01-05T08:00:00Z') };
  let app = new Hono();
  const server = await startHttpServer((request) => app.fetch(request));
  const { url } = server;
  const deliver = (delivery: Delivery) => delivered.push(delivery);
  const poster = createWebhookPoster({ allowPrivate: true, onDone: deliver, limits: HASTY });
  const sns = createSns({
    file,
    deliver,
    post: poster.post,
    now: () => clock.now,
    linkBase: url,
    log: () => {},
  });
  app = createSnsApp(sns);
  const client = new SNSClient({ ...LOCAL_AWS, endpoint: url, maxAttempts: 1 });
  const stop = async () => {
    client.destroy();
    await poster.stop();
    await server.stop();
  };
  return { client, url, delivered, clock, stopByReply: sns.stopByReply, stop };
}

/** First link in a text whose query names the action. */
export function findLink(text: string, action: 'ConfirmSubscription' | 'Unsubscribe'): string {
  const link = text.split(/\s+/).find((word) => word.includes(`?Action=${action}&`));
  if (!link) throw new Error(`no link for ${action} in: ${text}`);
  return link;
}
