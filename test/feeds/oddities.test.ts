import { describe, expect, it } from 'vitest';
import { parseXmlDocument } from '../../shared/feeds/parseXmlDocument.ts';
import { atom, firstItem, problemsOf, readText, rss, titlesOf } from './readText.ts';

const item = (title: string, more = ''): string => `<item><title>${title}</title>${more}</item>`;

/** Shapes on which rss-parser alone gives an error and no item. */
describe('a document that strict parsers refuse', () => {
  it.each<[string, string, string[]]>([
    ['rss without version', `<rss><channel>${item('A')}</channel></rss>`, ['A']],
    ['rss of an unknown version', `<rss version="3.1"><channel>${item('A')}</channel></rss>`, ['A']],
    ['rss without channel', `<rss version="2.0">${item('A')}${item('B')}</rss>`, ['A', 'B']],
    ['channel without rss', `<channel>${item('A')}</channel>`, ['A']],
    ['items outside the channel', `<rss version="2.0"><channel><title>T</title></channel>${item('A')}</rss>`, ['A']],
    [
      'a prefixed root',
      `<r:rss xmlns:r="http://backend.userland.com/rss2" version="2.0"><r:channel><r:item><r:title>A</r:title></r:item></r:channel></r:rss>`,
      ['A'],
    ],
    [
      'a prefixed Atom root',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>',
      ['A'],
    ],
    ['elements in capitals', '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>', ['A']],
    [
      'one Atom date that is none',
      atom('<entry><title>A</title><published>soon</published></entry><entry><title>B</title></entry>'),
      ['A', 'B'],
    ],
    [
      'an Atom link without attributes',
      atom('<entry><title>A</title><link>https://outlet.example/a</link></entry>'),
      ['A'],
    ],
    [
      'names that mean something to JavaScript',
      atom('<entry><__proto__>x</__proto__><constructor/><title>A</title><link rel="constructor" href="x"/></entry>'),
      ['A'],
    ],
    ['a root nobody knows', '<constructor><item><title>A</title></item></constructor>', ['A']],
    ['an empty Atom entry', atom('<entry/><entry><title>A</title></entry>'), ['A']],
    ['a bare ampersand', rss(item('Q&A on AT&T & more')), ['Q&A on AT&T & more']],
    ['an ampersand in a link', rss(item('A', '<link>https://outlet.example/?a=1&copy=2</link>')), ['A']],
    ['undeclared entities', rss(item('caf&eacute; &mdash; &foo; bar&nbsp;x')), ['café — &foo; bar x']],
    ['an undeclared prefix', rss(item('A', '<dc:creator>Jane</dc:creator><foo:bar>x</foo:bar>')), ['A']],
    ['an attribute twice', rss('<item a="1" a="2"><title x=1 x=\'2\'>A</title></item>'), ['A']],
    ['attributes without quotes', '<rss version=2.0><channel><item><title>A</title></item></channel></rss>', ['A']],
    [
      'an attribute whose quote is missing',
      rss('<item><enclosure url="x type="y"/><title>A</title></item><item><title>B</title></item>'),
      ['A', 'B'],
    ],
    ['white space before the declaration', `\n\n  <?xml version="1.0"?>${rss(item('A'))}`, ['A']],
    [
      'warnings before the declaration',
      `<br />\n<b>Warning</b>: mysql in x.php on line <b>3</b><br /><?xml version="1.0"?>${rss(item('A'))}`,
      ['A'],
    ],
    ['a comment before the root', `<!-- cached --><?xml version="1.0"?>${rss(item('A'))}`, ['A']],
    ['text behind the root', `${rss(item('A'))}<!-- 0.1 s --><script>x</script> done`, ['A']],
    ['two documents in one', `${rss(item('A'))}${rss(item('B'))}`, ['A', 'B']],
    ['crossed tags', rss('<item><title>A</item></title><item><title>B</title></item>'), ['A', 'B']],
    ['an item that is not closed', rss('<item><title>A</title><item><title>B</title></item>'), ['A', 'B']],
    [
      'a title that is not closed',
      rss('<item><title>A<link>https://outlet.example/a</link></item><item><title>B</title></item>'),
      ['A', 'B'],
    ],
    ['a description that is not closed', rss(`<item><title>A</title><description>text</item>${item('B')}`), ['A', 'B']],
    [
      'a CDATA section that is not closed',
      rss(`<item><title><![CDATA[A</title></item><item><title><![CDATA[B]]></title></item>`),
      ['A', 'B'],
    ],
    ['CDATA within CDATA', rss(item('<![CDATA[A <![CDATA[B]]> C')), ['A <![CDATA[B C']],
    ['a comment that is not closed', rss(`${item('A')}<!-- forgotten ${item('B')}`), ['A', 'B']],
    [
      'HTML unescaped in a description',
      rss(
        '<item><title>A</title><description><p>one<br>two <img src=x></p></description></item><item><title>B</title></item>',
      ),
      ['A', 'B'],
    ],
    ['control characters', rss(item('A\u0000\u0008B\u001f')), ['AB']],
    ['references to control characters', rss(item('A&#0;&#x1F;B')), ['A\ufffdB']],
    ['a reference to half a character', rss(item('A&#xD83D;B')), ['A\ufffdB']],
    ['references to Windows-1252', rss(item('&#147;A&#148;')), ['“A”']],
    ['an image that is not closed', rss(`<image><title>logo</title>${item('A')}`), ['A']],
  ])('%s', async (_, document, titles) => {
    expect(titlesOf(await readText(document))).toEqual(titles);
  });

  it('keeps the whole items when it is cut off anywhere', async () => {
    const whole = rss(
      `${item('A', '<guid>1</guid><link>https://outlet.example/a</link>')}${item('B', '<guid>2</guid><description><![CDATA[text]]></description>')}`,
    );
    for (let length = whole.indexOf('</item>') + 7; length < whole.length; length += 1) {
      const feed = await readText(whole.slice(0, length));
      expect(feed.items[0]).toMatchObject({ id: '1', title: 'A', link: 'https://outlet.example/a' });
      expect(feed.items.slice(1).every((second) => second.title === 'B')).toBe(true);
    }
    expect(problemsOf(await readText(whole.slice(0, -20)))).toEqual(['truncated']);
  });

  it('gives an item cut off inside when it is the only one', async () => {
    expect(titlesOf(await readText('<rss version="2.0"><channel><item><title>A</title><description>and th'))).toEqual([
      'A',
    ]);
  });

  it('is read by the second parser where rss-parser itself refuses', async () => {
    const noVersion =
      '<rss><channel><title>T</title><item><title>A &amp; B</title><link>https://outlet.example/a</link><guid>1</guid><pubDate>Wed, 25 Feb 2026 10:00:00 GMT</pubDate></item></channel></rss>';
    expect(await parseXmlDocument(noVersion, false, 1)).toMatchObject({
      parser: 'feedsmith',
      items: [
        { title: 'A & B', link: 'https://outlet.example/a', guid: '1', published: ['Wed, 25 Feb 2026 10:00:00 GMT'] },
      ],
    });
    const badDate =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><id>1</id><published>soon</published></entry></feed>';
    expect(await parseXmlDocument(badDate, true, 1)).toMatchObject({
      parser: 'feedsmith',
      items: [{ title: 'A', guid: '1' }],
    });
    expect(await parseXmlDocument(noVersion.replace('<rss>', '<rss version="2.0">'), false, 1)).toMatchObject({
      parser: 'rss-parser',
    });
  });
});

