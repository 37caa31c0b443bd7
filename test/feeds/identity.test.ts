import { describe, expect, it } from 'vitest';
import { canonicalLink } from '../../shared/feeds/canonicalLink.ts';
import { findEditedItems, findNewItems, rememberKeys, seenKeys } from '../../shared/feeds/seenItems.ts';
import { problemsOf, readText, rss } from './readText.ts';

interface Entry {
  guid?: string;
  link?: string;
  title?: string;
  date?: string;
}

const FIRST: Entry = {
  guid: 'g1',
  link: 'https://outlet.example/talks-open',
  title: 'Talks open',
  date: 'Wed, 25 Feb 2026 10:00:00 GMT',
};

const documentOf = (...entries: Entry[]) =>
  readText(
    rss(
      entries
        .map(
          ({ guid, link, title = '', date }) =>
            `<item>${guid ? `<guid>${guid}</guid>` : ''}${link ? `<link>${link.replaceAll('&', '&amp;')}</link>` : ''}<title>${title}</title>${date ? `<pubDate>${date}</pubDate>` : ''}</item>`,
        )
        .join(''),
    ),
  );
const idsOf = async (...entries: Entry[]) => (await documentOf(...entries)).items.map((item) => item.id);

/** Titles of what is new in the second reading after the first. */
async function newAfter(before: Entry[], after: Entry[]): Promise<string[]> {
  const seen = seenKeys((await documentOf(...before)).items);
  return findNewItems((await documentOf(...after)).items, seen).map((item) => item.title);
}

describe('the id of an item', () => {
  it('is its guid', async () => {
    expect(await idsOf(FIRST)).toEqual(['g1']);
  });

  it('is its link when the guid is reused within the document, and that is a problem', async () => {
    const feed = await documentOf(
      { ...FIRST, guid: 'same' },
      { guid: 'same', link: 'http://www.outlet.example/b?utm_source=rss', title: 'B' },
    );
    expect(feed.items.map((item) => item.id)).toEqual([
      'https://outlet.example/talks-open',
      'https://outlet.example/b',
    ]);
    expect(problemsOf(feed)).toEqual(['guid-reused']);
  });

  it('is made of title and date when guid and link tell nothing', async () => {
    const home = 'https://outlet.example/';
    const ids = await idsOf(
      { link: home, title: 'A', date: '2026-02-25' },
      { link: home, title: 'B', date: '2026-02-25' },
      { link: home, title: 'A', date: '2026-02-24' },
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^title:[0-9a-f]{24}$/.test(id))).toBe(true);
    expect(await idsOf({ link: home, title: ' a! ', date: '2026-02-25' }, { link: home, title: 'B' })).toContain(
      ids[0],
    );
  });

  it.each([
    ['scheme and www', 'http://www.outlet.example/a', 'https://outlet.example/a'],
    ['the revision behind #, as on BBC', 'https://outlet.example/a#0', 'https://outlet.example/a#3'],
    ['tracking parameters', 'https://outlet.example/a?id=1&utm_source=rss', 'https://outlet.example/a?id=1'],
  ])('stays when a guid that is an address changes in %s', async (_, one, other) => {
    expect(await idsOf({ guid: one })).toEqual(await idsOf({ guid: other }));
  });

  it('keeps apart the entries of a live page, which differ behind # only', async () => {
    expect(
      new Set(
        await idsOf({ guid: 'https://outlet.example/live#post-1' }, { guid: 'https://outlet.example/live#post-2' }),
      ).size,
    ).toBe(2);
  });
});

