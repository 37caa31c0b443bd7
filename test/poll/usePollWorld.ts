import { afterAll, beforeAll } from 'vitest';
import { type Database, startDatabase } from '../../infra/local/database.ts';
import { type FeedServer, startFeedServer } from './startFeedServer.ts';

/** A database and a server of feeds for one test file: called at its top, there once its tests run. */
export function usePollWorld(): { database: Database; server: FeedServer } {
  const world = {} as { database: Database; server: FeedServer };
  beforeAll(async () => {
    [world.database, world.server] = await Promise.all([startDatabase(null), startFeedServer()]);
  });
  afterAll(() => Promise.all([world.server.stop(), world.database.stop()]));
  return world;
}
