/** Fields of an entry that are empty, doubled, relative, of another vocabulary or too long. */
import { describe, expect, it } from 'vitest';
import { parseXmlDocument } from '../../shared/feeds/parseXmlDocument.ts';
import { atom, firstItem, problemsOf, readText, refusalOf, rss, titlesOf } from './readText.ts';

const inRss = (fields: string) => firstItem(rss(`<item><title>A</title>${fields}</item>`));
const inAtom = (fields: string, attributes = '') =>
  firstItem(atom(`<entry ${attributes}><title>A</title>${fields}</entry>`));
const inOldAtom = (content: string) =>
  firstItem(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title>${content}</entry></feed>`);

describe('the link of an entry', () => {
  it.each([
    ['an address in its id', '<guid>https://outlet.example/a</guid>', 'https://outlet.example/a'],
    ['an id that says it is no link', '<guid isPermaLink="false">https://outlet.example/a</guid>', null],
  ])('is taken from %s, or not', async (_what, fields, link) => {
    expect((await inRss(fields)).link).toBe(link);
  });

  it('is the page, where there is one in another form as well', async () => {
    const pdf = '<link type="application/pdf" href="https://outlet.example/a.pdf"/>';
    const page = '<link type="text/html" href="https://outlet.example/a.html"/>';
    expect((await inAtom(pdf + page)).link).toBe('https://outlet.example/a.html');
  });

  it('is none where it is no address, though there is one that it would be relative to', async () => {
    expect((await inAtom('<link href="https://[a"/>', 'xml:base="https://outlet.example/"')).link).toBe(null);
  });
});

describe('the publisher that an aggregator names', () => {
  it.each([
    ['an address alone', '<source url="https://www.agency.example/"></source>', 'agency.example', 'agency.example'],
    ['a name alone: its article’s host', '<source>Agency</source>', 'Agency', 'outlet.example'],
    ['a name and an address that is none', '<source url="https://[a">Agency</source>', 'Agency', null],
  ])('is known by %s', async (_what, fields, name, host) => {
    expect((await inRss(`<link>https://outlet.example/a</link>${fields}`)).source).toEqual({ name, host });
  });

  it.each(['<source url=""></source>', '<source url="https://[a"></source>'])('is nobody in %s', async (fields) => {
    expect((await inRss(fields)).source).toBe(null);
  });

  it.each([
    ['/feed', 'agency.example'],
    ['https://[a', null],
  ])('has its link from the base in force: %s', async (href, host) => {
    const source = `<source><title>Agency</title><link href="${href}"/></source>`;
    expect((await inAtom(source, 'xml:base="https://agency.example/x/"')).source).toEqual({ name: 'Agency', host });
  });
});

describe('the author of an entry', () => {
  it.each([
    ['the first name that says something', '<name/><name>Jane</name><name>Other</name>'],
    ['no name of another vocabulary', '<x:name xmlns:x="urn:x">Nobody</x:name><name>Jane</name>'],
  ])('is %s', async (_what, names) => {
    expect((await inAtom(`<author>${names}</author>`)).author).toBe('Jane');
  });

  it('is read as it stands from a literal section, brackets and all', async () => {
    expect((await inRss('<author><![CDATA[Jane & <Co>]]></author>')).author).toBe('Jane & <Co>');
  });
});

describe('the text of an entry', () => {
  it('is none where it is encoded bytes, and markup where Atom 0.3 says so', async () => {
    expect((await inOldAtom('<content mode="base64" type="text/html">aGVsbG8=</content>')).content).toBe('');
    const markup = '<content mode="xml" type="text/html"><p>&lt;i&gt; met &amp; <b>spoke</b></p></content>';
    expect((await inOldAtom(markup)).content).toBe('<i> met & spoke');
  });

  it('ends at the link of RSS when nobody closed it, and goes on behind one of HTML', async () => {
    const unclosed = await inRss('<description>They met.<link>https://outlet.example/a</link>');
    expect([unclosed.summary, unclosed.link]).toEqual(['They met.', 'https://outlet.example/a']);
    expect((await inRss('<description>They met.<link rel="x" href="y"/> Again.</description>')).summary).toBe(
      'They met. Again.',
    );
  });

  it('is cut where it is longer than news can be, and what comes behind is read past', async () => {
    const endless = `${'x '.repeat(300_000)}<![CDATA[more]]>`;
    const feed = await readText(rss(`<item><title>${endless}</title><description>${endless}</description></item>`));
    const [item] = feed.items;
    expect([item?.title.length, item?.summary.length, item?.summary.endsWith('x')]).toEqual([1_000, 10_000, false]);
  });
});

describe('the date of an entry', () => {
  it('is nonsense in a zone that there is none of', async () => {
    const feed = await readText(rss('<item><title>A</title><pubDate>25 Feb 2026 21:07:30 +9900</pubDate></item>'));
    expect([feed.items[0]?.published, problemsOf(feed)]).toEqual([null, ['date-nonsense']]);
  });
});

describe('a JSON feed', () => {
  const json = (...items: unknown[]) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });

  it('may leave out an id, and write a blank for a date, without a word', async () => {
    const feed = await readText(json({ title: 'A', url: 'https://outlet.example/a', date_published: ' ' }));
    expect(feed.items).toMatchObject([{ id: 'https://outlet.example/a', published: null }]);
    expect(feed.problems).toEqual([]);
  });

  it('gives its items where one of them is none', async () => {
    expect(titlesOf(await readText(json('x', { id: 1, title: 'A' })))).toEqual(['A']);
  });

  it('is refused where it is larger than any is', async () => {
    expect(await refusalOf(`{"items":[],"x":"${'x'.repeat(10_000_001)}"}`)).toBe(
      'FeedError too-large: 10 MB of JSON are no feed',
    );
  });
});

describe('the second parser, where the first refuses', () => {
  const bare = { title: '', link: null, guid: null, published: [], authors: [], source: null };

  it('reads an item of RSS whole, and one that has a text alone', async () => {
    const whole = `<title>A</title><link>https://outlet.example/a</link><guid>1</guid><author>Jane</author>
      <source url="https://agency.example/rss">Agency</source>`;
    const items = `<item>${whole}</item><item><description>They met.</description></item>`;
    expect(await parseXmlDocument(`<rss><channel>${items}</channel></rss>`, false, 2)).toMatchObject({
      title: '',
      parser: 'feedsmith',
      items: [
        { title: 'A', guid: '1', authors: ['Jane'], source: { name: 'Agency', url: 'https://agency.example/rss' } },
        { ...bare, summary: 'They met.' },
      ],
    });
  });

  it('reads an entry of Atom whole, and one that has a text alone', async () => {
    const whole = `<title>A</title><id>1</id><link href="https://outlet.example/a"/><updated>soon</updated>
      <author><name>Jane</name></author>
      <source><title>Agency</title></source>`;
    const entries = `<entry>${whole}</entry><entry><summary>They met.</summary></entry>`;
    expect(await parseXmlDocument(`<feed>${entries}</feed>`, true, 2)).toMatchObject({
      title: '',
      parser: 'feedsmith',
      items: [
        { title: 'A', guid: '1', authors: ['Jane'], source: { name: 'Agency', url: null } },
        { ...bare, summary: 'They met.' },
      ],
    });
  });
});
