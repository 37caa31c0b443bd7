/** One feed in its own failure domain: fetch, read, detect. Nothing that a feed does gets out of here as an exception. */
import type { Detection } from '../../shared/detect/report.ts';
import type { Feed } from '../../shared/dossier/dossier.ts';
import { FeedError, type FeedItem } from '../../shared/feeds/feedDocument.ts';
import { rememberPace } from '../../shared/feeds/feedPace.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { FetchOutcome } from '../../shared/feeds/fetchOutcome.ts';
import type { Item } from '../../shared/feeds/item.ts';
import { selectNewItems } from '../../shared/feeds/newItems.ts';
import { nextFeedState, type PolledFeed, toFailedOutcome } from '../../shared/feeds/nextPoll.ts';
import { readFeed } from '../../shared/feeds/readFeed.ts';
import { toItem } from '../../shared/feeds/toItem.ts';
import { NoTurn } from '../services.ts';
import type { DocumentReader } from './documentReader.ts';
import type { FeedTurn } from './feedTurns.ts';
import type { PollServices } from './services.ts';

export interface FeedRead {
  feed: Feed;
  outcome: 'fresh' | 'unchanged' | 'failed' | 'no-turn';
  newItems: number;
  /** What the rules make of the new items. */
  detections: Detection[];
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
  reader: DocumentReader;
}

/** A feed is slow when few of its kind fill a poll: five seconds of a minute. */
const SLOW_SHARE = 1 / 12;

/** Asks one feed and detects what is new in it. Never throws. */
export async function readOneFeed(run: PollRun, feed: Feed, state: FeedState | null): Promise<FeedRead> {
  const { services, now, deadline } = run;
  const turn = run.newTurn();
  const conclude = (polled: PolledFeed) => {
    const next = nextFeedState(state, feed, polled, now.toISOString(), services.jitter());
    const seconds = turn.seconds();
    return seconds === null ? next : rememberPace(next, seconds, (services.readDeadlineMs / 1000) * SLOW_SHARE);
  };
  try {
    const outcome = await services.fetchFeed(feed, state, now, deadline, turn);
    turn.stopWatch();
    if (outcome.outcome !== 'fresh') return nothingRead(feed, state, outcome, conclude({ outcome, document: null }));
    return await run.reader.read(feed.id, deadline, async () => {
      const polled = await readAnswer(outcome, feed, now);
      return detectNews(services, feed, state, polled, conclude(polled), now);
    });
  } catch (error) {
    const outcome = error instanceof NoTurn ? NO_TURN : FAULT_OF_OURS;
    if (outcome === FAULT_OF_OURS) services.log({ what: 'feed-broken', feed: feed.id, error: String(error) });
    return nothingRead(feed, state, outcome, conclude({ outcome, document: null }));
  } finally {
    turn.end();
  }
}

const NO_TURN: FetchOutcome = { outcome: 'no-turn' };
const FAULT_OF_OURS: FetchOutcome = {
  outcome: 'failed',
  name: 'not-a-feed',
  message: 'could not be read for a fault of ours; see the log',
  retryAfterSeconds: null,
};

async function readAnswer(
  outcome: Extract<FetchOutcome, { outcome: 'fresh' }>,
  feed: Feed,
  now: Date,
): Promise<PolledFeed> {
  const { bytes, contentType, url } = outcome;
  try {
    const context = { contentType, url, now: now.toISOString(), lang: feed.lang };
    return { outcome, document: await readFeed(bytes, context) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { outcome: toFailedOutcome(error), document: null };
  }
}

function nothingRead(feed: Feed, state: FeedState | null, { outcome }: FetchOutcome, next: FeedState): FeedRead {
  return {
    feed,
    outcome: outcome === 'gone' ? 'failed' : outcome,
    newItems: 0,
    detections: [],
    broken: 0,
    nextState: next === state ? null : next,
  };
}

function detectNews(
  services: PollServices,
  feed: Feed,
  state: FeedState | null,
  { outcome, document }: PolledFeed,
  next: FeedState,
  now: Date,
): FeedRead {
  const answeredBefore = outcome.outcome === 'fresh' ? outcome.answeredBefore : null;
  const sight = { now: now.toISOString(), answeredBefore };
  const news = document ? selectNewItems(state, feed, document, sight) : [];
  const items = newestOf(news, MOST_ITEMS).map((entry) => toItem(entry, feed));
  const results = items.map((item) => detectItem(services, item, feed));
  const found = results.filter((detection) => detection !== null);
  const detections = boundReports(found);
  if (items.length < news.length || detections.length < found.length)
    services.log({ what: 'feed-floods', feed: feed.id, items: news.length, reports: found.filter(isReport).length });
  return {
    ...nothingRead(feed, state, outcome, next),
    newItems: items.length,
    detections,
    broken: results.length - found.length,
  };
}

/**
 * What one reading of a feed may bring: the newest of its new items, and of those that are about the talks. Each report
 * costs writes and is compared with every event; a feed that always brought twenty thousand would kill every poll.
 */
const MOST_ITEMS = 1_000;
const MOST_REPORTS = 100;

function newestOf(items: readonly FeedItem[], most: number): readonly FeedItem[] {
  if (items.length <= most) return items;
  return items.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? '')).slice(0, most);
}

/** In a flood the items come newest first, and so do their reports. */
function boundReports(detections: readonly Detection[]): Detection[] {
  let reports = 0;
  return detections.filter((detection) => !isReport(detection) || ++reports <= MOST_REPORTS);
}

function isReport({ outcome }: Detection): boolean {
  return outcome === 'report';
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
