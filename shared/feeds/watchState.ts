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

export interface WatchState {
  /** ISO instant of the last poll; null before the first, or when a wrong clock wrote one that is still to come. */
  polledAt: string | null;
  feeds: number;
  /** Each feed counts once. `ok` are those that bring news: they answer, and had something new of late. */
  counts: Readonly<Record<Health, number>>;
  /** ISO instant of the newest item of any feed; null when none is known. */
  lastNews: string | null;
  trust: Trust;
}

export function watchState(feeds: readonly FeedHealth[], lastPoll: string | null, now: Date): WatchState {
  const polledAt = lastPoll !== null && isStillToCome(lastPoll, now.toISOString()) ? null : lastPoll;
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
  const minutes = polledAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(polledAt)) / MINUTE_MS;
  const trust = minutes > STALE_MINUTES ? 'no' : decideTrust(counts, feeds.length);
  return { polledAt, feeds: feeds.length, counts, lastNews: lastNews ?? null, trust };
}

function decideTrust({ ok, silent }: WatchState['counts'], feeds: number): Trust {
  if (ok === 0 || (ok + silent) * 2 < feeds) return 'no';
  return ok * 2 < feeds ? 'doubtful' : 'yes';
}
