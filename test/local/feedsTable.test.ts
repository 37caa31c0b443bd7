import { expect, it } from 'vitest';
import { createFeedStore } from '../../functions/adapters/feedStore.ts';
import { feeds } from '../../infra/local/commands/feeds.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { testState } from '../poll/fetchServer.ts';
import { context, makeFolder, writeData, writeDossier } from './parleyHarness.ts';

/** A data folder with the feeds' states. */
function writeStates(states: readonly FeedState[]): Promise<string> {
  return writeData(async (documents, table) => {
    const store = createFeedStore(documents, table);
    for (const state of states) await store.putFeedState(state);
  });
}

const url = (id: string) => `https://${id}.example/feed`;
const stateOf = (id: string, more: Partial<FeedState>) => testState(url(id), { feedId: id, ...more });
const RECENT = { lastRead: '2026-03-02T11:50:00.000Z', lastNews: '2026-03-02T11:37:00.000Z', itemCount: 20 };

async function writeFive(): Promise<string[]> {
  const data = await writeStates([
    stateOf('well', RECENT),
    stateOf('quiet', { ...RECENT, lastNews: '2026-02-20T00:00:00.000Z' }),
    stateOf('down', { lastError: `http-error: answered 500${', or so it says'.repeat(9)}`, failures: 4 }),
    stateOf('fine', RECENT),
  ]);
  const ids = ['well', 'fresh', 'quiet', 'down', 'fine'];
  const dossier = writeDossier(ids.map((id) => `{ "id": "${id}", "title": "T", "url": "${url(id)}", "lang": "ar" }`));
  return ['--data', data, '--dossier', dossier.path];
}

it('lists every feed with its health, trouble first, and says last how many are well', async () => {
  const text = await feeds(await writeFive(), context());
  expect(String(text).split('\n')).toEqual([
    'health   feed   lang  note',
    expect.stringMatching(/^failing {2}down {3}ar {4}http-error: answered 500(, or so it says){9}, 4 times in a row$/),
    'silent   quiet  ar    answers, but nothing new for 10 days',
    'new      fresh  ar    not asked yet',
    'ok       well   ar    20 items, newest 23 minutes ago',
    'ok       fine   ar    20 items, newest 23 minutes ago',
    '',
    '2 of 5 feeds are well; 1 failing, 1 silent, 1 new.',
  ]);
});

it.each([80, 120])('keeps each feed on one line of a terminal %i columns wide', async (columns) => {
  const lines = String(await feeds(await writeFive(), context(columns))).split('\n');
  expect(lines).toHaveLength(8);
  expect(Math.max(...lines.map((line) => line.length))).toBe(columns);
  expect(lines[1]).toMatch(/^failing {2}down {3}ar {4}http-error: answered 500.*…$/);
});

it('gives programs the same rows as JSON', async () => {
  const [first] = JSON.parse(String(await feeds([...(await writeFive()), '--json'], context())));
  expect(first).toMatchObject({
    id: 'down',
    lang: 'ar',
    health: 'failing',
    items: 1,
    note: expect.stringMatching(/answered 500/),
  });
});

it('says what there is when asked for what there is not', async () => {
  await expect(feeds(['chek'], context())).rejects.toThrow(/^feeds has no "chek"; it has check, add, import, export$/);
  await expect(feeds(['--data', makeFolder()], context())).rejects.toThrow(/holds no data yet/);
});
