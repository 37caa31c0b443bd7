import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatScale } from '../../infra/cost/scale/formatScale.ts';
import { measureScale } from '../../infra/cost/scale/measureScale.ts';
import { readScenarios } from '../../infra/cost/scale/readScenarios.ts';
import { billOf, type ScaleRow } from '../../infra/cost/scale/scale.ts';
import { readSection, sectionOf } from '../../infra/terminal/readmeSection.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const scenario = { feeds: 12, shards: 2, news: 50, answerSeconds: 0 };

describe('what a poll takes', () => {
  it('is counted on feeds and a table of this machine, each shard polled by itself, and costs what that comes to', async () => {
    const measured = await measureScale(scenario, new AbortController().signal);
    expect(measured).toMatchObject({ feedRequests: 12 });
    // Of six feeds with news: what is being read, and each feed's state; for each shard, when it polled.
    expect(measured.written).toBeGreaterThan(2 * 6 + 2);
    expect(measured.peakMegabytes).toBeGreaterThan(30);
    expect(measured.seconds).toBeGreaterThan(0);
    const bill = billOf(scenario, measured);
    const polls = bill.rows.find(({ what }) => what === 'table, writes')?.terms[0]?.formula;
    expect(polls).toContain(`17,280 polls × ${(measured.written / 2).toFixed(1)},`);
  }, 60_000);

  it('is not waited for when the command is over its time', async () => {
    const signal = AbortSignal.timeout(500);
    await expect(measureScale({ ...scenario, answerSeconds: 60 }, signal)).rejects.toThrow();
    expect(signal.aborted).toBe(true);
  }, 60_000);
});

describe('the command', () => {
  it('measures 50, 500 and 5,000 feeds, or what is named', () => {
    expect(readScenarios([]).scenarios.map(({ feeds, shards }) => [feeds, shards])).toEqual([
      [50, 1],
      [500, 2],
      [5_000, 16],
    ]);
    const own = readScenarios(['--feeds', '900', '--shards', '3', '--answer-seconds', '0.5']);
    expect(own.scenarios).toEqual([{ feeds: 900, shards: 3, news: 30, answerSeconds: 0.5 }]);
  });

  it.each([
    [['--feeds', '900'], '--feeds "900" needs --shards 2: one run reads 700 feeds'],
    [['--shards', '2'], '--shards goes with --feeds'],
    [['--feeds', '9', '--write'], '--write keeps the table of the three: leave the other flags out'],
    [['--feds', '9'], /^Unknown option '--feds'/],
  ])('%j ends it with one line', (flags, line) => {
    expect(() => readScenarios(flags)).toThrow(line);
  });

  it('keeps what README.md shows', () => {
    const rows = JSON.parse(read('infra/cost/scale/scale.json')) as ScaleRow[];
    expect(formatScale(rows)).toBe(readSection(read('README.md'), sectionOf('scale', 'npm run scale -- --write')));
  });
});
