import { expect, it } from 'vitest';
import { guessLanguage } from '../../shared/detect/guessLanguage.ts';
import { feedAddressKey } from '../../shared/dossier/feedAddressKey.ts';
import { insertFeeds } from '../../shared/dossier/insertFeeds.ts';
import { parseFeedAddress } from '../../shared/dossier/parseFeedAddress.ts';
import { suggestFeedId } from '../../shared/dossier/suggestFeedId.ts';
import { findDeclaredLanguage } from '../../shared/feeds/findDeclaredLanguage.ts';
import { findFeedLinks } from '../../shared/feeds/findFeedLinks.ts';

const PAGE = 'https://star.example/world/';

it.each([
  ['RSS', '<link rel="alternate" type="application/rss+xml" href="/rss">', ['https://star.example/rss']],
  ['Atom, relative', '<LINK HREF=atom.xml REL=Alternate TYPE="application/atom+xml">', [`${PAGE}atom.xml`]],
  [
    'JSON Feed',
    '<link rel=alternate type=application/feed+json href=//cdn.example/f.json>',
    ['https://cdn.example/f.json'],
  ],
  ['rel="feed"', '<link rel="feed" href="/f">', ['https://star.example/f']],
  [
    'feed: addresses',
    '<link rel=alternate type=application/rss+xml href="feed://https://a.example/f">',
    ['https://a.example/f'],
  ],
  ['a base', '<base href="https://b.example/x/"><link rel=feed href="f">', ['https://b.example/x/f']],
  ['one twice', '<link rel=feed href="/f"><link rel=feed href="/f">', ['https://star.example/f']],
  [
    'comments last',
    '<link rel=feed href=/comments/feed><link rel=feed href=/feed>',
    ['https://star.example/feed', 'https://star.example/comments/feed'],
  ],
  ['no style sheet', '<link rel="stylesheet" type="text/xml" href="/s.xml">', []],
  ['no translation', '<link rel="alternate" hreflang="ar" href="/ar">', []],
  ['no script', '<link rel="feed" href="javascript:alert(1)">', []],
  ['none in a comment', '<!-- <link rel="feed" href="/f"> -->', []],
])('finds the feeds of a page: %s', (_, html, expected) => {
  expect(findFeedLinks(html, PAGE).map((link) => link.url)).toEqual(expected);
});

it('reads a page of a million hostile bytes in no time', () => {
  const start = performance.now();
  findFeedLinks('<link rel="feed" href='.repeat(50_000), PAGE);
  findDeclaredLanguage('<feed lang'.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});

it.each([
  ['star.example/feed', 'https://star.example/feed'],
  [' http://star.example/#top ', 'http://star.example/'],
  ['feed:https://star.example/f', 'https://star.example/f'],
  ['feed://star.example/f', 'https://star.example/f'],
  ['localhost:8080/f', 'https://localhost:8080/f'],
  ['ftp://star.example/f', null],
  ['file:///etc/passwd', null],
  ['mailto:desk@star.example', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
])('takes %j for the address %j', (typed, address) => {
  expect(parseFeedAddress(typed)).toBe(address);
});

it.each([
  ['https://star.example/feed', 'http://www.star.example/feed/?utm_source=x'],
  ['https://star.example/rss?a=1', 'https://star.example:443/rss?a=1'],
])('knows %s and %s for one feed', (one, other) => {
  expect(feedAddressKey(one)).toBe(feedAddressKey(other));
});

it.each([
  ['https://star.example/rss?source=world', 'https://star.example/rss?source=sport'],
  ['https://star.example/feed', 'https://en.star.example/feed'],
])('knows %s and %s for two feeds', (one, other) => {
  expect(feedAddressKey(one)).not.toBe(feedAddressKey(other));
});

it.each([
  ['https://www.star.example/feed', [], 'star'],
  ['https://arabic.cnn.example/rss', [], 'cnn-arabic'],
  ['https://feeds.bbci.co.uk/rss.xml', [], 'bbci'],
  ['https://www.aa.com.tr/rss', [], 'aa'],
  ['https://www.gov.il/rss', [], 'gov'],
  ['https://star.example/ar/feed', ['star'], 'star-ar'],
  ['https://star.example/ar/feed', ['star', 'star-ar', 'star-2'], 'star-3'],
  ['http://127.0.0.1:8080/feed', [], 'feed'],
])('names the feed at %s, with %j in use, %s', (url, taken, id) => {
  expect(suggestFeedId(url, 'ar', new Set(taken))).toBe(id);
});

it.each([
  ['RSS', '<rss><channel><language>en-us</language>', 'en'],
  ['Dublin Core', '<rdf:RDF><channel><dc:language> fr </dc:language>', 'fr'],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">', 'de'],
  ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","language":"tr"}', 'tr'],
  ['the old code of Hebrew', '<language><![CDATA[iw-IL]]></language>', 'he'],
  ['a name', '<language>English</language>', null],
  ['nothing', '<rss><channel><title>language</title>', null],
])('finds the declared language of a document: %s', (_, text, language) => {
  expect(findDeclaredLanguage(text)).toBe(language);
});

it.each([
  ['en', ['محادثات بين سوريا وإسرائيل في باريس'], 'ar'],
  [null, ['שיחות בין ישראל לסוריה'], 'he'],
  [null, ['Une nouvelle réunion sur le sud de la Syrie aura lieu à Paris dans les jours qui viennent'], 'fr'],
  ['nl', ['Gesprekken in Parijs'], 'nl'],
  [null, [], 'en'],
])('takes a feed that declares %j with headlines %j for %s', (declared, headlines, language) => {
  expect(guessLanguage(declared, headlines)).toBe(language);
});

it.each([
  [
    'two spaces',
    '{\n  "feeds": [\n    {\n      "id": "a"\n    }\n  ]\n}',
    '{\n  "feeds": [\n    {\n      "id": "a"\n    },\n    {\n      "id": "b",\n      "title": "B"\n    }\n  ]\n}',
  ],
  [
    'tabs and CRLF',
    '{\r\n\t"feeds": [\r\n\t\t{\r\n\t\t\t"id": "a"\r\n\t\t}\r\n\t]\r\n}',
    '{\r\n\t"feeds": [\r\n\t\t{\r\n\t\t\t"id": "a"\r\n\t\t},\r\n\t\t{\r\n\t\t\t"id": "b",\r\n\t\t\t"title": "B"\r\n\t\t}\r\n\t]\r\n}',
  ],
  [
    'one line a feed',
    '{"feeds": [\n  {"id": "a"}\n]}',
    '{"feeds": [\n  {"id": "a"},\n  { "id": "b", "title": "B" }\n]}',
  ],
  ['one line', '{"feeds":[{"id":"a"}],"x":"[]"}', '{"feeds":[{"id":"a"},{"id":"b","title":"B"}],"x":"[]"}'],
])('keeps the layout of a dossier: %s', (_, before, after) => {
  const feed = { id: 'b', title: 'B' } as Parameters<typeof insertFeeds>[1][number];
  expect(insertFeeds(before, [feed])).toBe(after);
});
