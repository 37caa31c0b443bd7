import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explain } from '../../infra/cli/commands/explain.ts';
import { startFeedServer } from '../poll/startFeedServer.ts';
import { startReaderServer } from '../reader/readerServer.ts';
import { makeAnswer } from '../reader/readItem.ts';
import { context, makeFolder, OLD_FEED, writeDossier } from './parleyHarness.ts';

const NOON = '2026-03-02T12:00:00.000Z';
const OPENS = 'Israel and Syria open fifth round of talks in Paris';

function explainIt(...args: string[]): Promise<string> {
  return explain([...args, '--dossier', writeDossier([OLD_FEED]).path], context());
}

it('explains a headline that is a report, from its slots to the alert', async () => {
  const [first, ...rest] = (await explainIt(OPENS, '--source', 'star.example')).split('\n');
  expect(first).toBe('report: round-opened');
  expect(rest).toEqual(
    expect.arrayContaining([
      '  place      paris',
      '  round      5',
      '  named      israel, syria',
      '  publisher  The Star, family star',
      expect.stringMatching(/^ {2}- kind\.\S+ +\S/),
      expect.stringMatching(/^event: 2026-03-02-paris-round-opened, reported$/),
      'alert: reported, to rounds-early, all-early, rounds-twice, all-twice',
    ]),
  );
});

it('explains why a headline is dropped', async () => {
  expect(await explainIt('Local football results')).toBe(
    'dropped: not-about-talks\n  - dyad.none  neither party is named',
  );
});

it('reads the lead as a poll does', async () => {
  const title = 'Israel, Syria talks: a step towards security, minister says';
  const summary = 'Israel and Syria held a new round of talks in Paris on Monday, his office said.';
  expect(await explainIt(title)).toMatch(/^report: statement/);
  expect(await explainIt(title, '--summary', summary)).toMatch(/^report: round-concluded\n.* {2}place {6}paris/s);
});

it('lets an outlet that is not said alert nobody by itself', async () => {
  expect(await explainIt(OPENS)).toMatch(/alert: none\n.*alert\.untrusted/s);
});

it('takes no meeting in the present tense for the end of a round on the word of one outlet', async () => {
  const title = 'Israel and Syria officials meet in Paris again';
  expect(await explainIt(title, '--source', 'star.example')).toMatch(/alert: none\n.*alert\.weak/s);
  expect(await explainIt(title.replace('meet', 'met'), '--source', 'star.example')).toMatch(/^alert: reported/m);
});

it('takes the day of publication for now', async () => {
  const old = await explainIt('Israel and Syria open round of talks in Paris', '--published', '2025-09-01T10:00:00Z');
  expect(old).toMatch(/^event: 2025-09-01-paris-round-opened/m);
});

it('gives programs the whole explanation', async () => {
  const explanation = JSON.parse(await explainIt('Israel and Syria open round of talks in Paris', '--json'));
  expect(explanation).toMatchObject({
    detection: { outcome: 'report', report: { published: NOON } },
    event: { place: 'paris' },
  });
});

function writeFile(text: string): string {
  const file = join(makeFolder(), 'headlines.txt');
  writeFileSync(file, text);
  return file;
}

it('explains each headline of a file, with what its line says of it', async () => {
  const json = JSON.stringify({ title: OPENS, published: '2025-09-01', source: 'star.example' });
  const text = await explainIt('--file', writeFile(`Local football results\n\n${json}\n`));
  const [football, opens, ...none] = text.split('\n\n');
  expect(football).toMatch(/^Local football results\ndropped: not-about-talks/);
  expect(opens).toMatch(/^Israel and Syria open .* {2}publisher {2}The Star.*event: 2025-09-01-paris-round-opened/s);
  expect(none).toEqual([]);
});

it('explains the items of a feed as it is now', async () => {
  const feeds = await startFeedServer();
  try {
    feeds.set('/rss', [
      { title: OPENS, published: NOON },
      { title: 'Local football results', published: '2026-03-02T11:00:00.000Z' },
    ]);
    const text = await explainIt('--url', feeds.url('/rss'), '--allow-private');
    expect(text.split('\n\n').map((block) => block.split('\n').slice(0, 2))).toEqual([
      [OPENS, 'report: round-opened'],
      ['Local football results', 'dropped: not-about-talks'],
    ]);
    await expect(explainIt('--url', feeds.url('/none'), '--allow-private')).rejects.toThrow(/\/none: /);
  } finally {
    await feeds.stop();
  }
});

it('shows what rules and reader each say, where a reader is named', async () => {
  const model = await startReaderServer();
  try {
    model.behave({ writes: makeAnswer({ kind: 'agreement', words: 'shake hands on the water', place: 'Paris' }) });
    const title = 'Israel, Syria delegations shake hands on the water in Paris';
    const reader = ['--reader', model.openAiUrl, '--reader-model', 'a-model'];
    const text = await explainIt(title, '--source', 'star.example', ...reader);
    expect(text).toMatch(/^report: agreement$/m);
    expect(text).toMatch(/^ {2}reader {5}agreement, 0.9 sure: "shake hands on the water"$/m);
    expect(text).toMatch(/^ {2}rules {6}\S+/m);
    model.behave('refuses');
    await expect(explainIt(title, ...reader)).rejects.toThrow(/^the reader does not answer: refused: /);
    model.behave({ writes: makeAnswer({ words: 'never said' }) });
    await expect(explainIt(title, ...reader)).rejects.toThrow(/^the reader's answer is void: words: /);
  } finally {
    await model.stop();
  }
});

it.each([
  [[], /explain takes one headline/],
  [[''], /explain takes one headline/],
  [['one', 'two'], /explain takes one headline/],
  [['one', '--file', 'two'], /explain takes one headline/],
  [['one', '--published', 'yesterday'], /^--published "yesterday" is not an ISO 8601 date$/],
  [['one', '--colour'], /Unknown option '--colour'/],
  [['--url', 'no-such-feed'], /^the dossier has no feed "no-such-feed"$/],
  [['--file', '/nowhere/at/all'], /^\/nowhere\/at\/all cannot be read: ENOENT$/],
])('explain refuses %j', async (args, message) => {
  await expect(explainIt(...args)).rejects.toThrow(message);
});

it.each([
  ['', /headlines\.txt holds no headline$/],
  ['one\n{"title": 5}', /headlines\.txt, line 2: title: /],
  ['{"titel": "one"}', /headlines\.txt, line 1: title: /],
  ['{not json}', /headlines\.txt, line 1: JSON: /],
])('explain refuses a file of %j, naming the line', async (text, message) => {
  await expect(explainIt('--file', writeFile(text))).rejects.toThrow(message);
});
