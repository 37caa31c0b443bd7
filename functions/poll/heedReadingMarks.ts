import type { Feed } from '../../shared/dossier/dossier.ts';
import { restAfterKill } from '../../shared/feeds/feedRest.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { isFirst, type Shard } from '../../shared/feeds/shard.ts';
import type { ReadingMark } from '../services.ts';
import type { PollServices } from './services.ts';

/** No poll lives longer; `infra/` gives the function this time. */
export const POLL_SECONDS = 120;

export interface FeedsToAsk {
  states: ReadonlyMap<string, FeedState>;
  /** What another run is reading, or was killed by just now: left alone until that is clear. */
  inDoubt: ReadonlySet<string>;
}

/**
 * Looks for what other runs were reading when they ended. A run that can't be alive any more was killed by the feed that
 * it was reading: that feed rests, and its state says so, before anything is asked. What is of another shard is left to it.
 * @param own the shard's feeds
 */
export async function heedReadingMarks(
  services: PollServices,
  own: readonly Feed[],
  shard: Shard,
): Promise<FeedsToAsk> {
  const { feeds, dossier } = services;
  // The first has the states of all, for the page.
  const ids = isFirst(shard) ? undefined : own.map(({ id }) => id);
  const [known, marks] = await Promise.all([feeds.getFeedStates(ids), feeds.getReadingMarks()]);
  const states = new Map(known);
  const inDoubt = new Set<string>();
  for (const mark of marks) {
    const feed = own.find(({ id }) => id === mark.feedId);
    if (!feed && dossier.feeds.some(({ id }) => id === mark.feedId)) continue;
    const rested = isOver(mark, services.clock()) ? await rest(services, feed, mark, states) : null;
    if (rested) {
      states.set(mark.feedId, rested);
      continue;
    }
    inDoubt.add(mark.feedId);
    services.log({ what: 'feed-in-doubt', feed: mark.feedId, at: mark.at });
  }
  return { states, inDoubt };
}

/** A mark from further ahead than a poll lives is a wrong clock's, and as dead. */
function isOver({ at }: ReadingMark, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(at)) > POLL_SECONDS * 1000;
}

/** Null when that could not be written down, or the feed has left the dossier: then nobody asks it in this run. */
async function rest(
  { feeds, clock, log }: PollServices,
  feed: Feed | undefined,
  mark: ReadingMark,
  states: ReadonlyMap<string, FeedState>,
): Promise<FeedState | null> {
  try {
    const now = clock().toISOString();
    const state = feed ? restAfterKill(states.get(mark.feedId) ?? null, feed, mark.at, now) : null;
    if (state) await feeds.putFeedState(state);
    await feeds.deleteReadingMark(mark.runId);
    log({ what: 'feed-killed-poll', feed: mark.feedId, at: mark.at, restsUntil: state?.nextPoll ?? null });
    return state;
  } catch (error) {
    log({ what: 'feed-not-rested', feed: mark.feedId, error: String(error) });
    return null;
  }
}
