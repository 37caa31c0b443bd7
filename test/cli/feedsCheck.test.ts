import { expect, it, onTestFinished } from 'vitest';
import { feedsCheck } from '../../infra/cli/commands/feedsCheck.ts';
import { RSS, serve } from '../poll/fetchServer.ts';
import { context, OLD_FEED, recordTerminal, serveFeeds, writeDossier } from './parleyHarness.ts';

const NEWS = [
  { title: 'Local football results', published: '2026-03-02T08:00:00Z', link: 'https://star.example/2' },
  {
    title: 'Israel and Syria open new round of talks in Paris',
    published: '2026-03-02T09:00:00Z',
    link: 'https://star.example/1',
  },
];

async function check(...args: string[]): Promise<{ text: string; status: number }> {
  const output = await feedsCheck([...args, '--allow-private'], context());
  return typeof output === 'string' ? { text: output, status: 0 } : output;
}

const feedAt = (id: string, url: string) => `{ "id": "${id}", "title": "T", "url": "${url}", "lang": "en" }`;

it('explains a feed: the answer, its items newest first, what detection makes of each, and the next poll', async () => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  const dossier = writeDossier([OLD_FEED, feedAt('star', server.url('/news'))]);
  const { text, status } = await check('star', '--dossier', dossier.path);
  expect(status).toBe(0);
  expect(text.replace(/in \d\.\d s/, 'in 0.0 s').split('\n')).toEqual([
    `star  ${server.url('/news')}`,
    expect.stringMatching(/^ {2}answer {5}\d+ bytes of application\/rss\+xml in 0\.0 s$/),
    '  unchanged  told by comparing the bytes: the server gives no validator',
    '  feed       RSS, "Outlet", 2 items, newest 2026-03-02 09:00',
    '  next poll  with the next run',
    '',
    '  newest of 2, times in UTC',
    '    2026-03-02 09:00  Israel and Syria open new round of talks in Paris',
    expect.stringMatching(/^ {22}id .*star\.example\/1$/),
    '    2026-03-02 08:00  Local football results',
    expect.stringMatching(/^ {22}id .*star\.example\/2$/),
    '',
    '  detection keeps 1 of 2; of the newest',
    expect.stringMatching(/^ {4}kept: round-opened +paris +Israel and Syria open new round/),
    expect.stringMatching(/^ {4}dropped: not-about-talks +neither party is named +Local football results$/),
  ]);
});

it('names what is wrong with a feed that it can read all the same', async () => {
  const server = await serveFeeds();
  const item = '<item><title>A</title><guid>1</guid><pubDate>yesterday-ish</pubDate></item>';
  server.setBody(
    '/odd',
    `<rss version="2.0"><channel><title>\u001b[31mT</title><ttl>60</ttl>${item}${item}</channel></rss>`,
  );
  const { text, status } = await check(server.url('/odd'), '--dossier', writeDossier([OLD_FEED]).path);
  expect(status).toBe(0);
  expect(text).toMatch(/^not-in-dossier {2}http:/);
  expect(text).toMatch(/\n {2}problems {3}control-characters: /);
  expect(text).toMatch(/\n {13}date-nonsense: /);
  expect(text).toMatch(/undated; called good for 60 minutes\n/);
  expect(text).toMatch(/\n {2}next poll {2}after 2026-03-02 12:14 UTC\n/);
  expect(text).not.toContain('\u001b');
});

it.each([
  ['a captcha', '/captcha', /failed {5}not-a-feed: a web page titled "Are you human\?" \(captcha\)/],
  ['a feed that is no more', '/gone', /failed {5}gone: .*410/],
  ['an error', '/broken', /failed {5}http-error: answered 500/],
  ['an answer without content', '/blank', /failed {5}empty: /],
])('fails %s by name, with the time of the next attempt', async (_, path, message) => {
  const server = await serveFeeds();
  server.setBody('/captcha', '<!doctype html><html><title>Are you human?</title></html>', 200, 'text/html');
  server.setBody('/gone', 'gone', 410);
  server.setBody('/broken', 'sorry', 500);
  server.setBody('/blank', '');
  const { text, status } = await check(server.url(path), '--dossier', writeDossier([OLD_FEED]).path);
  expect(status).toBe(1);
  expect(text).toMatch(message);
  expect(text).toMatch(/\n {2}next poll {2}after 2026-03-0\d \d\d:\d\d UTC, later with each failure$/);
});

