import { parseArgs } from 'node:util';
import { MOST_SHARDS } from '../../shared/feeds/shard.ts';
import { UsageError } from '../terminal/usageError.ts';
import { SHIPPED } from './contextOf.ts';
import type { Load } from './load.ts';

export interface CostOptions {
  load: Load;
  /** Puts the table in README.md. */
  write: boolean;
  /** Counts the units anew first. */
  measure: boolean;
  help: boolean;
}

type Counted = { [Key in keyof Load]: Load[Key] extends number ? Key : never }[keyof Load];

/** At a second an answer one run reads no more in its minute. */
const FEEDS_OF_A_RUN = 700;

/** Each flag's default, what it may be, and what it says. */
const FLAGS = {
  dossiers: {
    key: 'dossiers',
    default: 1,
    from: 1,
    to: SHIPPED.length,
    says: 'dossiers in one stack; what follows is of each, looks at pages of all',
  },
  feeds: { key: 'feeds', default: 50, from: 1, to: FEEDS_OF_A_RUN * MOST_SHARDS, says: 'feeds' },
  shards: { key: 'shards', default: 1, from: 1, to: MOST_SHARDS, says: 'runs that they are cut into' },
  'poll-minutes': { key: 'pollMinutes', default: 5, from: 1, to: 60, says: 'minutes between polls' },
  news: { key: 'news', default: 30, from: 0, to: 100, says: 'of a hundred feeds, those with a new item at a poll' },
  'answer-seconds': { key: 'answerSeconds', default: 1, from: 0, to: 20, says: 'until a feed has answered' },
  mails: { key: 'mails', default: 100, from: 0, to: 1e6, says: 'subscribers by mail' },
  texts: { key: 'texts', default: 0, from: 0, to: 1e6, says: 'subscribers by text, in the United States' },
  webhooks: { key: 'webhooks', default: 0, from: 0, to: 10, says: 'web hooks' },
  alerts: { key: 'alerts', default: 10, from: 0, to: 1_000, says: 'alerts a month' },
  views: { key: 'views', default: 10_000, from: 0, to: 1e9, says: 'looks at the page a month' },
  'table-megabytes': { key: 'tableMegabytes', default: 100, from: 0, to: 1e6, says: 'what the table keeps' },
} as const satisfies Record<string, { key: Counted; default: number; from: number; to: number; says: string }>;

/** What the stack's context may add. */
const SWITCHES = {
  cdn: 'with CloudFront in front of the site',
  waf: 'and a rate rule of WAF at it',
  tracing: 'with X-Ray',
} as const satisfies Partial<Record<keyof Load, string>>;
type Switch = keyof typeof SWITCHES;

/** May have a fraction. */
const FRACTIONS: readonly string[] = ['answer-seconds', 'news'];

export const COST_HELP = `What a month costs in AWS: the template's resources and measured units, times list prices.

  npm run cost [-- FLAGS]

${Object.entries(FLAGS)
  .map(([name, { default: value, says }]) => `  --${`${name} N`.padEnd(20)}${says} (${value})`)
  .join('\n')}
${Object.entries(SWITCHES)
  .map(([name, says]) => `  --${name.padEnd(20)}${says}`)
  .join('\n')}
  --measure             count the units anew on this machine, half a minute
  --write               put the table in README.md
  --help                this text
`;

/** @throws {UsageError} in one line, for any flag or value that is not in the help. */
export function readLoad(args: string[]): CostOptions {
  const {
    write = false,
    measure = false,
    help = false,
    cdn = false,
    waf = false,
    tracing = false,
    ...given
  } = parse(args);
  if (waf && !cdn) throw new UsageError('--waf goes with --cdn');
  const values = Object.entries(FLAGS).map(([name, flag]) => [flag.key, readNumber(name as keyof typeof FLAGS, given)]);
  const counted = Object.fromEntries(values) as Record<Counted, number>;
  const needed = Math.ceil(counted.feeds / FEEDS_OF_A_RUN);
  if (counted.shards < needed)
    throw new UsageError(`--feeds "${counted.feeds}" needs --shards ${needed}: one run reads ${FEEDS_OF_A_RUN} feeds`);
  return { load: { ...counted, cdn, waf, tracing }, write, measure, help };
}

function readNumber(name: keyof typeof FLAGS, given: Record<string, string | undefined>): number {
  const { default: value, from, to } = FLAGS[name];
  const text = given[name];
  if (text === undefined) return value;
  const isFraction = FRACTIONS.includes(name);
  const number = (isFraction ? /^\d{1,10}(\.\d{1,3})?$/ : /^\d{1,10}$/).test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError(`--${name} "${text}" is not a ${isFraction ? '' : 'whole '}number from ${from} to ${to}`);
}

function parse(args: string[]) {
  const numbers = Object.fromEntries(Object.keys(FLAGS).map((name) => [name, { type: 'string' as const }]));
  const flag = { type: 'boolean' as const };
  const switches = Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, flag]));
  try {
    const { values } = parseArgs({
      args,
      options: { ...numbers, ...switches, write: flag, measure: flag, help: flag },
    });
    return values as Record<string, string | undefined> & { [Key in Switch | 'write' | 'measure' | 'help']?: boolean };
  } catch (error) {
    // Node's own words name the flag, on their first line.
    throw new UsageError((error as Error).message.split('\n')[0] ?? 'wrong arguments');
  }
}
