/**
 * `npm run bench:detect`: what detection costs an item, and a dossier to compile, within a minute. Of each set the same
 * 100 items are read each time, at even distances from its first to its last; before the first set, 10,000 readings go
 * unmeasured, for code that is not yet compiled takes four times as long. Processor time, and beside it what a floor
 * costs in the same run (the same texts only split into words): a busy machine slows both. The least of the passes is held
 * against the limit; of how much dearer than the floor a reading is, each machine says about the same.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Table from 'cli-table3';
import { build } from 'esbuild';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { type LabelledSet, readSetList } from '../../infra/eval/figures/setList.ts';
import { type Poll, planPolls } from '../../infra/eval/planPolls.ts';
import { readLabels } from '../../infra/eval/readLabels.ts';
import { BARE } from '../../infra/terminal/tableOptions.ts';
import type { Detector } from '../../shared/detect/report.ts';
import { feed } from '../detect/headline.ts';
import { makeItem } from '../samples/news.ts';

/** What each may cost. */
const LIMITS = { microsecondsPerItem: 200, detectorMilliseconds: 80 };
const MOST_ITEMS = 100;
const WARMING = 10_000;
const PASSES = 8;
/** Splitting is so quick that once through the items is too short to be timed. */
const SPLITS = 10;
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

interface Sample {
  name: string;
  detect: Detector;
  entries: Poll['entries'];
}

/** The same items of a set each time, from all over it: files are in the order in which they were written, by kind. */
function takeSample({ createDetector }: Core, { name, items, dossier: file }: LabelledSet): Sample {
  const dossier = readDossierFile(file ?? DOSSIER);
  const { items: all } = readLabels(readFileSync(items, 'utf8'));
  const step = Math.max(all.length / MOST_ITEMS, 1);
  const taken = all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return { name, detect: createDetector(dossier), entries: planPolls(taken, dossier).flatMap((poll) => poll.entries) };
}

function detectAll({ detect, entries }: Sample): void {
  for (const { item, feed } of entries) detect(item, feed);
}

interface Measured {
  detected: Times;
  split: Times;
}

/** The first two passes go unmeasured: they compile what the dossier has in the items' languages. */
function measureItems({ splitWords }: Core, sample: Sample): Measured {
  const { entries } = sample;
  const passes = Array.from({ length: PASSES + 2 }, () => ({
    detected: costOf(entries.length, () => detectAll(sample)),
    split: costOf(entries.length * SPLITS, () => {
      for (let time = 0; time < SPLITS; time += 1)
        for (const { item } of entries) splitWords(`${item.title} ${item.summary}`);
    }),
  })).slice(2);
  return { detected: timesOf(passes.map((pass) => pass.detected)), split: timesOf(passes.map((pass) => pass.split)) };
}

async function compareItems(core: string): Promise<void> {
  const limit = LIMITS.microsecondsPerItem;
  const head = ['detection, µs an item', 'items', 'least', `of ${limit}`, 'median', 'times splitting'];
  const table = new Table({ ...BARE, head });
  const { wordings } = readSetList(fileURLToPath(new URL('../../infra/eval/wording/sets.json', import.meta.url)));
  const module = (await import(pathToFileURL(core).href)) as Core;
  warmUp(wordings.slice(0, WARMING_SETS).map((set) => takeSample(module, set)));
  const rows = wordings.map((set) => {
    const sample = takeSample(module, set);
    return { name: set.name, items: sample.entries.length, ...measureItems(module, sample) };
  });
  const mean = (of: (row: Measured) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const all = {
    detected: { least: mean((row) => row.detected.least), median: mean((row) => row.detected.median) },
    split: { least: mean((row) => row.split.least), median: mean((row) => row.split.median) },
  };
  const items = rows.reduce((sum, row) => sum + row.items, 0);
  for (const { name, items: count, detected, split } of [...rows, { name: 'the mean set', items, ...all }]) {
    const { least, median } = detected;
    const shown = [least.toFixed(0), percent(least, limit), median.toFixed(0), (least / split.least).toFixed(1)];
    table.push([name, count, ...shown]);
  }
  console.log(table.toString());
}

/** How many sets the unmeasured readings are of: the sentences of the tests and the recorded history among them are in most languages. */
const WARMING_SETS = 4;

function warmUp(samples: readonly Sample[]): void {
  const perRound = samples.reduce((sum, { entries }) => sum + entries.length, 0);
  for (let read = 0; read < WARMING; read += perRound) samples.forEach(detectAll);
}

/** What a new process takes to make a detector, and to read its first item: until then no name of the dossier is folded. */
function measureDetector(core: string): { made: Times; read: Times } {
  const input = JSON.stringify([readDossierFile(DOSSIER), makeItem('Israel and Syria hold talks in Paris'), feed]);
  const code = `import { readFileSync } from 'node:fs'; import { createDetector } from ${JSON.stringify(core)};
    const [dossier, item, feed] = JSON.parse(readFileSync(0, 'utf8')); const before = process.cpuUsage();
    const tell = () => { const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000); };
    const detect = createDetector(dossier); tell(); detect(item, feed); tell();`;
  const run = () =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', code], { input, encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
      .map(Number);
  const starts = Array.from({ length: STARTS }, run);
  const timesAt = (at: number) => timesOf(starts.map((times) => times[at] ?? Number.NaN));
  return { made: timesAt(0), read: timesAt(1) };
}

function compareDetector(core: string): void {
  const { made, read } = measureDetector(core);
  const limit = LIMITS.detectorMilliseconds;
  console.log(
    `createDetector: ${made.least.toFixed(0)} ms, ${percent(made.least, limit)} of ${limit}; median ${made.median.toFixed(0)}; with its first item ${read.least.toFixed(0)}, median ${read.median.toFixed(0)}`,
  );
}

try {
  const core = await buildCore();
  await compareItems(core);
  compareDetector(core);
} finally {
  rmSync(folder, { recursive: true });
}