describe('a canonical link', () => {
  it.each([
    ['http://www.outlet.example/a/', 'https://outlet.example/a'],
    ['https://m.outlet.example:443/a', 'https://outlet.example/a'],
    ['https://outlet.example//a///b', 'https://outlet.example/a/b'],
    ['https://outlet.example/amp/a', 'https://outlet.example/a'],
    ['https://outlet.example/a/amp/', 'https://outlet.example/a'],
    ['https://outlet.example/a.amp.html', 'https://outlet.example/a.html'],
    ['https://outlet.example/a?b=2&a=1&fbclid=x&at_medium=RSS', 'https://outlet.example/a?a=1&b=2'],
    ['https://outlet.example/a?id=7#xtor=RSS-1', 'https://outlet.example/a?id=7'],
    ['https://OUTLET.example/A', 'https://outlet.example/A'],
    ['https://outlet.example/damp', 'https://outlet.example/damp'],
  ])('of %s is %s', (link, expected) => {
    expect(canonicalLink(link)).toBe(expected);
    expect(canonicalLink(expected)).toBe(expected);
  });

  it('is none for what is no link', () => {
    expect([canonicalLink('tag:x,2026:1'), canonicalLink('mailto:a@b.example'), canonicalLink('')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('at the next reading', () => {
  it.each<[string, Entry]>([
    ['nothing changed', FIRST],
    ['the guid changes with every request', { ...FIRST, guid: '7f3c-random' }],
    [
      'the feed turns from http to https',
      { ...FIRST, guid: 'http://outlet.example/talks-open', link: 'http://www.outlet.example/talks-open' },
    ],
    ['the headline is edited', { ...FIRST, title: 'Talks open in Geneva' }],
    [
      'headline and date are edited',
      { ...FIRST, title: 'Talks open in Geneva', date: 'Wed, 25 Feb 2026 12:00:00 GMT' },
    ],
    ['the address is edited', { ...FIRST, link: 'https://outlet.example/talks-open-in-geneva' }],
    [
      'guid and link are new tokens, as on Google News',
      { ...FIRST, guid: 'CBMi2', link: 'https://news.google.com/rss/articles/CBMi2' },
    ],
    ['the guid is dropped', { ...FIRST, guid: '' }],
    ['the link is dropped', { ...FIRST, link: '' }],
  ])('an item is known although %s', async (_, changed) => {
    expect(await newAfter([FIRST], [changed])).toEqual([]);
  });

  it.each<[string, Entry]>([
    [
      'everything is',
      {
        guid: 'g2',
        link: 'https://outlet.example/talks-end',
        title: 'Talks end',
        date: 'Thu, 26 Feb 2026 10:00:00 GMT',
      },
    ],
    [
      'it comes under a used guid',
      {
        guid: 'g1',
        link: 'https://outlet.example/talks-end',
        title: 'Talks end',
        date: 'Thu, 26 Feb 2026 10:00:00 GMT',
      },
    ],
    [
      'it has a used headline on another day',
      { guid: 'g2', link: 'https://outlet.example/2', title: 'Talks open', date: 'Thu, 26 Feb 2026 10:00:00 GMT' },
    ],
  ])('an item is new when %s', async (_, other) => {
    expect(await newAfter([FIRST], [FIRST, other])).toEqual([other.title]);
  });

  it('an item is new although it shares its link with others, as when all lead to the front page', async () => {
    const front = 'https://outlet.example/';
    const [a, b, c] = ['A', 'B', 'C'].map((title) => ({ guid: title, link: front, title }));
    expect(await newAfter([a, b] as Entry[], [a, b, c] as Entry[])).toEqual(['C']);
  });

  it('what is remembered takes some forty characters an item', async () => {
    const [key = ''] = seenKeys((await documentOf(FIRST)).items);
    expect(key).toMatch(/^[0-9a-f]{10}\.[0-9a-f]{10}\.[0-9a-f]{10}\.[0-9a-z]{5}$/);
  });

  it.each<[string, Entry[], Entry[]]>([
    [
      'guid and link are new tokens at every reading, as on Google News',
      [FIRST],
      [{ ...FIRST, guid: 'CBMi2', link: 'https://news.google.com/rss/articles/CBMi2' }],
    ],
    [
      'its address has a session in it',
      [{ ...FIRST, guid: '', link: 'https://outlet.example/a?sid=1' }],
      [{ ...FIRST, guid: '', link: 'https://outlet.example/a?sid=2' }],
    ],
    ['it is nothing but a title', [{ title: 'Talks open' }], [{ title: 'Talks open' }]],
    [
      'it has no date, and a session in its address',
      [{ title: 'Talks open', link: 'https://outlet.example/a?sid=1' }],
      [{ title: 'Talks open', link: 'https://outlet.example/a?sid=2' }],
    ],
    ['its date is that of the reading', [FIRST], [{ ...FIRST, date: 'Wed, 25 Feb 2026 10:05:00 GMT' }]],
    ['its address is edited', [FIRST], [{ ...FIRST, link: 'https://outlet.example/talks-open-in-geneva' }]],
  ])('an item is neither new nor edited nor written again although %s', async (_, before, after) => {
    const seen = seenKeys((await documentOf(...before)).items);
    const { items } = await documentOf(...after);
    expect([findNewItems(items, seen), findEditedItems(items, seen)]).toEqual([[], []]);
    expect(rememberKeys(seen, seenKeys(items), HOUR_0)).toBe(seen);
  });

  it('an item without a date is new when its title is', async () => {
    expect(await newAfter([{ title: 'Talks open' }], [{ title: 'Talks open' }, { title: 'Talks end' }])).toEqual([
      'Talks end',
    ]);
  });
});

const HOUR_0 = '2026-02-25T10:00:00.000Z';
const HOUR_23 = '2026-02-26T09:00:00.000Z';
const HOUR_30 = '2026-02-26T16:00:00.000Z';

describe('a feed that shrinks from 200 items to six and comes back', () => {
  const many = Array.from({ length: 200 }, (_, n) => ({ guid: `g${n}`, title: `T${n}`, date: FIRST.date ?? '' }));
  const more = (name: string) => ({ guid: name, title: name, date: FIRST.date ?? '' });
  const read = async (seen: readonly string[], now: string, ...entries: Entry[]) => {
    const { items } = await documentOf(...entries);
    return {
      news: findNewItems(items, seen).map(({ title }) => title),
      seen: rememberKeys(seen, seenKeys(items), now),
    };
  };

  it('has no new items but those that are', async () => {
    const whole = await read([], HOUR_0, ...many);
    const shrunk = await read(whole.seen, HOUR_0, more('A'), ...many.slice(0, 6));
    const again = await read(shrunk.seen, HOUR_23, more('B'), ...many.slice(3, 9));
    const back = await read(again.seen, HOUR_23, more('C'), more('A'), ...many);
    expect([shrunk.news, again.news, back.news]).toEqual([['A'], ['B'], ['C']]);
  });

  it('is forgotten a day after they left, and never takes more than the table can hold', async () => {
    const whole = await read([], HOUR_0, ...many);
    const shrunk = await read(whole.seen, HOUR_0, more('A'), ...many.slice(0, 6));
    const later = await read(shrunk.seen, HOUR_30, more('B'), ...many.slice(0, 6));
    expect([shrunk.seen.length, later.seen.length]).toEqual([201, 8]);
    let seen: readonly string[] = [];
    for (let reading = 0; reading < 10; reading += 1) {
      const keys = Array.from({ length: 1_500 }, (_, n) => `${reading}g${n}.l.t${n}r${reading}.m`);
      seen = rememberKeys(seen, keys, HOUR_0);
    }
    expect(seen.length).toBe(3_000);
  });
});
