import { describeWatch } from '../../../shared/alerts/describeWatch.ts';
import { type FeedTally, watchOf } from '../../../shared/feeds/watchState.ts';

interface WatchProps {
  /** Of all feeds. */
  tally: FeedTally;
  /** ISO instant, null before the first poll. */
  polledAt: string | null;
  now: Date;
}

/** "Last check 3 minutes ago: 38 of 41 feeds bring news, 3 silent. …": whether silence means that nothing happened. */
export function Watch({ tally, polledAt: lastPoll, now }: WatchProps) {
  const state = watchOf(tally, lastPoll, now);
  const words = describeWatch(state, now);
  if (state.polledAt === null)
    return (
      <p class="watch watch-no" role="status">
        No check yet: the feeds have not been read.
      </p>
    );
  return (
    <p class={`watch watch-${state.trust}`} role="status">
      Last check <time datetime={state.polledAt}>{words.checked}</time>: <a href="#feeds">{words.bringNews}</a>
      {words.others.map((other) => `, ${other}`).join('')}. {words.lastNews} <strong>{words.trust}</strong>
    </p>
  );
}
