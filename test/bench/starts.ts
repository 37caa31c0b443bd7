/**
 * `npm run bench:starts [-- NODE …]`: what a function costs to start, and the poll with its first poll, as the bundles of a
 * deployment under this Node and those that are named. Processor time of new processes, user and system, over that of
 * a bare Node in the same run: a busy machine slows both.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Table from 'cli-table3';
import { createCleanup } from '../../infra/local/cleanup.ts';
import { BARE } from '../../infra/terminal/tableOptions.ts';
import { BUNDLE_ENVIRONMENT, makeBundles } from '../infra/bundleFolders.ts';
import { openWorld } from './firstPoll.ts';

/** Milliseconds that a start may cost over a bare Node. */
const LIMIT = 150;
const STARTS = 15;
const run = promisify(execFile);

const TELL = `const tell = () => {
  const { user, system } = process.cpuUsage();
  console.log('CPU', (user + system) / 1_000);
};`;
const START = `const { handler } = await import('./index.mjs'); tell();`;
const POLL = `const { isStored, items } = await handler({}); tell();
if (!isStored || items.reports !== 3) throw new Error('the poll read ' + JSON.stringify(items));`;

/** What processor time a new process had taken each time it told, in milliseconds. */
async function timesIn(node: string, cwd: string, code: string, env: NodeJS.ProcessEnv = BUNDLE_ENVIRONMENT) {
  const { stdout } = await run(node, ['--input-type=module', '--eval', `${TELL}${code}`], { cwd, env });
  return [...stdout.matchAll(/^CPU ([\d.]+)$/gm)].map(([, time]) => Number(time));
}

async function timePoll(node: string, bundle: string): Promise<number> {
  const world = await openWorld(bundle);
  try {
    const [, polled = Number.NaN] = await timesIn(node, bundle, START + POLL, world.env);
    return polled;
  } finally {
    await world.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A row for a bare Node, for each bundle, and for the poll that has polled once. */
async function measure(node: string, bundles: Record<string, string>): Promise<void> {
  const poll = bundles.Poll ?? '';
  const rows = [
    { name: 'a bare Node', size: 0, time: async () => (await timesIn(node, poll, 'tell();'))[0] },
    ...Object.entries(bundles).map(([name, folder]) => ({
      name,
      size: statSync(join(folder, 'index.mjs')).size,
      time: async () => (await timesIn(node, folder, START))[0],
    })),
    { name: 'Poll and its first poll', size: 0, time: () => timePoll(node, poll) },
  ];
  const times = new Map<string, number[]>(rows.map(({ name }) => [name, []]));
  for (let start = 0; start < STARTS; start += 1)
    for (const { name, time } of rows) times.get(name)?.push((await time()) ?? Number.NaN);
  const [bare = Number.NaN] = [...times.values()].map(median);
  const { stdout } = await run(node, ['--version']);
  const head = [`Node ${stdout.trim()}, ms`, 'kB', 'least', 'median', 'over bare', `ratio to ${LIMIT}`];
  const table = new Table({ ...BARE, head });
  for (const { name, size } of rows) {
    const all = times.get(name) ?? [];
    const ours = median(all) - bare;
    const isStart = name in bundles;
    const shown = [size && Math.round(size / 1_000), Math.min(...all).toFixed(0), median(all).toFixed(0)];
    table.push([name, ...shown, ours.toFixed(0), isStart ? (ours / LIMIT).toFixed(2) : '']);
  }
  console.log(`${table.toString()}\n`);
}

const cleanup = createCleanup();
try {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  cleanup.add(() => rmSync(folder, { recursive: true }));
  const bundles = makeBundles(join(folder, 'assembly'), 'shared/dossier/israel-syria.json');
  for (const node of [process.execPath, ...process.argv.slice(2)]) await measure(node, bundles);
} finally {
  await cleanup.run();
}
