/** One feed in its own failure domain: fetch, read, detect. Nothing that a feed does gets out of here as an exception. */
import type { Detection, DropReason, Report } from '../../shared/detect/report.ts';
import type { Feed } from '../../shared/dossier/dossier.ts';
import { type FeedDocument, FeedError } from '../../shared/feeds/feedDocument.ts';
import { rememberPace } from '../../shared/feeds/feedPace.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { FetchOutcome } from '../../shared/feeds/fetchOutcome.ts';
import type { Item } from '../../shared/feeds/item.ts';
import { nextFeedState, type PolledFeed, selectNewItems, toFailedOutcome } from '../../shared/feeds/nextPoll.ts';
import { readFeed } from '../../shared/feeds/readFeed.ts';
import { toItem } from '../../shared/feeds/toItem.ts';
import type { FeedTurn } from './feedTurns.ts';
import type { PollServices } from './services.ts';

export interface FeedRead {
  feed: Feed;
  outcome: 'fresh' | 'unchanged' | 'failed' | 'no-turn';
  newItems: number;
  reports: Report[];
  dropped: DropReason[];
  /** Items that detection could not cope with: a bug, logged by title, that costs only themselves. */
  broken: number;
  /** The state to write once the reports are stored; null when nothing changed. */
  nextState: FeedState | null;
}

/** What the feeds of one poll share. */
export interface PollRun {
  services: PollServices;
  now: Date;
  /** Ends when what has been read must be stored. */
  deadline: AbortSignal;
  newTurn: () => FeedTurn;
}

/** A feed is slow when few of its kind fill a poll: five seconds of a minute. */
const SLOW_SHARE = 1 / 12;

/** Asks one feed and detects what is new in it. Never throws. */
export async function readOneFeed(run: PollRun, feed: Feed, state: FeedState | null): Promise<FeedRead> {
  const { services, now } = run;
  const turn = run.newTurn();
  try {
    const { outcome, document, seconds } = await fetchAndRead(run, feed, state, turn);
    const items = document ? selectNewItems(state, feed, document).map((entry) => toItem(entry, feed)) : [];
    const detections = items.map((item) => detectItem(services, item, feed));
    const polled = nextFeedState(state, feed, { outcome, document }, now.toISOString(), services.jitter());
    const slowSeconds = (services.readDeadlineMs / 1000) * SLOW_SHARE;
    const next = seconds === null ? polled : rememberPace(polled, seconds, slowSeconds);
    return {
      feed,
      outcome: outcome.outcome === 'gone' ? 'failed' : outcome.outcome,
      newItems: items.length,
      reports: detections.flatMap((detection) => (detection?.outcome === 'report' ? [detection.report] : [])),
      dropped: detections.flatMap((detection) => (detection?.outcome === 'dropped' ? [detection.drop] : [])),
      broken: detections.filter((detection) => detection === null).length,
      nextState: next === state ? null : next,
    };
  } finally {
    turn.end();
  }
}

interface Fetched {
  outcome: FetchOutcome;
  document: FeedDocument | null;
  /** That the answer took; null when the feed was not asked. */
  seconds: number | null;
}

async function fetchAndRead(
  { services, now, deadline }: PollRun,
  feed: Feed,
  state: FeedState | null,
  turn: FeedTurn,
): Promise<Fetched> {
  const { fetchFeed, log } = services;
  try {
    const outcome = await fetchFeed(feed, state, now, deadline, turn);
    const seconds = turn.seconds();
    if (outcome.outcome !== 'fresh') return { outcome, document: null, seconds };
    return { ...(await readAnswer(outcome, feed, now)), seconds };
  } catch (error) {
    log({ what: 'feed-broken', feed: feed.id, error: String(error) });
    const message = 'could not be read for a fault of ours; see the log';
    const outcome: FetchOutcome = { outcome: 'failed', name: 'not-a-feed', message, retryAfterSeconds: null };
    return { outcome, document: null, seconds: null };
  }
}

async function readAnswer(
  outcome: Extract<FetchOutcome, { outcome: 'fresh' }>,
  feed: Feed,
  now: Date,
): Promise<PolledFeed> {
  const { bytes, contentType, url } = outcome;
  try {
    return { outcome, document: await readFeed(bytes, { contentType, url, now: now.toISOString(), lang: feed.lang }) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { outcome: toFailedOutcome(error), document: null };
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
