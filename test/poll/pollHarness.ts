import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createFeedStore } from '../../functions/adapters/feedStore.ts';
import { createOutbox } from '../../functions/adapters/outbox.ts';
import { createSnapshotStore } from '../../functions/adapters/snapshotStore.ts';
import { createFetchFeed } from '../../functions/poll/fetchFeed.ts';
import type { PollServices } from '../../functions/poll/services.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { createDetector } from '../../shared/detect/detector.ts';
import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';
import { sketchGenevaTalks } from '../samples/dossiers.ts';

export const SCHEDULED = 'Northland and Southland to hold talks in Geneva on Friday';
export const minute = (n: number) => new Date(Date.UTC(2026, 0, 7, 9, n));

/**
 * Made-up talks between Northland and Southland.
 * @param feeds id → address; each is of a family of its own
 */
export function buildTalksDossier(feeds: Record<string, string>, policy: object = {}): Dossier {
  return dossierSchema.parse(sketchGenevaTalks(feeds, { policy }));
}

/** A poll's real parts on a table that is there; the clock stands at nine o'clock, and waits are short. */
export function buildPollServices(
  endpoint: string,
  table: string,
  dossier: Dossier,
  /** That of the process which started the table, where this is another. */
  accessKeyId: string = LOCAL_AWS.credentials.accessKeyId,
): PollServices {
  const credentials = { ...LOCAL_AWS.credentials, accessKeyId };
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ ...LOCAL_AWS, credentials, endpoint }));
  return {
    dossier,
    detect: createDetector(dossier),
    fetchFeed: createFetchFeed({ allowPrivate: true }),
    feeds: createFeedStore(documents, table),
    events: createEventStore(documents, table),
    outbox: createOutbox(documents, table),
    snapshot: createSnapshotStore(documents, table),
    clock: () => minute(0),
    log: () => {},
    runId: () => `run-${Math.random()}`,
    jitter: () => 0,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 50)),
    readDeadlineMs: 5_000,
  };
}