it('checks all feeds of a dossier, a line each, failures first, with status 1 when there are any', async () => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  server.setBody('/broken', 'sorry', 500);
  const well = feedAt('well', server.url('/news'));
  const dossier = writeDossier([
    well,
    feedAt('broken', server.url('/broken')),
    feedAt('closed', 'http://127.0.0.1:1/f'),
  ]);
  const { text, status } = await check('--all', '--dossier', dossier.path);
  expect(status).toBe(1);
  expect(text.split('\n')).toEqual([
    'check   feed    note',
    'failed  broken  http-error: answered 500',
    'failed  closed  unreachable: the connection is refused',
    'ok      well    RSS, 2 items, newest 2026-03-02 09:00; 1 about the talks',
    '',
    '1 of 3 feeds are well; 2 failed: 1 http-error, 1 unreachable.',
  ]);
  const all = await check('--all', '--dossier', writeDossier([well]).path);
  expect(all).toEqual({ text: expect.stringMatching(/\n\n1 of 1 feeds are well\.$/), status: 0 });
});

it('shows on a terminal how far it is when that takes long, and takes the bar away', async () => {
  const terminal = recordTerminal();
  const dossier = writeDossier([feedAt('a', 'http://127.0.0.1:1/a'), feedAt('b', 'http://127.0.0.1:1/b')]);
  await feedsCheck(['--all', '--dossier', dossier.path, '--allow-private'], { ...context(), terminal }, 0);
  expect(terminal.written).toEqual([
    expect.stringMatching(/\[#{15}\.{15}\] 1 of 2 feeds$/),
    expect.stringMatching(/\[#{30}\] 2 of 2 feeds$/),
    '\r\u001b[K',
  ]);
});

it('asks no private address unless it is allowed to', async () => {
  const server = await serveFeeds();
  server.set('/news', NEWS);
  const output = await feedsCheck([server.url('/news'), '--dossier', writeDossier([OLD_FEED]).path], context());
  expect(output).toEqual({ text: expect.stringMatching(/refused-address: 127\.0\.0\.1 .*--allow-private/), status: 1 });
  expect(server.requests).toEqual([]);
});

it('takes another spelling of an address of the dossier for it, and asks as the dossier says', async () => {
  const server = await serve((_, response) => response.end(RSS));
  onTestFinished(() => server.close());
  const keyed = feedAt('star', `${server.url}/news`).replace(' }', ', "headers": { "X-Key": "k" } }');
  const dossier = writeDossier([keyed]);
  expect((await check(`${server.url}/news/`, '--dossier', dossier.path)).text).toMatch(/^star {2}http/);
  expect(server.requests).toEqual([expect.objectContaining({ ':path': '/news', 'x-key': 'k' })]);
});

it('cuts each line where the terminal ends, and only there', async () => {
  const server = await serveFeeds();
  const title = `Israel and Syria ${'weigh and weigh '.repeat(20)}`;
  server.set('/news', [
    { title, published: '2026-03-02T09:00:00Z' },
    { title: '会谈'.repeat(60), published: '2026-03-02T08:00:00Z' },
  ]);
  const dossier = writeDossier([feedAt('star', server.url('/news'))]);
  const lines = async (columns: number | null) => {
    const output = await feedsCheck(['star', '--dossier', dossier.path, '--allow-private'], context(columns));
    return (typeof output === 'string' ? output : output.text).split('\n').slice(1);
  };
  for (const columns of [80, 120]) {
    const cut = await lines(columns);
    expect(Math.max(...cut.map((line) => line.length))).toBe(columns);
    expect(cut.filter((line) => line.endsWith('…')).length).toBeGreaterThan(2);
  }
  expect((await lines(null)).join('\n')).toContain(title.trim());
});

it.each([
  [[], /takes one address or feed's id, or --all/],
  [['old', '--all'], /takes one address or feed's id, or --all/],
  [['old', 'other'], /takes one address or feed's id, or --all/],
  [['nobody'], /^the dossier has no feed "nobody"$/],
  [['ftp://star.example/f'], /^"ftp:\/\/star\.example\/f" is not an address of the web$/],
])('refuses %j', async (args, message) => {
  await expect(check(...args, '--dossier', writeDossier([OLD_FEED]).path)).rejects.toThrow(message);
});
