import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createLedger } from '../../functions/adapters/ledger.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { buildOutboxRecord } from '../../functions/adapters/outboxRecord.ts';
import { createWatchStore } from '../../functions/adapters/watchStore.ts';
import type { AlertSender, Ledger, Outbox } from '../../functions/alertServices.ts';
import type { NotifyServices } from '../../functions/notify/services.ts';
import type { EventStore, WatchStore } from '../../functions/services.ts';
import { createTable, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import type { TopicName } from '../../shared/alerts/topicNames.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';

/** A real table on a loopback port; `stop` ends it. */
export async function startTable(): Promise<{
  outbox: Outbox;
  ledger: Ledger;
  events: EventStore;
  watch: WatchStore;
  stop: () => Promise<void>;
}> {
  const database = await startDatabase(null);
  await createTable(database.endpoint, 'notify-test');
  const client = new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint });
  const documents = DynamoDBDocumentClient.from(client);
  return {
    outbox: createOutbox(documents, 'notify-test'),
    ledger: createLedger(documents, 'notify-test'),
    events: createEventStore(documents, 'notify-test'),
    watch: createWatchStore(documents, 'notify-test'),
    stop: async () => {
      client.destroy();
      await database.stop();
    },
  };
}

/** Keeps what was published, in order, as "topic: subject". */
export function createRecorder(): AlertSender & { published: string[] } {
  const published: string[] = [];
  return {
    published,
    async sendAlert(topic: TopicName, message) {
      published.push(`${topic}: ${message.subject}`);
      return `message-${published.length}`;
    },
  };
}

/** Services of a notifier over a table and a sender, with its pauses and log lines in `heard`. */
export function createServices(
  table: { outbox: Outbox; ledger: Ledger },
  sender: AlertSender,
): NotifyServices & { heard: { pauses: number[]; log: Record<string, unknown>[] } } {
  const heard = { pauses: [] as number[], log: [] as Record<string, unknown>[] };
  return {
    dossier: SAMPLE_DOSSIER,
    siteUrl: 'https://parley.example',
    outbox: table.outbox,
    ledger: table.ledger,
    sender,
    pause: async (milliseconds) => void heard.pauses.push(milliseconds),
    log: (entry) => void heard.log.push(entry),
    heard,
  };
}

/** The stream event that inserting these alerts makes, numbered from 1. */
export function streamOf(...alerts: Alert[]) {
  return { Records: alerts.map((alert, index) => buildOutboxRecord(alert, String(index + 1))) };
}

/** What a dead process sees of the network: nothing. */
export class Crash extends Error {
  override name = 'Crash';
  readonly code = 'ECONNRESET';
}

/**
 * The same services, in a process that dies at its `step`-th I/O call, before or after the call took effect. From then
 * on every call fails, as nothing more leaves a dead process.
 */
export function crashAt(step: number, when: 'before' | 'after', services: NotifyServices): NotifyServices {
  let calls = 0;
  const mortal = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const call = Reflect.get(object, name) as unknown;
        if (typeof call !== 'function') return call;
        return async (...parameters: unknown[]) => {
          calls += 1;
          if (calls > step || (calls === step && when === 'before')) throw new Crash(`at step ${step}`);
          const result: unknown = await call.apply(object, parameters);
          if (calls === step) throw new Crash(`after step ${step}`);
          return result;
        };
      },
    });
  return {
    ...services,
    outbox: mortal(services.outbox),
    ledger: mortal(services.ledger),
    sender: mortal(services.sender),
  };
}
