import { describe, expect, it } from 'vitest';
import { FeedError } from '../../shared/feeds/feedDocument.ts';
import { feedHealth } from '../../shared/feeds/feedHealth.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { FetchOutcome } from '../../shared/feeds/fetchOutcome.ts';
import { selectNewItems } from '../../shared/feeds/newItems.ts';
import { isDue, isSameState, nextFeedState, toFailedOutcome } from '../../shared/feeds/nextPoll.ts';
import { testFeed } from '../poll/fetchServer.ts';
import { readText, rss } from './readText.ts';

const URL = 'https://outlet.example/feed';
const feed = testFeed(URL);
const NOW = '2026-02-25T10:00:00.000Z';
const at = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

const fresh = (more: Partial<Extract<FetchOutcome, { outcome: 'fresh' }>> = {}): FetchOutcome => ({
  outcome: 'fresh',
  bytes: new Uint8Array(),
  contentType: null,
  url: URL,
  etag: '"1"',
  lastModified: null,
  bodyHash: 'h1',
  movedTo: null,
  minWaitSeconds: 0,
  ...more,
});
const failed: FetchOutcome = {
  outcome: 'failed',
  name: 'http-error',
  message: 'answered 500',
  retryAfterSeconds: null,
};
const unchanged: FetchOutcome = { outcome: 'unchanged', minWaitSeconds: 0 };

const documentOf = (...titles: string[]) =>
  readText(
    rss(
      titles
        .map(
          (title) => `<item><title>${title}</title><guid>${title}</guid><pubDate>2026-02-25T09:30:00Z</pubDate></item>`,
        )
        .join(''),
    ),
    { now: NOW },
  );

async function read(state: FeedState | null, titles: string[], now = NOW, outcome = fresh()): Promise<FeedState> {
  return nextFeedState(state, feed, { outcome, document: await documentOf(...titles) }, now, 0);
}

function after(state: FeedState | null, outcome: FetchOutcome, now = NOW, jitter = 0): FeedState {
  return nextFeedState(state, feed, { outcome, document: null }, now, jitter);
}

const minutesUntil = (state: FeedState, now = NOW): number =>
  (Date.parse(state.nextPoll ?? now) - Date.parse(now)) / 60_000;

describe('a feed that was read', () => {
  it('remembers validators, hash, items and news', async () => {
    const state = await read(null, ['A', 'B']);
    expect(state).toMatchObject({
      feedId: 'test-feed',
      address: URL,
      etag: '"1"',
      bodyHash: 'h1',
      nextPoll: null,
      failures: 0,
      lastError: null,
      lastRead: NOW,
      lastNews: '2026-02-25T09:30:00.000Z',
      itemCount: 2,
    });
    expect(
      selectNewItems(state, feed, await documentOf('C', 'A', 'B'), { now: NOW }).map((item) => item.title),
    ).toEqual(['C']);
  });

  it('is written no more while nothing changes', async () => {
    const state = await read(null, ['A', 'B']);
    expect(after(state, unchanged, at(5))).toBe(state);
    expect(await read(state, ['B', 'A'], at(5), fresh({ etag: '"2"', bodyHash: 'h2' }))).toBe(state);
  });

  it('is written for new validators alone after an hour', async () => {
    const state = await read(null, ['A']);
    expect(await read(state, ['A'], at(61), fresh({ etag: '"2"' }))).toMatchObject({
      etag: '"2"',
      lastNews: state.lastNews,
    });
  });

  it('is asked when a wrong clock wrote that it is to wait for years', async () => {
    const state = await read(null, ['A']);
    const wait = (nextPoll: string) => isDue({ ...state, nextPoll }, NOW);
    expect([wait('2041-01-01T00:00:00.000Z'), wait(at(24 * 60)), wait(at(24 * 60 + 2))]).toEqual([true, false, true]);
  });

  it('is asked on every poll unless its publisher calls it fresh for longer, and then within a quarter of an hour', async () => {
    const waits = await Promise.all(
      [0, 300, 600, 86_400].map(async (minWaitSeconds) =>
        minutesUntil(await read(null, ['A'], NOW, fresh({ minWaitSeconds }))),
      ),
    );
    expect(waits).toEqual([0, 0, 9.5, 14.5]);
  });

  it('heeds the ttl of the document in the same bounds', async () => {
    const document = { ...(await documentOf('A')), ttlSeconds: 3_600 };
    expect(minutesUntil(nextFeedState(null, feed, { outcome: fresh(), document }, NOW, 0))).toBe(14.5);
  });

  it('moves when only permanent redirects led away, and back when the new address keeps failing', async () => {
    let state = await read(null, ['A'], NOW, fresh({ movedTo: 'https://new.example/feed' }));
    expect(state.movedTo).toBe('https://new.example/feed');
    state = after(after(state, failed), failed);
    expect(state.movedTo).toBe('https://new.example/feed');
    expect(after(state, failed).movedTo).toBeNull();
  });

  it('begins anew when the dossier gives it another address, but knows its items', async () => {
    const state = { ...(await read(null, ['A'])), address: 'https://old.example/', movedTo: 'https://older.example/' };
    expect(selectNewItems(state, feed, await documentOf('A', 'B'), { now: NOW }).map((item) => item.title)).toEqual([
      'B',
    ]);
    expect(after(state, failed)).toMatchObject({ address: URL, etag: null, movedTo: null, failures: 1 });
  });
});

