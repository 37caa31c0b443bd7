import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DOSSIER, readDossierFile } from '../../functions/dossierFile.ts';
import { readLabels } from '../../infra/eval/readLabels.ts';
import { type Example, type Learned, learnWeights } from '../../infra/eval/wording/learnWeights.ts';
import { readExamples } from '../../infra/eval/wording/readExamples.ts';
import { weightsText } from '../../infra/eval/wording/weightsText.ts';
import { joinWeights, weighWording } from '../../shared/detect/wording/weighWording.ts';

const traits = (...names: string[]) => new Map(names.map((name) => [name, 1]));
const runScript = (...args: string[]) => promisify(execFile)(process.execPath, ['--import', 'tsx', ...args]);
const times = (count: number, example: Example) => Array.from({ length: count }, () => example);

const example = (told: Example['told'], ...names: string[]): Example => ({
  language: 'en',
  traits: traits(...names),
  words: traits(),
  told,
});
const weigh = (learned: Learned, { language, traits, words }: Example) =>
  weighWording([
    { traits, weights: joinWeights(learned.traits) },
    { traits: words, weights: joinWeights(learned.words.get(language) ?? []) },
  ]);

describe('what is learned of labelled headlines', () => {
  const examples = [
    ...times(10, example('agreement', 'side', 'handshake')),
    ...times(10, example('round-opened', 'side', 'doors close')),
    ...times(10, example('statement', 'side', 'question')),
    ...times(10, example(null, 'side', 'match')),
    ...times(4, example('breakdown', 'side', 'seldom')),
  ];

  it('tells each kind by the traits that it was met with, and what is about the talks from what is not', () => {
    const learned = learnWeights(examples);
    const told = (name: string) => weigh(learned, example(null, 'side', name));
    expect(told('handshake').shares.agreement).toBeGreaterThan(0.7);
    expect(told('doors close').shares['round-opened']).toBeGreaterThan(0.7);
    expect(told('question').shares.statement).toBeGreaterThan(0.7);
    expect(told('match').elsewhere).toBeGreaterThan(0.7);
  });

  it('is nothing of a trait that was met in a few headlines only', () => {
    const { traits } = learnWeights(examples);
    expect([...traits.keys()].sort()).toEqual(['doors close', 'handshake', 'match', 'question', 'side']);
  });

  it('is the same for the same headlines, whatever their order', () => {
    expect(weightsText(learnWeights(examples).traits)).toBe(weightsText(learnWeights(examples.toReversed()).traits));
  });
});

describe('what is learned of words', () => {
  const worded = (language: string, told: Example['told'], word: string) => ({
    ...example(told, 'side'),
    language,
    words: traits(word),
  });
  const learned = learnWeights([
    ...times(6, worded('de', 'agreement', 'handschlag')),
    ...times(6, worded('de', null, 'gift')),
    ...times(6, worded('en', 'agreement', 'gift')),
    ...times(6, worded('en', null, 'poison')),
    ...times(2, worded('en', 'breakdown', 'seldom')),
  ]);

  it('is of one language, and stands by no trait', () => {
    expect([...learned.traits.keys()]).toEqual(['side']);
    expect([...learned.words].map(([language, words]) => [language, [...words.keys()].sort()])).toEqual([
      ['de', ['gift', 'handschlag']],
      ['en', ['gift', 'poison']],
    ]);
  });

  it('tells a word of two languages apart', () => {
    expect(weigh(learned, worded('en', null, 'gift')).shares.agreement).toBeGreaterThan(0.6);
    expect(weigh(learned, worded('de', null, 'gift')).elsewhere).toBeGreaterThan(0.6);
  });

  it('is written so that a loader need not make a name of it: "await" can be none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-weights-'));
    writeFileSync(join(folder, 'words.json'), weightsText(new Map([['await', [1, 0, 0, 0, 0, 0, -2]]])));
    writeFileSync(
      join(folder, 'read.mts'),
      `import words from './words.json' with { type: 'json' }; console.log(JSON.stringify(words));`,
    );
    const { stdout } = await runScript(join(folder, 'read.mts'));
    expect(JSON.parse(stdout)).toEqual({ weights: { await: [1, 0, 0, 0, 0, 0, -2] } });
  });
});

describe('an example', () => {
  const line = (id: string, title: string, labels: object) =>
    JSON.stringify({ id, lang: 'en', published: '2026-01-05', title, relevant: true, alertable: false, ...labels });
  const OPENING = line('1', 'Israel and Syria open talks in Paris', { alertable: true, kind: 'round-opened' });
  const examplesOf = (lines: readonly string[], rulesUnread?: boolean) =>
    readExamples(readLabels(lines.join('\n')).items, readDossierFile(DEFAULT_DOSSIER), rulesUnread);

  it('is a headline’s senses and words beside its label: a kind, a statement, or something else', () => {
    const examples = examplesOf([
      OPENING,
      line('2', 'Why Israel and Syria talk', { kind: 'background' }),
      line('3', 'Israel beat Syria in basketball', { relevant: false }),
      line('4', 'ისრაელი და სირია', { lang: 'ka', relevant: false }),
    ]);
    expect(examples.map(({ language, told }) => [language, told])).toEqual([
      ['en', 'round-opened'],
      ['en', 'statement'],
      ['en', null],
    ]);
    expect([...(examples[0]?.traits.keys() ?? [])]).toEqual(
      expect.arrayContaining(['sides:2', 'begin.present', '+begin.present']),
    );
    expect([...(examples[0]?.words.keys() ?? [])]).toEqual(expect.arrayContaining(['<one>', 'open', 'in <place>']));
  });

  it('is learned a second time without its lead, one in three, where its headline tells anything by itself', () => {
    const told = { alertable: true, kind: 'round-opened' };
    const led = (id: string, title: string, labels: object = told) =>
      line(id, title, { summary: 'Israeli and Syrian envoys sat down together.', ...labels });
    const numberOf = (...titles: string[]) => examplesOf(titles.map((title, at) => led(`${at}`, title))).length;
    expect(numberOf('Israel and Syria open talks')).toBe(2);
    expect(numberOf('Israel and Syria open talks', 'Syria and Israel begin', 'Talks open in Paris')).toBe(4);
    expect(numberOf('A long day by the Seine')).toBe(1);
    expect(examplesOf([led('1', 'A long day by the Seine', {})])).toHaveLength(2);
    expect(examplesOf([OPENING])).toHaveLength(1);
  });

  it('holds what the rules made of it only where no rule was tuned on such', () => {
    const ofRules = (rulesUnread?: boolean) =>
      examplesOf([OPENING], rulesUnread).flatMap(({ traits }) =>
        [...traits.keys()].filter((name) => /^rules?:/.test(name)),
      );
    expect(ofRules(true)).toEqual(expect.arrayContaining(['rules:round-opened', 'rule:kind.opened.begin-present']));
    expect(ofRules(false)).toEqual([]);
    expect(ofRules()).toEqual([]);
  });
});

describe('npm run learn', () => {
  const command = fileURLToPath(new URL('../../infra/eval/learn.ts', import.meta.url));
  const run = (...args: string[]) => runScript(command, ...args);

  it('names a list of sets that is wrong in one line', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'parley-learn-')), 'sets.json');
    writeFileSync(file, '{"wordings":[{"name":"x"}]}');
    await expect(run(file)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]*wordings\.0\.items[^\n]*\n$/),
    });
  });
});
