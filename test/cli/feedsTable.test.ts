import { expect, it } from 'vitest';
import { createEventStore } from '../../functions/adapters/eventStore.ts';
import { createFeedStore } from '../../functions/adapters/feedStore.ts';
import { feeds } from '../../infra/cli/commands/feeds.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { testState } from '../poll/fetchServer.ts';
import { context, makeFolder, writeData, writeDossier } from './parleyHarness.ts';

/** A data folder with the feeds' states. */
function writeStates(states: readonly FeedState[], part: 'live' | 'replay' = 'live'): Promise<string> {
  return writeData(async (documents, table) => {
    const store = createFeedStore(documents, table);
    for (const state of states) await store.putFeedState(state);
    await createEventStore(documents, table).putPollTime(new Date('2026-03-02T11:57:00Z'));
  }, part);
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
    'health         feed   lang  note',
    expect.stringMatching(/^failing {8}down {3}ar {4}http-error: answered 500(, or so it says){9}, 4 times in a row$/),
    'silent         quiet  ar    answers, but nothing new for 10 days',
    'not asked yet  fresh  ar',
    'brings news    well   ar    20 items, newest 23 minutes ago',
    'brings news    fine   ar    20 items, newest 23 minutes ago',
    '',
    'Last check 3 minutes ago: 2 of 5 feeds bring news, 1 silent for 3 days or more, 1 failing, 1 not asked yet. Last news from any feed 23 minutes ago (2 March 2026, 11:37 UTC). Silence is doubtful: fewer than half of the feeds bring news.',
  ]);
});

it.each([80, 120])('keeps each feed on one line of a terminal %i columns wide', async (columns) => {
  const lines = String(await feeds(await writeFive(), context(columns)))
    .split('\n')
    .slice(0, -2);
  expect(lines).toHaveLength(6);
  expect(Math.max(...lines.map((line) => line.length))).toBe(columns);
  expect(lines[1]).toMatch(/^failing {8}down {3}ar {4}http-error: answered 500.*…$/);
});

it('judges the feeds of a replay by its clock, and asks after those alone that it has', async () => {
  const data = await writeStates([stateOf('well', RECENT)], 'replay');
  const others = ['well', 'other'].map((id) => `{ "id": "${id}", "title": "T", "url": "${url(id)}", "lang": "ar" }`);
  const args = ['--replay', '--data', data, '--dossier', writeDossier(others).path];
  // A year later, the health is what it was when the replay ended.
  const text = await feeds(args, { ...context(), now: new Date('2027-03-02T12:00:00Z') });
  expect(String(text).split('\n')).toEqual([
    'health       feed  lang  note',
    'brings news  well  ar    20 items, newest 20 minutes ago',
    '',
    expect.stringMatching(/^Last check just now: 1 of 1 feeds bring news/),
  ]);
});

it('gives programs the same rows as JSON', async () => {
  const { watch, feeds: rows } = JSON.parse(String(await feeds([...(await writeFive()), '--json'], context())));
  expect(watch).toMatchObject({ feeds: 5, bringNews: 2, trust: 'doubtful', lastNews: '2026-03-02T11:37:00.000Z' });
  expect(rows[0]).toMatchObject({
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
