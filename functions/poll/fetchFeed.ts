import type { LookupFunction } from 'node:net';
import type { Feed } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { boundedWait } from '../../shared/feeds/nextPoll.ts';
import { isWholeDue, withoutValidators } from '../../shared/feeds/wholeReading.ts';
import type { FetchFeed, FetchOutcome, FetchTurn } from '../services.ts';
import { askFeed } from './askFeed.ts';
import { createFeedAgent } from './connect.ts';
import { toOutcome } from './fetchFailure.ts';
import { DEFAULT_LIMITS, type FetchLimits } from './fetchLimits.ts';
import { type Asker, losesEncryption } from './followRedirects.ts';
import { createHostQueue } from './hostQueue.ts';

export interface FetchFeedOptions {
  /** Lets feeds be on private and loopback addresses: for tests and replays. */
  allowPrivate: boolean;
  /** Whole `User-Agent`; see `userAgent`. */
  userAgent?: string | undefined;
  limits?: Partial<FetchLimits>;
  lookup?: LookupFunction;
}

/** Says who asks and where complaints go: publishers block what hides, and some block what poses as a browser. */
export function userAgent(contact: string | undefined): string {
  return contact ? `Parley/0.1 (news feed reader; +${contact})` : 'Parley/0.1 (news feed reader)';
}

/** For one feed asked by itself. */
const AT_ONCE: FetchTurn = { start: async () => {}, makeRoom: async () => {}, busyMs: () => 0 };

/**
 * The one that asks feeds: conditional, compressed, to checked addresses only, within limits, and gently to each host.
 * Never throws; every failure is an outcome with a name.
 */
export function createFetchFeed(options: FetchFeedOptions): FetchFeed {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = createFeedAgent({ allowPrivate: options.allowPrivate, limits, lookup: options.lookup });
  const queue = createHostQueue(limits.perHost, limits.spacingMs);
  const freshUntil = new Map<string, number>();
  const asker: Asker = { agent, limits, userAgent: options.userAgent ?? userAgent(undefined) };
  const answers = new Map<string, string>();

  /** Asks one address when its host's turn has come. */
  async function askAddress(url: string, { signal, start }: Asking, ask: () => Promise<FetchOutcome>) {
    const askInTurn = async () => {
      // After the host's turn has come: a host with many feeds would keep places that others could use.
      await start();
      return ask();
    };
    try {
      const host = new URL(url).hostname;
      // One's own machine needs no courtesy, and a replay has all its feeds there.
      if (options.allowPrivate && isLoopback(host)) return await askInTurn();
      return await queue.run(host, signal, askInTurn);
    } catch (error) {
      return toOutcome(error, signal);
    }
  }

  return async (feed, state, now, signal, turn = AT_ONCE) => {
    const known = state !== null && (state.address ?? feed.url) === feed.url ? state : null;
    const url = addressOf(feed, known);
    const isWhole = known !== null && isWholeDue(known, now.toISOString());
    // A copy that its publisher calls fresh is not asked for. Kept in memory only: an unchanged feed costs no write.
    if (known?.failures === 0 && !isWhole && now.getTime() < (freshUntil.get(url) ?? 0))
      return { outcome: 'unchanged', minWaitSeconds: 0 };
    const start = startOnce(() => turn.start(signal));
    const ask = (address: string, validators: FeedState | null) =>
      askAddress(address, { signal, start }, () => askFeed(asker, feed, validators, address, now, signal, turn));
    const outcome = isWhole ? await askWhole(feed.url, url, withoutValidators(known), ask) : await ask(url, known);
    if (outcome.outcome !== 'fresh' && outcome.outcome !== 'unchanged') return outcome;
    if (outcome.outcome === 'unchanged')
      freshUntil.set(url, now.getTime() + boundedWait(outcome.minWaitSeconds) * 1000);
    const answeredBefore = answers.get(feed.url) ?? null;
    answers.set(feed.url, now.toISOString());
    return { ...outcome, isWhole, answeredBefore };
  };
}

interface Asking {
  signal: AbortSignal;
  start: () => Promise<void>;
}

/** Two addresses of one feed are asked in one turn. */
function startOnce(start: () => Promise<void>): () => Promise<void> {
  let started: Promise<void> | null = null;
  return () => {
    started ??= start();
    return started;
  };
}

/** Where the feed has moved to, unless that was kept from a time when moves out of https were. */
function addressOf(feed: Feed, state: FeedState | null): string {
  const movedTo = state?.movedTo ?? feed.url;
  return losesEncryption(feed.url, movedTo) ? feed.url : movedTo;
}

/** The dossier's own address; where that is no more, the one the feed has moved to. */
async function askWhole(
  own: string,
  moved: string,
  state: FeedState,
  ask: (url: string, state: FeedState) => Promise<FetchOutcome>,
): Promise<FetchOutcome> {
  const outcome = await ask(own, state);
  const isLost = outcome.outcome === 'failed' || outcome.outcome === 'gone';
  return isLost && moved !== own ? ask(moved, state) : outcome;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host);
}