describe('the text of an item', () => {
  it.each([
    ['&lt;b&gt;Bold&lt;/b&gt; move', 'Bold move'],
    ['<![CDATA[<b>Bold</b> move]]>', 'Bold move'],
    ['AT&amp;amp;T', 'AT&T'],
    ['5 &lt; 6 &amp;&amp; 7 > 6', '5 < 6 && 7 > 6'],
    ['The &lt;blink&gt; tag', 'The <blink> tag'],
    ['one<![CDATA[ two ]]>three', 'one two three'],
    ['  a\n\t  b  ', 'a b'],
    ['&lt;script&gt;alert("x")&lt;/script&gt;safe', 'safe'],
    ['a&lt;br/&gt;b', 'a b'],
    ['\u202eevil\u202c', 'evil'],
    ['محادثات &quot;جنيف&quot;', 'محادثات "جنيف"'],
  ])('as a title: %j is %j', async (written, read) => {
    expect((await firstItem(rss(`<item><title>${written}</title></item>`))).title).toBe(read);
  });

  it.each([
    ['&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', 'One.\nTwo.'],
    ['<p>One <i>and</i> a half.</p><ul><li>a</li><li>b</li></ul>', 'One and a half.\na\nb'],
    ['<![CDATA[<style>p{}</style><p>Text <a href="x>y">link</a></p><!-- no -->]]>', 'Text link'],
    ['&lt;p&gt;AT&amp;amp;amp;T&lt;/p&gt;', 'AT&amp;T'],
    ['&lt;p&gt;cut &lt;a href="http', 'cut'],
    ['plain text', 'plain text'],
  ])('as a summary: %j is %j', async (written, read) => {
    expect((await firstItem(rss(`<item><title>A</title><description>${written}</description></item>`))).summary).toBe(
      read,
    );
  });

  it('is never expanded from the DTD, whatever that declares', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('&b; &x;'))}`;
    expect(titlesOf(await readText(bomb))).toEqual(['&b; &x;']);
  });
});

describe('what aggregators do', () => {
  it('Google News names the publisher of each item', async () => {
    const google = await firstItem(
      rss(`<item><title>Talks open - Agency</title><guid isPermaLink="false">CBMi</guid>
      <link>https://news.google.com/rss/articles/CBMi?oc=5</link><source url="https://www.agency.example">Agency</source></item>`),
    );
    expect(google).toMatchObject({ title: 'Talks open - Agency', source: { name: 'Agency', host: 'agency.example' } });
  });

  it('Bing hides the article behind its counter and the publisher in an element of its own', async () => {
    const bing =
      await firstItem(`<rss version="2.0" xmlns:News="https://www.bing.com/news/search?q=x&amp;format=rss"><channel><item><title>A</title>
      <link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;url=https%3a%2f%2fwww.agency.example%2fa&amp;c=1</link>
      <News:Source>Agency</News:Source></item></channel></rss>`);
    expect(bing).toMatchObject({
      link: 'https://www.agency.example/a',
      source: { name: 'Agency', host: 'agency.example' },
    });
  });
});

it('names the author of RSS without the mail address', async () => {
  const authors = ['a@b.example (Jane Roe)', 'Jane Roe &lt;a@b.example&gt;', 'Jane Roe', 'a@b.example'];
  const feed = await readText(rss(authors.map((author) => item('A', `<author>${author}</author>`)).join('')));
  expect(feed.items.map((entry) => entry.author)).toEqual(['Jane Roe', 'Jane Roe', 'Jane Roe', 'a@b.example']);
});

it('takes no link that is not of the web', async () => {
  const links = ['javascript:alert(1)', 'mailto:a@b.example', 'http://[broken', '', 'https://ok.example/'];
  const feed = await readText(rss(links.map((link) => item('A', `<link>${link}</link>`)).join('')));
  expect(feed.items.map((entry) => entry.link)).toEqual([null, null, null, null, 'https://ok.example/']);
});
