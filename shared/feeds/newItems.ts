import type { Feed } from '../dossier/dossier.ts';
import { HOUR_MS } from '../units.ts';
import type { FeedDocument, FeedItem } from './feedDocument.ts';
import type { FeedState } from './feedState.ts';
import { stateOf } from './nextPoll.ts';
import { findEditedItems, findNewItems } from './seenItems.ts';

/** An item that was not there so shortly ago is news of this moment, whether it bears a date or not. */
const WATCHED_MS = HOUR_MS;

/** So many undated items at once, and half of a document at the most, are news; more are an old feed under new names. */
const FEW = 3;

export interface Sight {
  /** ISO instant of this reading. */
  now: string;
  /** When the feed last answered this process, ISO instant, where it is known; the state's own date may be older. */
  answeredBefore?: string | null | undefined;
}

/**
 * The items of a document that earlier readings did not have, or had under another headline, dated by when they were
 * first seen where their own dates cannot be right: nothing is published after it was seen. An undated item of a feed that
 * was read within the hour is new within that hour; it is dated so and marked as estimated.
 */
export function selectNewItems(state: FeedState | null, feed: Feed, document: FeedDocument, sight: Sight): FeedItem[] {
  const before = stateOf(state, feed);
  const news = findNewItems(document.items, before.seen);
  const undated = news.filter((item) => item.published === null).length;
  const isTimely = wasWatched(before, sight) && undated <= Math.max(FEW, document.items.length / 2);
  const dated = news.map((item) => (isTimely && item.published === null ? estimate(item, sight.now) : item));
  return [...dated, ...findEditedItems(document.items, before.seen)].map((item) => notAhead(item, sight.now));
}

/** Whether the feed was well and read less than an hour before. */
function wasWatched({ failures, lastRead }: FeedState, { now, answeredBefore }: Sight): boolean {
  const last = [lastRead, answeredBefore].flatMap((instant) => (instant ? [Date.parse(instant)] : []));
  return failures === 0 && last.length > 0 && Date.parse(now) - Math.max(...last) < WATCHED_MS;
}

function estimate(item: FeedItem, now: string): FeedItem {
  return { ...item, published: now, publishedEstimated: true };
}

/** Local time called GMT is the usual cause; the alert would wait until that hour comes. */
function notAhead(item: FeedItem, now: string): FeedItem {
  const isAhead = (instant: string | null) => instant !== null && Date.parse(instant) > Date.parse(now);
  if (!isAhead(item.published) && !isAhead(item.updated)) return item;
  return {
    ...item,
    published: isAhead(item.published) ? now : item.published,
    updated: isAhead(item.updated) ? now : item.updated,
  };
}
