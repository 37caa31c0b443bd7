import { parseArgs } from 'node:util';
import { UsageError } from '../../terminal/usageError.ts';
import { readLoad } from '../readLoad.ts';
import type { Scenario } from './scale.ts';

export interface ScaleOptions {
  scenarios: Scenario[];
  /** Puts the table in README.md. */
  write: boolean;
  help: boolean;
}

const GIVEN = { news: 30, answerSeconds: 1 };
const SCENARIOS: Scenario[] = [
  { feeds: 50, shards: 1, ...GIVEN },
  { feeds: 500, shards: 2, ...GIVEN },
  { feeds: 5_000, shards: 16, ...GIVEN },
];

export const SCALE_HELP = `What a poll of 50, 500 and 5,000 feeds takes and a month of it costs, measured on loopback in a few minutes.

  npm run scale [-- FLAGS]

  --feeds N             so many instead
  --shards N            cut into so many runs (1)
  --news N              of a hundred feeds, those with a new item (30)
  --answer-seconds N    until a feed has answered (1)
  --write               put the table in README.md, of the three
  --help                this text
`;

/** @throws {UsageError} in one line, for any flag or value that is not in the help. */
export function readScenarios(args: string[]): ScaleOptions {
  const { write = false, help = false, ...given } = parse(args);
  const own = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value ?? '']);
  if (own.length > 0 && given.feeds === undefined) throw new UsageError(`--${Object.keys(given)[0]} goes with --feeds`);
  if (own.length > 0 && write) throw new UsageError('--write keeps the table of the three: leave the other flags out');
  if (own.length === 0) return { scenarios: SCENARIOS, write, help };
  // The limits of a bill are those of a measurement.
  const { feeds, shards, news, answerSeconds } = readLoad(own).load;
  return { scenarios: [{ feeds, shards, news, answerSeconds }], write, help };
}

function parse(args: string[]) {
  const text = { type: 'string' as const };
  const flag = { type: 'boolean' as const };
  try {
    const options = { feeds: text, shards: text, news: text, 'answer-seconds': text, write: flag, help: flag };
    return parseArgs({ args, options }).values;
  } catch (error) {
    // Node's own words name the flag, on their first line.
    throw new UsageError((error as Error).message.split('\n')[0] ?? 'wrong arguments');
  }
}
