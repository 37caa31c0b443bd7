import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import { readLabels } from '../../infra/eval/readLabels.ts';
import { type Example, learnWeights } from '../../infra/eval/wording/learnWeights.ts';
import { readExamples } from '../../infra/eval/wording/readExamples.ts';
import { weightsText } from '../../infra/eval/wording/weightsText.ts';
import { weighWording } from '../../shared/detect/wording/weighWording.ts';

const traits = (...names: string[]) => new Map(names.map((name) => [name, 1]));
const times = (count: number, example: Example) => Array.from({ length: count }, () => example);

describe('what is learned of labelled headlines', () => {
  const examples = [
    ...times(10, { traits: traits('side', 'handshake'), kind: 'agreement' }),
    ...times(10, { traits: traits('side', 'doors close'), kind: 'round-opened' }),
    ...times(10, { traits: traits('side', 'question'), kind: null }),
    ...times(2, { traits: traits('side', 'seldom'), kind: 'breakdown' }),
  ];

  it('tells each kind by the traits that it was met with', () => {
    const weights = learnWeights(examples);
    expect(weighWording(traits('side', 'handshake'), weights).shares.agreement).toBeGreaterThan(0.7);
    expect(weighWording(traits('side', 'doors close'), weights).shares['round-opened']).toBeGreaterThan(0.7);
    expect(weighWording(traits('side', 'question'), weights).nothing).toBeGreaterThan(0.7);
  });

  it('is nothing of a trait that was met in a few headlines only', () => {
    expect([...learnWeights(examples).keys()]).not.toContain('seldom');
  });

  it('is the same for the same headlines, whatever their order', () => {
    expect(weightsText(learnWeights(examples))).toBe(weightsText(learnWeights(examples.toReversed())));
  });
});

describe('an example', () => {
  it('is a headline’s traits beside its label: a kind where it ought to alert, else nothing', () => {
    const lines = [
      {
        id: '1',
        lang: 'en',
        published: '2026-01-05',
        title: 'Israel and Syria open talks in Paris',
        alertable: true,
        kind: 'round-opened',
        relevant: true,
      },
      {
        id: '2',
        lang: 'en',
        published: '2026-01-05',
        title: 'Why Israel and Syria talk',
        alertable: false,
        kind: 'background',
        relevant: true,
      },
      {
        id: '3',
        lang: 'ka',
        published: '2026-01-05',
        title: 'ისრაელი და სირია',
        alertable: false,
        kind: 'statement',
        relevant: false,
      },
    ];
    const { items } = readLabels(lines.map((line) => JSON.stringify(line)).join('\n'));
    const examples = readExamples(items, readDossierFile(DEFAULT_DOSSIER));
    expect(examples.map(({ kind }) => kind)).toEqual(['round-opened', null]);
    expect([...(examples[0]?.traits.keys() ?? [])]).toEqual(
      expect.arrayContaining(['sides:2', 'begin.present', '+begin.present']),
    );
  });
});

describe('npm run learn', () => {
  const command = fileURLToPath(new URL('../../infra/eval/learn.ts', import.meta.url));
  const run = (...args: string[]) => promisify(execFile)(process.execPath, ['--import', 'tsx', command, ...args]);

  it('names a list of sets that is wrong in one line', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'parley-learn-')), 'sets.json');
    writeFileSync(file, '{"wordings":[{"name":"x"}]}');
    await expect(run(file)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]*wordings\.0\.items[^\n]*\n$/),
    });
  });
});
