import { describe, expect, it } from 'vitest';
import { PollEventError, readPollEvent } from '../../functions/poll/pollEvent.ts';
import { feedsOf, WHOLE } from '../../shared/feeds/shard.ts';
import { buildTalksDossier } from './pollHarness.ts';

describe('the feeds of shards', () => {
  it('are all feeds, each once, and those of a host together', () => {
    const urls = Array.from({ length: 300 }, (_, n) => `https://host${n % 100}.example/${n}`);
    const { feeds } = buildTalksDossier(Object.fromEntries(urls.map((url, n) => [`feed${n}`, url])));
    const parts = Array.from({ length: 7 }, (_, n) => feedsOf(feeds, { shard: n + 1, of: 7 }));
    expect(parts.flat().map(({ id }) => id)).toHaveLength(300);
    expect(new Set(parts.flat()).size).toBe(300);
    const hosts = parts.map((part) => new Set(part.map(({ url }) => new URL(url).host)).size);
    expect(hosts.reduce((sum, count) => sum + count)).toBe(100);
    expect(Math.min(...hosts)).toBeGreaterThan(5);
    expect(feedsOf(feeds, WHOLE)).toEqual(feeds);
  });
});

describe('what a schedule calls the poll with', () => {
  it.each([[undefined], [null], [{}], [{ source: 'by hand' }]])('%j is all feeds', (event) => {
    expect(readPollEvent(event)).toEqual({ shard: 1, of: 1 });
  });

  it('names a shard, and may say more', () => {
    expect(readPollEvent({ shard: 2, of: 4, more: 'x' })).toEqual({ shard: 2, of: 4 });
  });

  it.each([{ shard: 5, of: 4 }, { shard: 0, of: 4 }, { shard: 1 }, { shard: '1', of: '2' }, { shard: 1, of: 900 }])(
    '%j is refused in one line, lest feeds be left out unseen',
    (event) => {
      expect(() => readPollEvent(event)).toThrow(PollEventError);
      expect(() => readPollEvent(event)).toThrow(/^poll event \{.*\}: shard must be [^\n]*$/);
    },
  );
});
