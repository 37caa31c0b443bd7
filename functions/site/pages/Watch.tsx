import type { FeedRow } from '../feedRows.ts';
import { relativeTime } from '../relativeTime.ts';

/** Feeds are asked every few minutes: after this long without a check, or with fewer than half well, silence means nothing. */
const STALE_MINUTES = 30;

interface WatchProps {
  feeds: readonly FeedRow[];
  /** ISO instant, null before the first poll. */
  polledAt: string | null;
  now: Date;
}

/** "Last check 3 minutes ago, 38 of 41 feeds healthy": whether silence means that nothing happened. */
export function Watch({ feeds, polledAt, now }: WatchProps) {
  if (polledAt === null)
    return (
      <p class="watch watch-stale" role="status">
        No check yet: the feeds have not been read.
      </p>
    );
  // A feed that answers with nothing new for days is well, as far as can be told; it is said all the same.
  const silent = feeds.filter((feed) => feed.health === 'silent').length;
  const healthy = feeds.filter((feed) => feed.health === 'ok').length + silent;
  const minutes = (now.getTime() - Date.parse(polledAt)) / 60_000;
  const isStale = minutes > STALE_MINUTES || healthy * 2 < feeds.length;
  return (
    <p class={isStale ? 'watch watch-stale' : 'watch'} role="status">
      Last check <time datetime={polledAt}>{relativeTime(polledAt, now)}</time>,{' '}
      <a href="#feeds">
        {healthy} of {feeds.length} feeds healthy
      </a>
      {silent > 0 && `, ${silent} of them without news for days`}.{' '}
      {isStale ? 'Silence cannot be trusted at the moment.' : 'If it is quiet here, nothing has been reported.'}
    </p>
  );
}