describe('a feed that fails', () => {
  it('is asked at doubling intervals up to six hours, and never stops being asked', () => {
    let state: FeedState | null = null;
    const waits: number[] = [];
    for (let failure = 0; failure < 40; failure += 1) {
      state = after(state, failed, NOW, 0.999);
      waits.push(Math.round(minutesUntil(state)));
    }
    expect(waits.slice(0, 9)).toEqual([5, 10, 20, 40, 80, 160, 320, 360, 360]);
    expect(waits.slice(9).every((wait) => wait === 360)).toBe(true);
  });

  it('is spread by jitter over the last quarter of the wait', () => {
    const wait = (jitter: number) => minutesUntil(after(null, failed, NOW, jitter));
    expect([wait(0), wait(0.5), wait(0.96)]).toEqual([225 / 60, 263 / 60, 297 / 60]);
  });

  it('is left alone for as long as Retry-After says, for a day at the most', () => {
    const wait = (retryAfterSeconds: number) =>
      minutesUntil(after(null, { ...failed, name: 'rate-limited', retryAfterSeconds }, NOW, 0));
    expect([wait(10), wait(7_200), wait(10_000_000)]).toEqual([3.75, 120, 1_440]);
  });

  it('is due again when its time has come', () => {
    const state = after(null, failed);
    expect([isDue(null, NOW), isDue(state, NOW), isDue(state, at(3.74)), isDue(state, at(3.75))]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('is well again with the first answer, an unchanged one too', async () => {
    const state = after(await read(null, ['A']), failed);
    expect(after(state, unchanged, at(5))).toMatchObject({ failures: 0, lastError: null, nextPoll: null });
    expect(await read(state, ['A'], at(5))).toMatchObject({ failures: 0, lastError: null, nextPoll: null });
  });

  it('keeps its items and validators', async () => {
    const state = await read(null, ['A']);
    expect(after(state, failed)).toMatchObject({
      seen: state.seen,
      etag: '"1"',
      lastError: 'http-error: answered 500',
      failures: 1,
    });
  });

  it('fails in reading by the same names as in fetching', () => {
    const outcome = toFailedOutcome(new FeedError('not-a-feed', 'a web page'));
    expect(after(null, outcome)).toMatchObject({ lastError: 'not-a-feed: a web page', failures: 1 });
  });

  it('rests after a 410 and is asked again once a day', () => {
    const state = after(null, { outcome: 'gone' });
    expect(minutesUntil(state)).toBe(1_440);
    expect(feedHealth(state, NOW)).toEqual({
      health: 'resting',
      note: 'gone: the publisher says the feed is no more (410); asked again once a day',
      lastNews: null,
    });
  });
});

describe('the health of a feed', () => {
  it('is new before the first answer', () => {
    expect(feedHealth(null, NOW)).toEqual({ health: 'new', note: '', lastNews: null });
  });

  it('is ok with recent news', async () => {
    expect(feedHealth(await read(null, ['A', 'B']), NOW)).toEqual({
      health: 'ok',
      note: '2 items, newest 30 minutes ago',
      lastNews: '2026-02-25T09:30:00.000Z',
    });
  });

  it('is failing with its error, how often and when it is asked again', () => {
    expect(feedHealth(after(after(null, failed), failed), NOW)).toEqual({
      health: 'failing',
      note: 'http-error: answered 500, 2 times in a row; asked again at 2026-02-25T10:07Z',
      lastNews: null,
    });
  });

  it('is silent after three days without news, however well it answers', async () => {
    const state = await read(null, ['A']);
    expect(feedHealth(state, at(3 * 1_440 - 60)).health).toBe('ok');
    expect(feedHealth(state, at(3 * 1_440))).toEqual({
      health: 'silent',
      note: 'answers, but nothing new for 3 days',
      lastNews: '2026-02-25T09:30:00.000Z',
    });
  });

  it('is silent at once when its newest item is old already, and when it never has items', async () => {
    expect(feedHealth(await read(null, ['A'], at(47 * 1_440)), at(47 * 1_440)).health).toBe('silent');
    expect(feedHealth(await read(null, []), at(4 * 1_440))).toEqual({
      health: 'silent',
      note: 'answers without any item for 4 days',
      lastNews: null,
    });
  });
});

it('two states are the same when they say the same', async () => {
  const state = await read(null, ['A']);
  expect([isSameState(state, structuredClone(state)), isSameState(state, null), isSameState(null, null)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(isSameState(state, after(state, failed))).toBe(false);
});
