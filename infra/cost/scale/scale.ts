/** What is measured of so many feeds, and what that costs. */
import { type Bill, makeBill } from '../bill.ts';
import { contextOf } from '../contextOf.ts';
import type { Load } from '../load.ts';
import { readLoad } from '../readLoad.ts';
import { synthesizeResources } from '../synthesizeResources.ts';
import { UNITS, type Units, type Work } from '../units.ts';

export interface Scenario {
  feeds: number;
  shards: number;
  /** Feeds with a new item, of a hundred. */
  news: number;
  /** Seconds until a feed answers: simulated. */
  answerSeconds: number;
}

/** Of one poll of all feeds. */
export interface Measured {
  /** Of the slowest shard's run, from its beginning to its end. */
  seconds: number;
  /** Processor time of the busiest shard's run, and of all. */
  cpuSeconds: number;
  cpuSecondsOfAll: number;
  /** Of the largest process. */
  peakMegabytes: number;
  /** Units and requests of the table, of all shards together. */
  read: number;
  written: number;
  tableRequests: number;
  feedRequests: number;
  /** Bytes of log lines. */
  logged: number;
}

export interface ScaleRow extends Scenario, Measured {
  /** US dollars a month, all that the stack costs, without and with free tiers. */
  usd: number;
  usdWithFree: number;
}

/** The month's bill, where every poll takes what was measured of one. */
export function billOf(scenario: Scenario, measured: Measured): Bill {
  const load: Load = { ...readLoad([]).load, ...scenario };
  return makeBill(synthesizeResources(contextOf(load)), unitsOf(scenario, measured), load);
}

function unitsOf({ feeds, shards }: Scenario, measured: Measured): Units {
  const run: Work = {
    read: measured.read / shards,
    written: measured.written / shards,
    sns: 0,
    cpu: (measured.cpuSecondsOfAll * 1_000) / shards,
    logged: measured.logged / shards,
    metrics: [],
  };
  const ofFeeds = { quiet: feeds, withNews: 1, more: feeds + 1, ofShard: feeds / shards };
  return { ...UNITS, feeds: ofFeeds, quietPoll: run, newsPoll: run, largerPoll: run, shardPoll: run };
}
