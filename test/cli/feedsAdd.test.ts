import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { feedsAdd } from '../../infra/cli/commands/feedsAdd.ts';
import { RSS, serve } from '../poll/fetchServer.ts';
import { context, dossierText, makeFolder, OLD_FEED, serveFeeds, writeDossier } from './parleyHarness.ts';

const NEWS = [{ title: 'Talks go on', published: '2026-03-02T09:00:00Z' }];

function add(path: string, ...args: string[]): Promise<string> {
  return feedsAdd([...args, '--dossier', path, '--allow-private'], context());
}

it('adds a feed behind the last one, laid out like it, and leaves every other byte of the file as it was', async () => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  const url = server.url('/news');
  const dossier = writeDossier([OLD_FEED]);
  const said = await add(dossier.path, url, '--id', 'star-news');
  const added = `{ "id": "star-news", "title": "Outlet", "url": "${url}", "lang": "en", "family": "star" }`;
  expect(dossier.read()).toBe(dossierText([OLD_FEED, added]));
  expect(said).toBe(`added star-news (Outlet, en, family star, 1 item) to ${dossier.path}: ${url}`);
});

it('writes through a link, keeps the mode of the file and leaves nothing beside it', async () => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  const dossier = writeDossier([OLD_FEED]);
  chmodSync(dossier.path, 0o640);
  const umask = process.umask(0o077);
  onTestFinished(() => void process.umask(umask));
  const link = join(makeFolder(), 'link.json');
  symlinkSync(dossier.path, link);
  await add(link, server.url('/news'));
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(dossier.path).mode & 0o777).toBe(0o640);
  expect(JSON.parse(dossier.read()).feeds).toHaveLength(2);
  expect(readdirSync(dirname(dossier.path))).toEqual(['talks.json']);
});

it('stores where a feed lives for good, not where it is for now', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/new') response.end(RSS);
    else response.writeHead(request.url === '/old' ? 301 : 302, { location: '/new' }).end();
  });
  onTestFinished(() => server.close());
  const stored = async (path: string) => {
    const dossier = writeDossier([OLD_FEED]);
    await add(dossier.path, server.url + path);
    return JSON.parse(dossier.read()).feeds[1].url;
  };
  expect(await stored('/old')).toBe(`${server.url}/new`);
  expect(await stored('/today')).toBe(`${server.url}/today`);
});

it('adds the feed that a page names, not that of its comments, and says what else the page names', async () => {
  const server = await serveFeeds();
  server.set('/talks/rss', NEWS);
  server.set('/comments', NEWS);
  server.set('/sport', NEWS);
  server.setBody(
    '/talks/',
    `<!doctype html><html><head><title>The Star</title>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments">
      <link rel="alternate" type="application/json" href="/wp-json">
      <link rel='alternate home' type='application/rss+xml; charset=utf-8' href='rss'>
      <link rel="alternate" type="application/atom+xml" href="/sport"></head></html>`,
    200,
    'text/html',
  );
  const dossier = writeDossier([OLD_FEED]);
  const said = await add(dossier.path, server.url('/talks/'));
  expect(said).toContain(`: ${server.url('/talks/rss')}; the page also names ${server.url('/sport')}`);
  expect(dossier.read()).toContain(`"url": "${server.url('/talks/rss')}"`);
});

it('passes over a feed that a page names and that cannot be used', async () => {
  const server = await serveFeeds();
  const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
  server.setBody('/', `<html>${link('/gone')}${link('/empty')}${link('/news')}</html>`, 200, 'text/html');
  server.set('/empty', []);
  server.set('/news', NEWS);
  const dossier = writeDossier([OLD_FEED]);
  await add(dossier.path, server.url('/'));
  expect(dossier.read()).toContain(`"url": "${server.url('/news')}"`);
});

it('looks where feeds usually are only when the page names none', async () => {
  const server = await serveFeeds();
  server.setBody('/world', '<html><title>The Star</title></html>', 200, 'text/html');
  server.set('/rss.xml', NEWS);
  const dossier = writeDossier([OLD_FEED]);
  await add(dossier.path, server.url('/world'));
  expect(dossier.read()).toContain(`"url": "${server.url('/rss.xml')}"`);
  expect(server.requests).toEqual(['/world', '/world/feed', '/world/rss', '/feed', '/rss', '/rss.xml']);
});

