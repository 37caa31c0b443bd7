import { MINUTE_MS } from '../units.ts';
import type { FeedHealth, Health } from './feedHealth.ts';
import { isStillToCome } from './stillToCome.ts';

/** Feeds are asked every few minutes: after this long without a check silence means nothing. */
const STALE_MINUTES = 30;

/**
 * Whether silence means that nothing happened:
 * - `yes`: at least half of the feeds bring news;
 * - `doubtful`: fewer do, though most answer;
 * - `no`: the feeds were not asked of late, or most do not answer, or not one brings news.
 */
export type Trust = 'yes' | 'doubtful' | 'no';

/** How feeds are, all together. */
export interface FeedTally {
  /** Each feed counts once. `ok` are those that bring news: they answer, and had something new of late. */
  counts: Readonly<Record<Health, number>>;
  /** ISO instant of the newest item of any feed; null when none is known. */
  lastNews: string | null;
}

export interface WatchState extends FeedTally {
  /** ISO instant of the last poll; null before the first, or when a wrong clock wrote one that is still to come. */
  polledAt: string | null;
  feeds: number;
  trust: Trust;
}

export function watchState(feeds: readonly FeedHealth[], lastPoll: string | null, now: Date): WatchState {
  return watchOf(tallyFeeds(feeds), lastPoll, now);
}

export function tallyFeeds(feeds: readonly FeedHealth[]): FeedTally {
  const count = (wanted: Health) => feeds.filter(({ health }) => health === wanted).length;
  const counts = {
    ok: count('ok'),
    silent: count('silent'),
    failing: count('failing'),
    resting: count('resting'),
    new: count('new'),
  };
  const lastNews = feeds
    .flatMap((feed) => feed.lastNews ?? [])
    .sort()
    .at(-1);
  return { counts, lastNews: lastNews ?? null };
}

/** How many feeds were counted. */
export function countFeeds({ counts }: Pick<FeedTally, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Of feeds that were counted before. */
export function watchOf(tally: FeedTally, lastPoll: string | null, now: Date): WatchState {
  const polledAt = lastPoll !== null && isStillToCome(lastPoll, now.toISOString()) ? null : lastPoll;
  const feeds = countFeeds(tally);
  const minutes = polledAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(polledAt)) / MINUTE_MS;
  const trust = minutes > STALE_MINUTES ? 'no' : decideTrust(tally.counts, feeds);
  return { ...tally, polledAt, feeds, trust };
}

function decideTrust({ ok, silent }: WatchState['counts'], feeds: number): Trust {
  if (ok === 0 || (ok + silent) * 2 < feeds) return 'no';
  return ok * 2 < feeds ? 'doubtful' : 'yes';
}
