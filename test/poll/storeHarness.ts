import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createFeedStore } from '../../functions/adapters/feedStore.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { createSnapshotStore } from '../../functions/adapters/snapshotStore.ts';
import type { PollServices } from '../../functions/poll/services.ts';
import { storeNews } from '../../functions/poll/storeNews.ts';
import { createTable, startDatabase } from '../../infra/local/database.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import type { Report } from '../../shared/detect/report.ts';
import { makeDossier } from '../samples/dossiers.ts';

const DOSSIER = makeDossier({ places: [{ id: 'paris', name: 'Paris', spellings: ['Paris'] }] });

/** The storing half of a poll on a real table, baseline behind it; a test makes single calls of it fail. */
export async function startStore() {
  const database = await startDatabase(null);
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, endpoint: database.endpoint }));
  let tables = 0;

  async function renew() {
    const table = `store-${++tables}`;
    await createTable(database.endpoint, table);
    const [events, outbox] = [createEventStore(documents, table), createOutbox(documents, table)];
    await events.putBaseline(new Date('2026-01-01T00:00:00Z'));
    const log: { what: string; [field: string]: unknown }[] = [];
    const services: PollServices = {
      dossier: DOSSIER,
      detect: () => {
        throw new Error('no item is read here');
      },
      fetchFeed: () => Promise.reject(new Error('no feed is read here')),
      feeds: createFeedStore(documents, table),
      events,
      outbox,
      snapshot: createSnapshotStore(documents, table),
      log: (entry) => log.push(entry),
      clock: () => new Date('2026-01-04T09:00:00Z'),
      runId: () => 'run',
      jitter: () => 0,
      pause: async () => {},
      readDeadlineMs: 1_000,
    };
    return {
      services,
      log,
      store: (now: string, reports: Report[]) => storeNews(services, reports, new Date(now)),
      alertIds: async () => (await outbox.getPendingAlerts()).map(({ id }) => id),
      pending: () => outbox.getPendingAlerts(),
    };
  }

  return {
    renew,
    async stop() {
      documents.destroy();
      await database.stop();
    },
  };
}
