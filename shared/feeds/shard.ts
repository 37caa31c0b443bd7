/** Which part of the feeds one run reads, where one run cannot read them all. */
import type { Feed } from '../dossier/dossier.ts';
import { sha256 } from '../sha256.ts';

/** The `shard`-th, from 1, `of` so many. */
export interface Shard {
  shard: number;
  of: number;
}

export const WHOLE: Shard = { shard: 1, of: 1 };

/**
 * Some three hundred feeds in each are 4,800, more than any negotiation has had. A new account of AWS lets ten calls run at once,
 * and every run is one, of up to two minutes: sixteen that take turns within five minutes (`infra/constructs/shardCalls.ts`) overlap
 * by seven at the worst, which leaves three to the page and the alerts. More would need another limit of the account first.
 */
export const MOST_SHARDS = 16;

/** The one that also keeps the page: it looks after what belongs to no shard alone. */
export function isFirst({ shard }: Shard): boolean {
  return shard === 1;
}

/**
 * The feeds of a shard, by a hash of the host in the dossier's address: all feeds of a host are read by one run, which
 * keeps its distance between two requests to it. A feed that is added moves no other. What is remembered of a feed
 * belongs to the feed, so that with another number of shards its next run goes on where the last one ended. A feed that
 * its publisher moved to another host keeps its shard: that host may then be asked by two runs at once.
 */
export function feedsOf(feeds: readonly Feed[], shard: Shard): Feed[] {
  return feeds.filter(({ url }) => isOf(shard, new URL(url).hostname));
}

/** Whether a name falls to a shard: each name does to exactly one. */
export function isOf({ shard, of }: Shard, name: string): boolean {
  return Number.parseInt(sha256(name).slice(0, 8), 16) % of === shard - 1;
}
