import { setMaxListeners } from 'node:events';
import type { Feed } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { createDocumentReader } from './documentReader.ts';
import { createFeedTurns } from './feedTurns.ts';
import { type FeedRead, readOneFeed } from './readOneFeed.ts';
import type { PollServices } from './services.ts';

/**
 * Reads the feeds side by side until the deadline: first the quick ones, then those that were slow when they were last
 * asked, so that forty servers which never answer cost forty feeds and not the others as well.
 */
export async function readFeeds(
  services: PollServices,
  due: readonly Feed[],
  states: ReadonlyMap<string, FeedState>,
  now: Date,
): Promise<FeedRead[]> {
  const deadline = AbortSignal.timeout(services.readDeadlineMs);
  // Every feed waits on it; Node takes more than ten for a leak and warns.
  setMaxListeners(0, deadline);
  const reader = createDocumentReader(services, services.runId());
  const run = { services, now, deadline, newTurn: createFeedTurns(reader.busyMs), reader };
  const readAll = (feeds: readonly Feed[]) =>
    Promise.all(feeds.map((feed) => readOneFeed(run, feed, states.get(feed.id) ?? null)));
  const isSlow = (feed: Feed) => states.get(feed.id)?.isSlow === true;
  const quick = await readAll(due.filter((feed) => !isSlow(feed)));
  return [...quick, ...(await readAll(rotate(due.filter(isSlow), services.jitter())))];
}

/** Begins somewhere else each time, so that none is last at every poll. */
function rotate<T>(list: readonly T[], jitter: number): T[] {
  const start = Math.floor(list.length * jitter);
  return [...list.slice(start), ...list.slice(0, start)];
}
