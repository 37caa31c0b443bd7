/** What each thing that a stack does takes, as `measureUnits` counted it on loopback. */
import units from './units.json' with { type: 'json' };

export interface Work {
  /** Units of the table. */
  read: number;
  written: number;
  /** Requests to SNS. */
  sns: number;
  /** Milliseconds of processor time; the table's and the feeds' stand-ins run in the same process and are in it. */
  cpu: number;
  /** Bytes of log lines. */
  logged: number;
  /** Names of the metrics in those lines. */
  metrics: string[];
}

export interface Units {
  /** Feeds of the polls below: none of them with news, some with one new item each, more feeds, and a shard. */
  feeds: { quiet: number; withNews: number; more: number; ofShard: number };
  /** A poll of `quiet` feeds of which none has news. */
  quietPoll: Work;
  /** A poll of them in which `withNews` have one new item each. */
  newsPoll: Work;
  /** A poll of `more` feeds of which none has news. */
  largerPoll: Work;
  /** The second of two shards polls its `ofShard` of `more` feeds, of which none has news. */
  shardPoll: Work;
  /** The notifier tells one alert. */
  alert: Work;
  /** The notifier looks for alerts that are stuck. */
  review: Work;
  /** The notifier gives a sign of life. */
  pulse: Work;
  /** The care function looks in CloudWatch. */
  audit: Work;
  /** A poll of the canary's feeds, with the invented round of the hour. */
  canaryPoll: Work;
  settle: Work;
  reconcile: Work;
  heartbeat: Work;
  /** The page is looked at. */
  view: Work;
  /** Bytes that the page sends, compressed. */
  viewBytes: number;
}

export const UNITS = units as Units;
