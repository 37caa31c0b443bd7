import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../infra/eval/figures/figures.ts';
import { formatFigures } from '../../infra/eval/figures/formatFigures.ts';
import { countErrors, readAlone, runParts, scoreNews, scoreWordings } from '../../infra/eval/figures/measure.ts';
import { readSetList } from '../../infra/eval/figures/setList.ts';
import { runItems } from '../../infra/eval/runItems.ts';
import { CommandError } from '../../infra/terminal/commandError.ts';
import { readSection, sectionOf } from '../../infra/terminal/readmeSection.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-figures-'));
const label = (title: string, labels: object) => ({
  id: title,
  title,
  source: 'reuters.com',
  lang: 'en',
  published_est: '2026-01-05',
  relevant: true,
  ...labels,
});
const MISREAD = 'Israel and Syria open talks in Paris';
const LINES = [
  label('Israel and Syria held security talks in Paris', { alertable: true, kind: 'agreement', cluster: 'a' }),
  label('Israel and Syria to hold talks in Baku on Thursday', {
    alertable: true,
    kind: 'round-scheduled',
    cluster: 'b',
  }),
  label(MISREAD, { relevant: false, alertable: false }),
  label('Israel beat Syria in basketball', { relevant: false, alertable: false }),
];

function writeSet(lines: readonly object[], name = 'items.jsonl'): string {
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
  return name;
}

function writeList(list: object): string {
  const file = join(folder, 'sets.json');
  writeFileSync(file, JSON.stringify(list));
  return file;
}

describe('the figures of a labelled set', () => {
  const set = {
    name: 'Some talks',
    items: join(folder, writeSet(LINES)),
    tunedOn: 'even' as const,
    rulesUnread: false,
  };

  it('are those of the lines that were tuned on, and of the others', async () => {
    const parts = await runParts(set, runItems);
    expect(parts.map(({ part, run }) => [part, run.decisions.map(({ item }) => item.title)])).toEqual([
      ['tuned on', [LINES[1]?.title, LINES[3]?.title]],
      ['others', [LINES[0]?.title, MISREAD]],
    ]);
    expect(parts.map(({ run }) => scoreNews(run))).toEqual([
      { alertable: 1, kind: 1, developments: 1, told: 1, once: 1, false: 0 },
      { alertable: 0.667, kind: 0, developments: 1, told: 1, once: 1, false: 1 },
    ]);
    expect(parts.map(({ run }) => scoreWordings(run.decisions))).toEqual([
      { items: 1, kind: 1, false: 0 },
      { items: 1, kind: 0, false: 1 },
    ]);
  });

  it('say what became of the items that ought to alert', async () => {
    const [, others] = await runParts(set, runItems);
    expect(countErrors(others?.run.decisions ?? [])).toEqual({
      items: 1,
      right: 0,
      dropped: 0,
      statement: 0,
      otherKind: 1,
    });
  });

  it('are of one part where all lines were tuned on, or none', async () => {
    expect((await runParts({ ...set, tunedOn: 'all' }, readAlone)).map(({ part }) => part)).toEqual(['tuned on']);
    expect((await runParts({ ...set, tunedOn: 'none' }, readAlone)).map(({ part }) => part)).toEqual(['others']);
    expect((await runParts({ ...set, tunedOn: 'since' }, readAlone)).map(({ part }) => part)).toEqual([
      'whole, half learned since',
    ]);
    expect((await runParts({ ...set, tunedOn: 'read' }, readAlone)).map(({ part }) => part)).toEqual([
      'whole, read since',
    ]);
  });
});

describe('a list of sets', () => {
  it('has its paths seen from its own folder', () => {
    const file = writeList({ wordings: [{ name: 'English', items: 'en.jsonl' }] });
    expect(readSetList(file)).toEqual({
      news: [],
      wordings: [{ name: 'English', items: join(folder, 'en.jsonl'), tunedOn: 'even', rulesUnread: false }],
    });
  });

  it('says of which no rule was ever tuned on what was misread among them', () => {
    const wide = { name: 'Wide', items: 'wide.jsonl', tunedOn: 'all', rulesUnread: true };
    const { wordings } = readSetList(writeList({ wordings: [wide, { name: 'English', items: 'en.jsonl' }] }));
    expect(wordings.map(({ name, rulesUnread }) => [name, rulesUnread])).toEqual([
      ['Wide', true],
      ['English', false],
    ]);
  });

  it('ends the command with one line that names what is wrong with it', async () => {
    const list = writeList({ news: [{ name: 'Talks' }] });
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/eval/figures.ts', list]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]*sets\.json: news\.0\.items: [^\n]*\n$/),
    });
  }, 30_000);

  it.each([
    ['that is not there', 'none.jsonl', /^\S+none\.jsonl cannot be read: ENOENT$/],
    ['of which a line bears no label', 'bare.jsonl', /bare\.jsonl: not every line is labelled$/],
  ])('stops at a set %s', async (_which, items, complaint) => {
    writeSet([{ id: 'a', title: 'Unlabelled' }], 'bare.jsonl');
    const [set] = readSetList(writeList({ news: [{ name: 'Talks', items }] })).news;
    if (!set) throw new Error('no set');
    await expect(runParts(set, runItems)).rejects.toThrow(CommandError);
    await expect(runParts(set, runItems)).rejects.toThrow(complaint);
  });
});

describe('the tables in the README', () => {
  it('are those of the figures that were measured last', () => {
    const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
    const section = sectionOf('figures', 'npm run figures -- SETS.json --write');
    const figures = parseFigures(read('infra/eval/figures/figures.json'));
    expect(readSection(read('README.md'), section)).toBe(formatFigures(figures));
  });

  it('begin with the first measurement, and do not repeat it where nothing has changed', () => {
    const scores = { alertable: 0.5, kind: 0.41, false: 3 };
    const tables = formatFigures({
      news: [
        {
          set: 'Talks',
          part: 'others',
          items: 90,
          first: scores,
          now: { alertable: 0.8, kind: 0.41, developments: 20, told: 15, once: 12, false: 1 },
        },
      ],
      wordings: [
        { set: 'English', part: 'others', items: 200, first: { kind: 0.427 }, now: { kind: 0.75, false: 0.031 } },
      ],
      errors: { items: 200, right: 150, dropped: 20, statement: 20, otherKind: 10 },
    });
    expect(tables.split('\n').filter((line) => line.startsWith('| Talks') || line.startsWith('| English'))).toEqual([
      '| Talks, 90 others | .50 → .80 | .41 | 15 / 12 of 20 | 3 → 1 |',
      '| English, 200 others | .43 → .75 | 3 % |',
    ]);
    expect(tables).toContain('150 (75 %) are given their kind');
  });
});
