import pLimit from 'p-limit';
import { createFetchFeed } from '../../functions/poll/fetchFeed.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { nextFeedState } from '../../shared/feeds/nextPoll.ts';
import { readFeed } from '../../shared/feeds/readFeed.ts';
import { testFeed } from '../poll/fetchServer.ts';

export interface PollFigures {
  name: string;
  seconds: number;
  fresh: number;
  unchanged: number;
  items: number;
  /** Feed states that changed and would be written to the table. */
  writes: number;
  peakMegabytes: number;
}

/** Polls so many feeds of a server three times: cold, when they answer 304, and again. */
export async function pollLoopbackFeeds(count: number, server: string): Promise<PollFigures[]> {
  const fetchFeed = createFetchFeed({ allowPrivate: true });
  const feeds = Array.from({ length: count }, (_, n) => ({ ...testFeed(`${server}/${n}`), id: `feed-${n}` }));
  const states = new Map<string, FeedState>();
  const figures: PollFigures[] = [];
  for (const [round, name] of ['cold', 'all 304', 'all 304 again'].entries()) {
    figures.push(await pollOnce(name, new Date(Date.UTC(2026, 1, 26, 0, round * 5)), feeds, states, fetchFeed));
  }
  return figures;
}

async function pollOnce(
  name: string,
  now: Date,
  feeds: ReturnType<typeof testFeed>[],
  states: Map<string, FeedState>,
  fetchFeed: ReturnType<typeof createFetchFeed>,
): Promise<PollFigures> {
  const figures = { name, seconds: 0, fresh: 0, unchanged: 0, items: 0, writes: 0, peakMegabytes: 0 };
  const started = performance.now();
  const limit = pLimit(12);
  const signal = AbortSignal.timeout(600_000);
  await Promise.all(
    feeds.map((feed) =>
      limit(async () => {
        const state = states.get(feed.id) ?? null;
        const outcome = await fetchFeed(feed, state, now, signal);
        const document =
          outcome.outcome === 'fresh' ? await readFeed(outcome.bytes, { ...outcome, now: now.toISOString() }) : null;
        const next = nextFeedState(state, feed, { outcome, document }, now.toISOString(), 0);
        if (outcome.outcome === 'fresh' || outcome.outcome === 'unchanged') figures[outcome.outcome] += 1;
        if (next !== state) figures.writes += 1;
        figures.items += document?.items.length ?? 0;
        figures.peakMegabytes = Math.max(figures.peakMegabytes, Math.round(process.memoryUsage().rss / 1e6));
        states.set(feed.id, next);
      }),
    ),
  );
  return { ...figures, seconds: (performance.now() - started) / 1_000 };
}
