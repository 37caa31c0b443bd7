/**
 * `npm run bench:detect`: what detection costs an item, and a dossier to compile. Processor time, and beside it what a
 * floor costs in the same run (the same texts only split into words): a busy machine slows both.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Table from 'cli-table3';
import { build } from 'esbuild';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { readSetList } from '../../infra/eval/figures/setList.ts';
import { planPolls } from '../../infra/eval/planPolls.ts';
import { readLabels } from '../../infra/eval/readLabels.ts';
import { BARE } from '../../infra/terminal/tableOptions.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';

/** What each may cost. */
const LIMITS = { microsecondsPerItem: 200, detectorMilliseconds: 80 };
const PASSES = 12;
const STARTS = 7;
const DOSSIER = 'shared/dossier/israel-syria.json';

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));

/** The core as the bundles hold it: the loader of TypeScript would add to each call. */
type Core = Pick<typeof import('../../shared/detect/detector.ts'), 'createDetector'> &
  Pick<typeof import('../../shared/detect/fold.ts'), 'splitWords'>;

async function buildCore(): Promise<string> {
  const outfile = join(folder, 'core.mjs');
  const contents = `export * from './shared/detect/detector.ts'; export { splitWords } from './shared/detect/fold.ts';`;
  const stdin = { contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) };
  await build({ stdin, outfile, bundle: true, minify: true, charset: 'utf8', platform: 'node', format: 'esm' });
  return outfile;
}

interface Times {
  least: number;
  median: number;
}

function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

const percent = (value: number, limit: number) => `${Math.round((value / limit) * 100)} %`;

/** Microseconds of processor time for each of `count` pieces of work. */
function costOf(count: number, work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

function measureItems({ createDetector, splitWords }: Core, file: string, dossier: Dossier) {
  const { items } = readLabels(readFileSync(file, 'utf8'));
  const entries = planPolls(items, dossier).flatMap((poll) => poll.entries);
  const detect = createDetector(dossier);
  const both = Array.from({ length: PASSES + 2 }, () => ({
    detected: costOf(entries.length, () => {
      for (const { item, feed } of entries) detect(item, feed);
    }),
    split: costOf(entries.length, () => {
      for (const { item } of entries) splitWords(`${item.title} ${item.summary}`);
    }),
  })).slice(2);
  const detected = timesOf(both.map((pass) => pass.detected));
  return { items: entries.length, detected, ratio: detected.least / timesOf(both.map((pass) => pass.split)).least };
}

async function compareItems(core: string): Promise<void> {
  const limit = LIMITS.microsecondsPerItem;
  const head = ['detection, µs an item', 'items', 'least', `of ${limit}`, 'median', 'times splitting'];
  const table = new Table({ ...BARE, head });
  const sets = readSetList(fileURLToPath(new URL('../../infra/eval/wording/sets.json', import.meta.url)));
  const module = (await import(pathToFileURL(core).href)) as Core;
  for (const { name, items, dossier } of sets.wordings) {
    const measured = measureItems(module, items, readDossierFile(dossier ?? DOSSIER));
    const { least, median } = measured.detected;
    const shown = [least.toFixed(0), percent(least, limit), median.toFixed(0), measured.ratio.toFixed(1)];
    table.push([name, measured.items, ...shown]);
  }
  console.log(table.toString());
}

function measureDetector(core: string): Times {
  const dossier = JSON.stringify(readDossierFile(DOSSIER));
  const code = `import { readFileSync } from 'node:fs'; import { createDetector } from ${JSON.stringify(core)};`;
  const made = `const dossier = JSON.parse(readFileSync(0, 'utf8')); const before = process.cpuUsage(); createDetector(dossier);
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  const run = () =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', code + made], { input: dossier, encoding: 'utf8' });
  return timesOf(Array.from({ length: STARTS }, () => Number(run().stdout)));
}

function compareDetector(core: string): void {
  const { least, median } = measureDetector(core);
  const limit = LIMITS.detectorMilliseconds;
  console.log(
    `createDetector: ${least.toFixed(0)} ms, ${percent(least, limit)} of ${limit}; median ${median.toFixed(0)}`,
  );
}

try {
  const core = await buildCore();
  await compareItems(core);
  compareDetector(core);
} finally {
  rmSync(folder, { recursive: true });
}
