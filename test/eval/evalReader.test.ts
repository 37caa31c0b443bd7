import { describe, expect, it } from 'vitest';
import { compareReaders, scoreAnswers } from '../../infra/eval/compareReaders.ts';
import { readEvalArguments } from '../../infra/eval/evalArguments.ts';
import { formatReaders, formatTally } from '../../infra/eval/formatReaders.ts';
import { readAnswers } from '../../infra/eval/readAnswers.ts';
import { readLive, readRecorded, type Tally } from '../../infra/eval/readItemWith.ts';
import { readLabels } from '../../infra/eval/readLabels.ts';
import { dossier } from '../detect/headline.ts';
import { makeAnswer } from '../reader/readItem.ts';

const item = (id: string, title: string, labels: object) => ({
  id,
  source: `${id}.example`,
  url: `https://${id}.example/a`,
  lang: 'en',
  published_est: '2025-07-13',
  title,
  ...labels,
});
const NEWS = { relevant: true, kind: 'round-concluded', alertable: true, cluster: 'baku' };
const OTHER = { relevant: false, kind: null, alertable: false, cluster: null };
const lines = (objects: object[]) => objects.map((object) => JSON.stringify(object)).join('\n');
const { items } = readLabels(
  lines([
    item('a', 'Israeli and Syrian officials met in Baku', NEWS),
    item('b', 'Syria, Israel: fruitful contacts, says envoy after Baku', NEWS),
    item('c', 'Israeli and Syrian officials met the press in Paris', OTHER),
    item('d', 'A bakery opens', OTHER),
  ]),
);
const answers = readAnswers(
  lines([
    { id: 'a', ...makeAnswer({ words: 'met in Baku', place: 'Baku' }) },
    { id: 'b', ...makeAnswer({ words: 'contacts', place: 'Baku' }) },
    { id: 'c', relevant: false },
  ]),
);
const newTally = (): Tally => ({ asked: 0, unanswered: {}, tokens: { input: 0, output: 0 }, isCounted: true });

describe('recorded answers', () => {
  it('are read by rules, veto and reader in one run, and scored by themselves', async () => {
    const tally = newTally();
    const { rules, veto, reader } = await compareReaders(items, dossier, readRecorded(answers, dossier, tally));
    expect(rules.metrics.falseAlerts).toBe(1);
    expect(veto.metrics).toMatchObject({ falseAlerts: 0, kindAccuracy: rules.metrics.kindAccuracy });
    expect(reader.metrics).toMatchObject({ falseAlerts: 0, kindAccuracy: 1, exactlyOne: 1 });
    expect(reader.run.asked.size).toBe(3);
    expect(tally.asked).toBe(3);
    const own = scoreAnswers(items, answers);
    expect(own).toMatchObject({ answers: 3, kindAccuracy: 1, alertable: { f1: 1 } });
    expect(formatReaders([rules, veto, reader], own)).toMatch(/the reader +3 of 4 .* 1 \/ 1 of 1 +0/);
  });
  it('leave to the rules what they lack, or what they show no words of', async () => {
    const some = readAnswers(lines([{ id: 'b', ...makeAnswer({ words: 'never said' }) }]));
    const { rules, reader } = await compareReaders(items, dossier, readRecorded(some, dossier, newTally()));
    expect(reader.run.decisions.map(({ eventId }) => eventId)).toEqual(
      rules.run.decisions.map(({ eventId }) => eventId),
    );
  });
  it('are read line by line, a malformed one named and left out, the last about an item holding', () => {
    const { byId, problems } = readAnswers(
      '{"id":"a","relevant":true}\n{"id"\n\n{"relevant":true}\n{"id":"a","relevant":false}',
    );
    expect([...byId].map(([id, { relevant }]) => [id, relevant])).toEqual([['a', false]]);
    expect(problems).toEqual([expect.stringMatching(/^line 2: /), expect.stringMatching(/^line 4: /)]);
  });
});

describe('a model', () => {
  it('is asked once about each text, whichever way it is read', async () => {
    const questions: string[] = [];
    const ask = async ({ prompt }: { prompt: string }) => {
      questions.push(prompt);
      const value = prompt.includes('press') ? { nonsense: 1 } : makeAnswer({ words: 'Baku', place: 'Baku' });
      return { outcome: 'answered', value, tokens: { input: 1000, output: 100 } } as const;
    };
    const tally = newTally();
    await compareReaders(items, dossier, readLive({ ask, name: 'a model' }, dossier, tally, null));
    expect(questions).toHaveLength(3);
    expect(tally).toMatchObject({ asked: 3, tokens: { input: 3000, output: 300 } });
    expect(Object.keys(tally.unanswered)).toEqual([expect.stringMatching(/^void: /)]);
  });
});

it('says what a month costs, from what a question took and what the dossier allows', () => {
  const tally = { ...newTally(), asked: 10, tokens: { input: 20_000, output: 1_000 } };
  const text = formatTally(tally, dossier.policy, { input: 1, output: 5 });
  expect(text).toContain('2000 in, 100 out');
  expect(text).toContain('3.75 USD at 50 questions a day, 15.00 USD at most (perDay 200)');
});

it.each([
  ['--price "cheap"', ['f', '--price', 'cheap']],
  ['--answers replaces --reader', ['f', '--answers', 'a', '--reader', 'bedrock:x']],
  ['--record keeps', ['f', '--record', 'r']],
  ['usage', []],
])('refuses wrong flags in one line: %s', (message, args) => {
  expect(() => readEvalArguments(args)).toThrow(message);
});
