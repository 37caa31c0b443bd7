import { describe, expect, it } from 'vitest';
import { selectNewItems } from '../../shared/feeds/newItems.ts';
import { nextFeedState } from '../../shared/feeds/nextPoll.ts';
import { testFeed } from '../poll/fetchServer.ts';
import { readText, rss } from './readText.ts';

const feed = testFeed('https://outlet.example/feed');
const NOW = '2026-02-25T10:00:00.000Z';
const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const item = (title: string, date = '') =>
  `<item><title>${title}</title><link>https://outlet.example/${title}</link>${date && `<pubDate>${date}</pubDate>`}</item>`;
const documentAt = (now: string, ...items: string[]) => readText(rss(items.join('')), { now });

/** The state after a reading of these items at NOW. */
async function stateAfter(...items: string[]) {
  const document = await documentAt(NOW, ...items);
  const outcome = {
    outcome: 'fresh' as const,
    bytes: new Uint8Array(),
    contentType: null,
    url: feed.url,
    etag: null,
    lastModified: null,
    bodyHash: 'h',
    movedTo: null,
    minWaitSeconds: 0,
  };
  return nextFeedState(null, feed, { outcome, document }, NOW, 0);
}

const KNOWN = [item('A', NOW), item('B', NOW)];

describe('an item without a date', () => {
  it('is dated by when it was first seen in a feed that was read within the hour, and says so', async () => {
    const state = await stateAfter(...KNOWN);
    const now = at(55);
    const [news] = selectNewItems(state, feed, await documentAt(now, item('C'), ...KNOWN), { now });
    expect(news).toMatchObject({ title: 'C', published: now, publishedEstimated: true });
  });

  it('also when its date cannot be read or lies days ahead', async () => {
    const state = await stateAfter(...KNOWN);
    const document = await documentAt(at(5), item('C', 'soon'), item('D', '2026-03-25T10:00:00Z'), ...KNOWN);
    const news = selectNewItems(state, feed, document, { now: at(5) });
    expect(news.map(({ published, publishedEstimated }) => [published, publishedEstimated])).toEqual([
      [at(5), true],
      [at(5), true],
    ]);
  });

  it('counts a reading that changed nothing and was not written down', async () => {
    const state = await stateAfter(...KNOWN);
    const document = await documentAt(at(600), item('C'), ...KNOWN);
    const [news] = selectNewItems(state, feed, document, { now: at(600), answeredBefore: at(595) });
    expect(news?.publishedEstimated).toBe(true);
  });

  it.each<[string, { failures?: number; lastRead?: string | null }, number]>([
    ['that was read longer ago', {}, 61],
    ['that was never read', { lastRead: null }, 5],
    ['that failed in between', { failures: 1 }, 5],
  ])('stays undated in a feed %s', async (_, more, minutes) => {
    const state = { ...(await stateAfter(...KNOWN)), ...more };
    const now = at(minutes);
    const [news] = selectNewItems(state, feed, await documentAt(now, item('C'), ...KNOWN), { now });
    expect([news?.title, news?.published, news?.publishedEstimated]).toEqual(['C', null, undefined]);
  });

  it('stays undated at the first reading, and among many at once, which are an old feed under new names', async () => {
    const all = ['C', 'D', 'E', 'F', 'G'].map((title) => item(title));
    const first = selectNewItems(null, feed, await documentAt(NOW, ...all), { now: NOW });
    const many = selectNewItems(await stateAfter(...KNOWN), feed, await documentAt(at(5), ...all, ...KNOWN), {
      now: at(5),
    });
    expect([...first, ...many].map(({ published }) => published)).toEqual(Array(10).fill(null));
  });
});

describe('an item whose date is yet to come', () => {
  it('was published when it was first seen, for local time called GMT makes it seem later', async () => {
    const state = await stateAfter(...KNOWN);
    const document = await documentAt(at(5), item('C', at(180)), item('D', at(2)), ...KNOWN);
    const news = selectNewItems(state, feed, document, { now: at(5) });
    expect(news.map(({ published, publishedEstimated }) => [published, publishedEstimated])).toEqual([
      [at(5), undefined],
      [at(2), undefined],
    ]);
  });

  it('keeps its identity at the readings before that time', async () => {
    const state = await stateAfter(item('C', at(180)));
    expect(selectNewItems(state, feed, await documentAt(at(5), item('C', at(180))), { now: at(5) })).toEqual([]);
  });
});
