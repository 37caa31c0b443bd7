/** One feed in its own failure domain: fetch, read, detect. Nothing that a feed does gets out of here as an exception. */
import type { Detection, DropReason, Report } from '../../shared/detect/report.ts';
import type { Feed } from '../../shared/dossier/dossier.ts';
import { type FeedDocument, FeedError } from '../../shared/feeds/feedDocument.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { FetchOutcome } from '../../shared/feeds/fetchOutcome.ts';
import type { Item } from '../../shared/feeds/item.ts';
import { nextFeedState, selectNewItems, toFailedOutcome } from '../../shared/feeds/nextPoll.ts';
import { readFeed } from '../../shared/feeds/readFeed.ts';
import { toItem } from '../../shared/feeds/toItem.ts';
import type { PollServices } from './services.ts';

export interface FeedRead {
  feed: Feed;
  outcome: 'fresh' | 'unchanged' | 'failed';
  newItems: number;
  reports: Report[];
  dropped: DropReason[];
  /** Items that detection could not cope with: a bug, logged by title, that costs only themselves. */
  broken: number;
  /** The state to write once the reports are stored; null when nothing changed. */
  nextState: FeedState | null;
}

/** Asks one feed and detects what is new in it. Never throws. */
export async function readOneFeed(
  services: PollServices,
  feed: Feed,
  state: FeedState | null,
  now: Date,
  deadline: AbortSignal,
): Promise<FeedRead> {
  const instant = now.toISOString();
  const { outcome, document } = await fetchAndRead(services, feed, state, now, deadline);
  const items = document ? selectNewItems(state, feed, document).map((entry) => toItem(entry, feed)) : [];
  const detections = items.map((item) => detectItem(services, item, feed));
  const next = nextFeedState(state, feed, { outcome, document }, instant, services.jitter());
  return {
    feed,
    outcome: outcome.outcome === 'gone' ? 'failed' : outcome.outcome,
    newItems: items.length,
    reports: detections.flatMap((detection) => (detection?.outcome === 'report' ? [detection.report] : [])),
    dropped: detections.flatMap((detection) => (detection?.outcome === 'dropped' ? [detection.drop] : [])),
    broken: detections.filter((detection) => detection === null).length,
    nextState: next === state ? null : next,
  };
}

async function fetchAndRead(
  { fetchFeed, log }: PollServices,
  feed: Feed,
  state: FeedState | null,
  now: Date,
  deadline: AbortSignal,
): Promise<{ outcome: FetchOutcome; document: FeedDocument | null }> {
  try {
    const outcome = await fetchFeed(feed, state, now, deadline);
    if (outcome.outcome !== 'fresh') return { outcome, document: null };
    const { bytes, contentType, url } = outcome;
    return { outcome, document: await readFeed(bytes, { contentType, url, now: now.toISOString(), lang: feed.lang }) };
  } catch (error) {
    if (error instanceof FeedError) return { outcome: toFailedOutcome(error), document: null };
    log({ what: 'feed-broken', feed: feed.id, error: String(error) });
    const message = 'could not be read for a fault of ours; see the log';
    return { outcome: { outcome: 'failed', name: 'not-a-feed', message, retryAfterSeconds: null }, document: null };
  }
}

/** Null when detection throws: a bug, and no reason to lose the other items. */
function detectItem({ detect, log }: PollServices, item: Item, feed: Feed): Detection | null {
  try {
    return detect(item, feed);
  } catch (error) {
    log({ what: 'item-broken', feed: feed.id, title: item.title.slice(0, 200), error: String(error) });
    return null;
  }
}
