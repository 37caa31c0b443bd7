import { relativeTime } from '../../../shared/alerts/relativeTime.ts';
import { watchState } from '../../../shared/feeds/watchState.ts';
import type { FeedRow } from '../feedRows.ts';

interface WatchProps {
  feeds: readonly FeedRow[];
  /** ISO instant, null before the first poll. */
  polledAt: string | null;
  now: Date;
}

/** "Last check 3 minutes ago, 38 of 41 feeds healthy": whether silence means that nothing happened. */
export function Watch({ feeds, polledAt: lastPoll, now }: WatchProps) {
  const { polledAt, healthy, silent, isStale } = watchState(
    feeds.map(({ health }) => health),
    lastPoll,
    now,
  );
  if (polledAt === null)
    return (
      <p class="watch watch-stale" role="status">
        No check yet: the feeds have not been read.
      </p>
    );
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
