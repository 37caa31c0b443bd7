import { describe, expect, it } from 'vitest';
import { atom, firstItem, readText, refusalOf, rss, titlesOf } from './readText.ts';

describe('RSS', () => {
  it('2.0 gives everything an item has', async () => {
    const feed = await readText(`<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>World &amp; region</title><link>https://outlet.example/</link><ttl>15</ttl>
      <item><title>Talks open in Geneva</title><link>https://outlet.example/1</link>
      <guid isPermaLink="false">story-1</guid><pubDate>Wed, 25 Feb 2026 10:00:00 +0200</pubDate>
      <description>&lt;p&gt;Delegations &lt;b&gt;met&lt;/b&gt;.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>Delegations met.</p><p>They talked&nbsp;on.</p>]]></content:encoded>
      <dc:creator>Jane Roe</dc:creator><source url="https://www.agency.example/rss">Agency</source></item>
      </channel></rss>`);
    expect(feed).toEqual({
      format: 'rss',
      title: 'World & region',
      link: 'https://outlet.example/',
      ttlSeconds: 900,
      problems: [],
      items: [
        {
          id: 'story-1',
          guid: 'story-1',
          title: 'Talks open in Geneva',
          link: 'https://outlet.example/1',
          published: '2026-02-25T08:00:00.000Z',
          updated: null,
          summary: 'Delegations met.',
          content: 'Delegations met.\nThey talked on.',
          author: 'Jane Roe',
          source: { name: 'Agency', host: 'agency.example' },
        },
      ],
    });
  });

  it('0.91 without dates, ids and descriptions is read', async () => {
    const feed = await readText(
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">' +
        '<rss version="0.91"><channel><title>T</title><item><title>A</title><link>https://outlet.example/a</link></item></channel></rss>',
    );
    expect(feed.items).toMatchObject([{ id: 'https://outlet.example/a', title: 'A', published: null, summary: '' }]);
  });

  it('1.0 has its items beside the channel and its dates in Dublin Core', async () => {
    const feed =
      await readText(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dublin="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://outlet.example/"><title>T</title>
      <items><rdf:Seq><rdf:li resource="https://outlet.example/1"/></rdf:Seq></items></channel>
      <image><title>logo</title><url>https://outlet.example/logo.png</url></image>
      <item rdf:about="https://outlet.example/1"><title>A</title><dublin:date>2026-02-25T10:00+01:00</dublin:date>
      <dublin:creator>Jane</dublin:creator></item></rdf:RDF>`);
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'T',
      items: [
        {
          id: 'https://outlet.example/1',
          title: 'A',
          link: 'https://outlet.example/1',
          published: '2026-02-25T09:00:00.000Z',
          author: 'Jane',
        },
      ],
    });
  });

  it('0.90 and 1.1 in their own namespaces are read', async () => {
    const netscape = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
      <channel><title>T</title></channel><item><title>A</title><link>https://outlet.example/a</link></item></rdf:RDF>`;
    expect(titlesOf(await readText(netscape))).toEqual(['A']);
  });

  it('keeps the image, the text input and the owner of the channel apart from its items', async () => {
    const feed = await readText(
      rss(`<image><title>logo</title><link>https://wrong.example/</link></image>
      <textInput><title>Search</title><link>https://wrong.example/</link></textInput>
      <item><title>A</title><image><title>a picture</title></image></item>`),
    );
    expect(feed).toMatchObject({ title: 'T', link: null, items: [{ title: 'A' }] });
  });
});

describe('Atom', () => {
  it('1.0 gives everything an entry has', async () => {
    const feed = await readText(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">T</title>
      <link rel="self" href="https://outlet.example/feed"/><link href="https://outlet.example/"/>
      <author><name>The desk</name></author>
      <entry><title type="html">Talks &lt;em>open&lt;/em> &amp;amp; go on</title><id>tag:outlet.example,2026:1</id>
      <link rel="enclosure" href="https://outlet.example/1.mp3"/><link rel="alternate" type="text/html" href="/1"/>
      <published>2026-02-25T10:00:00Z</published><updated>2026-02-25T11:30:00Z</updated>
      <summary>In short.</summary><content type="html">&lt;p&gt;At length.&lt;/p&gt;</content></entry></feed>`);
    expect(feed).toMatchObject({
      format: 'atom',
      title: 'T',
      link: 'https://outlet.example/',
      items: [
        {
          id: 'tag:outlet.example,2026:1',
          title: 'Talks open & go on',
          link: 'https://outlet.example/1',
          published: '2026-02-25T10:00:00.000Z',
          updated: '2026-02-25T11:30:00.000Z',
          summary: 'In short.',
          content: 'At length.',
          author: 'The desk',
        },
      ],
    });
  });

  it('0.3 has issued, modified and escaped content', async () => {
    const item =
      await firstItem(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title mode="escaped">A &lt;b&gt;B&lt;/b&gt;</title>
      <id>1</id><issued>2026-02-25T10:00:00+01:00</issued><modified>2026-02-25T12:00:00Z</modified>
      <content type="text/html" mode="escaped">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>`);
    expect(item).toMatchObject({
      title: 'A B',
      published: '2026-02-25T09:00:00.000Z',
      updated: '2026-02-25T12:00:00.000Z',
      content: 'Text',
    });
  });

  it('xhtml keeps its words in their order', async () => {
    const item = await firstItem(
      atom(`<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> three</div></title>
      <content type="xhtml"><xh:div xmlns:xh="http://www.w3.org/1999/xhtml"><xh:p>a <xh:i>b</xh:i> c</xh:p><xh:p>1 &lt; 2</xh:p></xh:div></content></entry>`),
    );
    expect(item).toMatchObject({ title: 'One two three', content: 'a b c\n1 < 2' });
  });

  it('text is text, however like markup it looks', async () => {
    const item = await firstItem(atom('<entry><title>History of the &lt;blink> tag</title><id>1</id></entry>'));
    expect(item.title).toBe('History of the <blink> tag');
  });

  it('the date of an entry that has only "updated" is that', async () => {
    const item = await firstItem(atom('<entry><title>A</title><updated>2026-02-25T10:00:00Z</updated></entry>'));
    expect(item.published).toBe('2026-02-25T10:00:00.000Z');
  });

  it('an entry taken from elsewhere names its source', async () => {
    const item = await firstItem(
      atom(`<entry><title>A</title><id>1</id><source><id>x</id><title>Agency</title>
      <link href="https://agency.example/"/><updated>2020-01-01T00:00:00Z</updated></source><updated>2026-02-25T10:00:00Z</updated></entry>`),
    );
    expect(item).toMatchObject({
      title: 'A',
      id: '1',
      published: '2026-02-25T10:00:00.000Z',
      source: { name: 'Agency', host: 'agency.example' },
    });
  });

  it('several authors are all named', async () => {
    const item = await firstItem(
      atom(
        '<entry><title>A</title><author><name>Jane</name></author><author><email>j@x.example</email></author></entry>',
      ),
    );
    expect(item.author).toBe('Jane, j@x.example');
  });
});

describe('xml:base', () => {
  it('is where relative links start from, each level from the one above', async () => {
    const feed =
      await readText(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://base.example/a/"><title>T</title>
      <entry xml:base="b/"><id>1</id><title>A</title><link href="c"/></entry>
      <entry><id>2</id><title>B</title><link xml:base="/x/" href="y"/></entry>
      <entry><id>3</id><title>C</title><link href="z"/></entry></feed>`);
    expect(feed.items.map((item) => item.link)).toEqual([
      'http://base.example/a/b/c',
      'http://base.example/x/y',
      'http://base.example/a/z',
    ]);
  });

  it('is the address of the document when nothing else is said, and in RSS that of the site', async () => {
    expect((await firstItem(atom('<entry><id>1</id><link href="../1"/></entry>'))).link).toBe(
      'https://outlet.example/1',
    );
    expect((await firstItem(rss('<link>https://site.example/news/</link><item><link>1.html</link></item>'))).link).toBe(
      'https://site.example/news/1.html',
    );
  });
});

describe('JSON Feed', () => {
  it('1.1 gives everything an item has', async () => {
    const feed = await readText(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T <now>',
        home_page_url: 'https://outlet.example/',
        authors: [{ name: 'The desk' }],
        items: [
          {
            id: 7,
            url: '/7',
            title: 'A & B',
            content_html: '<p>Text</p>',
            summary: 'a < b',
            date_published: '2026-02-25T10:00:00+02:00',
          },
          {
            id: 'x',
            external_url: 'https://other.example/x',
            content_text: 'a <b> c',
            date_modified: '2026-02-25T12:00:00Z',
            authors: [{ name: 'Jane' }],
          },
        ],
      }),
    );
    expect(feed).toMatchObject({
      format: 'json',
      title: 'T <now>',
      items: [
        {
          id: '7',
          title: 'A & B',
          link: 'https://outlet.example/7',
          content: 'Text',
          summary: 'a < b',
          published: '2026-02-25T08:00:00.000Z',
          author: 'The desk',
        },
        {
          id: 'x',
          link: 'https://other.example/x',
          content: 'a <b> c',
          updated: '2026-02-25T12:00:00.000Z',
          author: 'Jane',
        },
      ],
    });
  });

  it('1.0 has one author, and may come with raw control characters', async () => {
    const item = await firstItem(
      '\ufeff{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1","title":"A\tB","author":{"name":"Jane"}}]}',
    );
    expect(item).toMatchObject({ title: 'A B', author: 'Jane' });
  });

  it('is told from other JSON', async () => {
    expect(await refusalOf('{"error":"forbidden"}')).toBe('FeedError not-a-feed: JSON without items');
    expect(await refusalOf('[1,2]')).toBe('FeedError not-a-feed: JSON without items');
    expect(await refusalOf('{"items":')).toMatch(/^FeedError not-a-feed: broken JSON/);
    expect(await refusalOf(`{"items":${'['.repeat(500)}${']'.repeat(500)}}`)).toBe(
      'FeedError not-a-feed: JSON nested too deeply',
    );
  });
});

describe('what is no feed', () => {
  it.each([
    [
      '<!DOCTYPE html><html><head><title>Just a moment...</title>',
      'FeedError not-a-feed: a web page titled "Just a moment..." (Cloudflare challenge)',
    ],
    [
      '<html><head><title>Sign in</title></head><input type="password">',
      'FeedError not-a-feed: a web page titled "Sign in" (login page)',
    ],
    ['<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'FeedError not-a-feed: its root element is <opml>'],
    ['<html><body><item>A</item><entry>B</entry></body></html>', 'FeedError not-a-feed: a web page'],
    ['<constructor/>', 'FeedError not-a-feed: its root element is <constructor>'],
    ['not found', 'FeedError not-a-feed: no markup: "not found"'],
    ['', 'FeedError empty: the document is empty'],
    [' \n\ufeff ', 'FeedError empty: the document is empty'],
  ])('%j is refused by name', async (document, expected) => {
    expect(await refusalOf(document)).toBe(expected);
  });
});

it('reads a news sitemap as a feed, for outlets that have nothing else', async () => {
  const item =
    await firstItem(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://outlet.example/1</loc><n:news><n:publication><n:name>Outlet</n:name></n:publication>
    <n:publication_date>2026-02-25T10:00:00Z</n:publication_date><n:title>A</n:title></n:news></url></urlset>`);
  expect(item).toMatchObject({ title: 'A', link: 'https://outlet.example/1', published: '2026-02-25T10:00:00.000Z' });
});
