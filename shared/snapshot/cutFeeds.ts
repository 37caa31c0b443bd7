/** The feeds as the site lists them, cut into pages: a piece of the table and an answer stay small, however many feeds there are. */
import { feedHealth, HEALTH_ORDER } from '../feeds/feedHealth.ts';
import type { FeedState } from '../feeds/feedState.ts';
import { type FeedTally, tallyFeeds } from '../feeds/watchState.ts';
import { trimFeedState } from './snapshot.ts';

/** A page of a hundred failing feeds takes some 50 kB of an answer and at most 60 of the table's 400. */
export const FEEDS_ON_PAGE = 100;

export interface CutFeeds {
  /** Those in trouble first, then as they were given; at least one page, which may be empty. */
  pages: [FeedState[], ...FeedState[][]];
  /** Of all pages. */
  tally: FeedTally;
}

/** @param now ISO instant at which their health is judged */
export function cutFeeds(feeds: readonly FeedState[], now: string): CutFeeds {
  const judged = feeds.map((state) => ({ state, ...feedHealth(state, now) }));
  const sorted = [...judged].sort((a, b) => HEALTH_ORDER.indexOf(a.health) - HEALTH_ORDER.indexOf(b.health));
  const page = (at: number) => sorted.slice(at, at + FEEDS_ON_PAGE).map(({ state }) => trimFeedState(state));
  const pages: CutFeeds['pages'] = [page(0)];
  for (let at = FEEDS_ON_PAGE; at < sorted.length; at += FEEDS_ON_PAGE) pages.push(page(at));
  return { pages, tally: tallyFeeds(judged) };
}
