import pLimit from 'p-limit';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { cutFeeds } from '../../shared/snapshot/cutFeeds.ts';
import { fingerprintText, type SnapshotHead } from '../../shared/snapshot/snapshot.ts';
import type { PollServices } from './services.ts';

const WRITES_AT_ONCE = 8;

/**
 * The first page of the feeds stands in the head, which every answer of the site needs; those behind it are written here,
 * as far as they have changed. So the head stays as small with 5,000 feeds as with a hundred.
 * @returns what the head says of the feeds
 */
export async function putFeedPages(
  snapshot: Pick<PollServices['snapshot'], 'putFeeds'>,
  feeds: readonly FeedState[],
  before: SnapshotHead | null,
  madeAt: string,
  now: Date,
): Promise<Pick<SnapshotHead, 'feeds' | 'otherFeeds'>> {
  const { pages, tally } = cutFeeds(feeds, now.toISOString());
  const [first, ...others] = pages;
  if (others.length === 0) return { feeds: first };
  const prints = others.map((page) => fingerprintText(JSON.stringify(page)));
  const limit = pLimit(WRITES_AT_ONCE);
  await Promise.all(
    others.flatMap((page, at) =>
      before?.otherFeeds?.pages[at] === prints[at] ? [] : limit(() => snapshot.putFeeds(at + 2, page, madeAt)),
    ),
  );
  return { feeds: first, otherFeeds: { pages: prints, tally } };
}
