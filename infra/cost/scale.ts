/**
 * `npm run scale`: polls 50, 500 and 5,000 feeds that answer on loopback, with the poll's own code, and prints what a poll took
 * and what a month of it costs. A few minutes. `--write` keeps it in `scale/scale.json` and puts the table in README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../terminal/commandError.ts';
import { replaceSection, sectionOf } from '../terminal/readmeSection.ts';
import { runCommand } from '../terminal/runCommand.ts';
import { formatScale } from './scale/formatScale.ts';
import { measureScale } from './scale/measureScale.ts';
import { readScenarios, SCALE_HELP } from './scale/readScenarios.ts';
import { billOf, type ScaleRow, type Scenario } from './scale/scale.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const ROWS_FILE = fileURLToPath(new URL('./scale/scale.json', import.meta.url));
const SECTION = sectionOf('scale', 'npm run scale -- --write');

/** Whatever hangs, the command ends by then. */
const MOST_MINUTES = 10;

async function main(): Promise<void> {
  const { scenarios, write, help } = readScenarios(process.argv.slice(2));
  if (help) return void process.stdout.write(SCALE_HELP);
  const signal = AbortSignal.timeout(MOST_MINUTES * 60_000);
  const rows: ScaleRow[] = [];
  for (const scenario of scenarios) rows.push(await measure(scenario, signal));
  const table = formatScale(rows);
  console.log(table);
  if (!write) return;
  writeFileSync(ROWS_FILE, `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(README, replaceSection(readFileSync(README, 'utf8'), SECTION, table));
}

async function measure(scenario: Scenario, signal: AbortSignal): Promise<ScaleRow> {
  console.error(`${scenario.feeds} feeds in ${scenario.shards} ${scenario.shards === 1 ? 'run' : 'shards'} …`);
  try {
    const measured = await measureScale(scenario, signal);
    const { usd, usdWithFree } = billOf(scenario, measured);
    return { ...scenario, ...measured, usd, usdWithFree };
  } catch (error) {
    if (signal.aborted)
      throw new CommandError(`not done after ${MOST_MINUTES} minutes: this machine does too much besides`);
    throw error;
  }
}

await runCommand(main);
