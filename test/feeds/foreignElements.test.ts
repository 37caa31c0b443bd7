import { describe, expect, it } from 'vitest';
import { findDeclaredLanguage } from '../../shared/feeds/findDeclaredLanguage.ts';
import { atom, firstItem, readText, rss, titlesOf } from './readText.ts';

const RSS_AD =
  '<title>Ad</title><link>https://ads.example/</link><guid>ad</guid><pubDate>Wed, 25 Feb 2026 01:00:00 GMT</pubDate>' +
  '<dc:date>2026-02-25T01:00:00Z</dc:date><description>Buy</description><author>Seller</author><source url="https://ads.example/">Ads</source>';
const RSS_OWN =
  '<title>Real</title><link>https://outlet.example/real</link><guid>real</guid><pubDate>Wed, 25 Feb 2026 09:00:00 GMT</pubDate>' +
  '<description>News</description><author>Reporter</author><source url="https://agency.example/">Agency</source>';
const OWN = {
  id: 'real',
  title: 'Real',
  link: 'https://outlet.example/real',
  published: '2026-02-25T09:00:00.000Z',
  summary: 'News',
  author: 'Reporter',
};
const rdf = (content: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel>${content}</rdf:RDF>`;

const RDF_OWN =
  '<title>Real</title><link>https://outlet.example/real</link><dc:identifier>real</dc:identifier><dc:date>2026-02-25T09:00:00Z</dc:date>' +
  '<description>News</description><dc:creator>Reporter</dc:creator>';
const ATOM_AD =
  '<title>Ad</title><link href="https://ads.example/"/><id>ad</id><published>2026-02-25T01:00:00Z</published>' +
  '<updated>2026-02-25T01:00:00Z</updated><summary>Buy</summary><author><name>Seller</name></author>';
const ATOM_OWN =
  '<title>Real</title><link href="https://outlet.example/real"/><id>real</id><published>2026-02-25T09:00:00Z</published>' +
  '<summary>News</summary><author><name>Reporter</name></author>';

describe('an entry says what its own children say', () => {
  it.each<[string, (inner: string) => string]>([
    ['an element of another vocabulary', (inner) => `<x:related xmlns:x="https://ads.example/ns">${inner}</x:related>`],
    ['an element nobody knows', (inner) => `<related>${inner}</related>`],
    ['elements in elements', (inner) => `<a><b>${inner}</b>${inner}</a>`],
    ['a wrapper of media', (inner) => `<media:group><media:content url="a.jpg">${inner}</media:content></media:group>`],
    ['an element that holds an unclosed one', (inner) => `<a><b>${inner}</a>`],
    ['a section of characters', (inner) => `<x:related><![CDATA[${inner}]]></x:related>`],
    ['another entry', (inner) => `<related><item>${inner}</item><entry>${inner}</entry></related>`],
    ['another feed', (inner) => `<related><rss><channel>${inner}<item>${inner}</item></channel></rss></related>`],
  ])('not what stands in %s', async (_, wrap) => {
    const after = { ...OWN, source: { name: 'Agency', host: 'agency.example' } };
    for (const document of [
      rss(`<item>${wrap(RSS_AD)}${RSS_OWN}</item>`),
      rss(`<item>${RSS_OWN}${wrap(RSS_AD)}</item>`),
      `<rss version="0.91"><channel><item>${wrap(RSS_AD)}${RSS_OWN}</item></channel></rss>`,
    ]) {
      const feed = await readText(document);
      expect([feed.items.length, feed.items[0]]).toMatchObject([1, after]);
    }
    const items = [
      ...(await readText(rdf(`<item>${wrap(RSS_AD)}${RDF_OWN}</item>`))).items,
      ...(await readText(atom(`<entry>${wrap(ATOM_AD)}${ATOM_OWN}</entry>`))).items,
      ...(await readText(atom(`<entry>${wrap(RSS_AD)}${ATOM_OWN}</entry>`))).items,
    ];
    expect(items).toMatchObject([OWN, OWN, OWN]);
  });

  it.each([
    ['its own default namespace', '<title xmlns="https://ads.example/ns">Ad</title>'],
    ['a prefix bound to an odd namespace', '<atom:title xmlns:atom="https://ads.example/ns">Ad</atom:title>'],
    ['an unknown prefix', '<x:title>Ad</x:title>'],
  ])('not what an element with %s says', async (_, foreign) => {
    expect((await firstItem(rss(`<item>${foreign}<title>Real</title></item>`))).title).toBe('Real');
    expect((await firstItem(atom(`<entry>${foreign}<title>Real</title></entry>`))).title).toBe('Real');
  });

  it('not what a prefix says that the root binds to an odd namespace', async () => {
    const document = `<rss version="2.0" xmlns:atom="https://ads.example/ns"><channel><item><atom:title>Ad</atom:title><title>Real</title></item></channel></rss>`;
    expect((await firstItem(document)).title).toBe('Real');
  });

  it.each([
    [
      'XML content',
      '<content type="application/xml"><published>2026-02-25T01:00:00Z</published><title>Ad</title><entry><title>Ad</title></entry></content>',
    ],
    [
      'a summary with a date in it',
      '<summary type="xhtml"><updated>2026-02-25T01:00:00Z</updated><title>Ad</title></summary>',
    ],
  ])('not what stands in %s', async (_, content) => {
    expect((await readText(atom(`<entry>${content}${ATOM_OWN}</entry>`))).items).toMatchObject([
      { title: 'Real', published: OWN.published },
    ]);
  });

  it('and a source or an author by its own children', async () => {
    const item = await firstItem(
      atom(
        '<entry><title>A</title><author><x:by><name>Ad</name></x:by><name>Reporter</name></author>' +
          '<source><x:ad><title>Reuters</title><link href="https://reuters.example/"/></x:ad><title>Outlet</title><link href="https://outlet.example/"/></source></entry>',
      ),
    );
    expect([item.author, item.source]).toEqual(['Reporter', { name: 'Outlet', host: 'outlet.example' }]);
  });

  it('and what the known wrappers of media hold, where it has nothing itself', async () => {
    const item = await firstItem(
      rss(
        '<item><media:group><media:content url="a.mp4"><media:title>Real</media:title></media:content></media:group></item>',
      ),
    );
    expect(item.title).toBe('Real');
  });

  it('and what stands in an element that is never closed, for then it stood beside it', async () => {
    expect(await firstItem(rss(`<item><enclosure url="a.mp3">${RSS_OWN}</item>`))).toMatchObject(OWN);
    const feed = await readText(
      rss(`<item><title>A</title><enclosure url="a.mp3"><item><title>B</title><item><title>C`.concat('</title>')),
    );
    expect(titlesOf(feed)).toEqual(['A', 'B', 'C']);
  });
});

describe('a feed says what its own children say', () => {
  const AD = '<x:ad><title>Ad</title><link>https://ads.example/</link><ttl>9999</ttl><language>xx</language></x:ad>';
  const feedOwn = '<title>Outlet</title><link>https://outlet.example/</link><ttl>10</ttl><language>he</language>';

  it('not what stands in another element', async () => {
    const feed = await readText(
      `<rss version="2.0"><channel>${AD}${feedOwn}${AD}<item><title>A</title></item></channel></rss>`,
    );
    expect([feed.title, feed.link, feed.ttlSeconds]).toEqual(['Outlet', 'https://outlet.example/', 600]);
    const atomFeed = await readText(
      `<feed xmlns="http://www.w3.org/2005/Atom"><x:ad><title>Ad</title><link href="https://ads.example/"/></x:ad><title>Outlet</title><link href="https://outlet.example/"/></feed>`,
    );
    expect([atomFeed.title, atomFeed.link]).toEqual(['Outlet', 'https://outlet.example/']);
  });

  it('in its language too, which is not that of an entry', () => {
    expect([
      findDeclaredLanguage(`<rss><channel>${AD}${feedOwn}`),
      findDeclaredLanguage('<rss><channel><item><dc:language>xx</dc:language></item><dc:language>he</dc:language>'),
      findDeclaredLanguage('{"title":"a","_ad":{"language":"xx"},"items":[{"language":"xx"}],"language":"he"}'),
    ]).toEqual(['he', 'he', 'he']);
  });

  it('with entries in an element around them all', async () => {
    expect(
      titlesOf(
        await readText(
          '<rss><channel><items><item><title>A</title></item><item><title>B</title></item></items></channel></rss>',
        ),
      ),
    ).toEqual(['A', 'B']);
  });
});
