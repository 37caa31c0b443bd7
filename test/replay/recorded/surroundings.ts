import { expect, it } from 'vitest';
import { ownPages, type Recorded, textOf } from './record.ts';

/** What stands around the pages: for search engines, browsers, caches, and whoever asks what is kept. */
export function testSurroundings({ get, home, events, opened }: Recorded): void {
  it('let search engines read all but what is personal or a search, and lead them to the map of the site', async () => {
    expect((await get('/robots.txt')).trim().split('\n')).toEqual([
      'User-agent: *',
      'Disallow: /yours',
      'Disallow: /confirm',
      'Disallow: /timeline?',
      '',
      `Sitemap: ${home().url}/sitemap.xml`,
    ]);
    const listed = [...(await get('/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);
    const codes = (await events()).map(({ code }) => `/e/${code}`);
    const paths = listed.map((url) => new URL(url).pathname);
    expect(paths.filter((path) => !/^\/timeline\/\d$/.test(path)).sort()).toEqual(
      ['/', '/talks', '/track', '/timeline', '/outputs', '/privacy', ...codes].sort(),
    );
    const statuses = await Promise.all(listed.map(async (url) => (await fetch(url, { method: 'HEAD' })).status));
    expect(statuses).toEqual(listed.map(() => 200));
  });

  it('have an icon for every browser, which the head of each page names', async () => {
    const begin = async (path: string) => Buffer.from(await (await fetch(home().url + path)).arrayBuffer());
    expect((await begin('/favicon.ico')).subarray(0, 4).toString('hex')).toBe('00000100');
    expect((await begin('/apple-touch-icon.png')).subarray(1, 4).toString()).toBe('PNG');
    expect((await begin('/icon.svg')).toString()).toMatch(/^<svg /);
    const { pages } = await opened();
    for (const [url, html] of ownPages(pages))
      for (const path of ['/favicon.ico', '/icon.svg', '/apple-touch-icon.png'])
        expect([url, path, html.includes(`href="${path}"`)]).toEqual([url, path, true]);
  }, 60_000);

  it('say on a page that each of them leads to what is kept of a reader, how long, and how to erase it', async () => {
    const page = await get('/privacy');
    const rows = [...page.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><\/tr>/gs)].map((row) =>
      row.slice(1).map(textOf),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const [what, howLong] of rows)
      expect([what, howLong]).toEqual([what, expect.stringMatching(/Until|\d+ (?:minutes|hours|days)/)]);
    expect(page).toMatch(/<h2[^>]*>How to stop, and to erase it<\/h2>(?:(?!<h2|<footer).)*<a href="\/stop">/s);
    const { pages } = await opened();
    expect(ownPages(pages).flatMap(([url, html]) => (html.includes('<a href="/privacy">') ? [] : [url]))).toEqual([]);
  }, 60_000);

  it('are not sent again to who has them: each page and output has a mark, by which it answers 304', async () => {
    const [event] = await events();
    const paths = [
      ...[
        '/',
        '/talks',
        '/timeline',
        '/track',
        '/privacy',
        '/outputs',
        `/e/${event?.code}`,
        '/track.svg',
        '/track.png',
      ],
      ...['/events.json', '/events.csv', '/feed.atom', '/feed.json', '/calendar.ics', '/feeds.opml', '/sitemap.xml'],
      ...['/schema.json', '/webhook.schema.json'],
    ];
    for (const path of paths) {
      const first = await fetch(home().url + path);
      await first.arrayBuffer();
      const etag = first.headers.get('etag') ?? 'none';
      const again = await fetch(home().url + path, { headers: { 'If-None-Match': etag } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
      const other = await fetch(home().url + path, { headers: { 'If-None-Match': '"another"' } });
      await other.arrayBuffer();
      expect([path, other.status]).toEqual([path, 200]);
    }
  });
}