it('takes the language from the headlines where the declaration is a default nobody chose', async () => {
  const server = await serveFeeds();
  const titles = ['جولة جديدة من المحادثات بين سوريا وإسرائيل', 'اجتماع في باريس حول الجنوب'];
  server.setBody(
    '/feed',
    `<rss version="2.0"><channel><title>وكالة</title><language>en-US</language>${titles
      .map((title) => `<item><title>${title}</title><link>https://a.example/${title.length}</link></item>`)
      .join('')}</channel></rss>`,
  );
  const dossier = writeDossier([OLD_FEED]);
  expect(await add(dossier.path, server.url('/feed'))).toContain('(وكالة, ar, family star, 2 items)');
});

it('takes a feed whose items name other outlets for an aggregator, which has no family', async () => {
  const server = await serveFeeds();
  server.setBody(
    '/search',
    `<rss version="2.0"><channel><title>Search</title><item><title>Talks go on - Other</title><guid>1</guid>
      <source url="https://other.example">Other</source></item></channel></rss>`,
  );
  const dossier = writeDossier([OLD_FEED]);
  await add(dossier.path, server.url('/search'), '--lang', 'fr');
  const [, feed] = JSON.parse(dossier.read()).feeds;
  expect(feed).toEqual({ id: 'feed', title: 'Search', url: server.url('/search'), lang: 'fr', aggregator: true });
});

it('says of a language that has no table that it is not read', async () => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  const dossier = writeDossier([OLD_FEED]);
  expect(await add(dossier.path, server.url('/news'), '--lang', 'nl')).toContain('nl, a language that is not read');
});

it.each([
  ['a page without a feed', '/page', [], /is a web page titled "Star"; it names no feed, and none is at \/page\/feed/],
  ['a page whose feeds are gone', '/stale', [], /no feed it names can be used: \S+\/gone: answered 404$/],
  ['a feed without items', '/empty', [], /\/empty: is a feed without any item$/],
  ['a missing page', '/nowhere', [], /\/nowhere: answered 404$/],
  ['something else', '/text', [], /\/text: not-a-feed: .*no markup/],
  ['an id in use', '/news', ['--id', 'old'], /^the dossier has a feed "old" already$/],
  ['an id that is none', '/news', ['--id', 'Star News'], /^--id "Star News" must be lower-case/],
  ['an unknown family', '/news', ['--family', 'moon'], /^the dossier has no family "moon"/],
  ['a language that is none', '/news', ['--lang', 'English'], /^--lang "English" is not a language code/],
])('refuses %s in one line and leaves the file alone', async (_, path, flags, message) => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  server.set('/empty', []);
  server.setBody('/page', '<html><head><title>Star</title></head></html>', 200, 'text/html');
  server.setBody('/stale', '<html><link rel="alternate" type="application/rss+xml" href="/gone"></html>');
  server.setBody('/text', 'hello', 200, 'text/plain');
  const dossier = writeDossier([OLD_FEED]);
  const refused = add(dossier.path, server.url(path), ...flags);
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.not.toThrow(/\n/);
  expect(dossier.read()).toBe(dossierText([OLD_FEED]));
});

it.each(['https://old.example/feed?b=2', 'http://www.old.example/feed/?b=2&utm_source=x', 'old.example/feed/?b=2#top'])(
  'knows %s for a feed of the dossier without asking anybody',
  async (url) => {
    const dossier = writeDossier([OLD_FEED]);
    await expect(add(dossier.path, url)).rejects.toThrow(/is in the dossier as "old" already$/);
  },
);

it('knows the feed behind a page for one of the dossier', async () => {
  const server = await serveFeeds();
  server.setBody('/', '<html><link rel="alternate" type="application/rss+xml" href="/news"></html>');
  server.set('/news', NEWS);
  const dossier = writeDossier([`{ "id": "star", "title": "S", "url": "${server.url('/news/')}", "lang": "en" }`]);
  await expect(add(dossier.path, server.url('/'))).rejects.toThrow(/\/news is in the dossier as "star" already$/);
});

it('asks no private address unless it is allowed to', async () => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  const dossier = writeDossier([OLD_FEED]);
  const refused = feedsAdd([server.url('/news'), '--dossier', dossier.path], context());
  await expect(refused).rejects.toThrow(/refused-address: 127\.0\.0\.1 .*--allow-private/);
  expect(server.requests).toEqual([]);
});

it('needs to be told which dossier to write', async () => {
  await expect(feedsAdd(['https://star.example/feed'], context())).rejects.toThrow(/needs --dossier FILE/);
});
