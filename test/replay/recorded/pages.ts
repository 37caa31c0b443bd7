import { expect, it } from 'vitest';
import { ownPages, type Recorded, textOf } from './record.ts';

/** What is to be seen: the pictures, what each report was made of, and what others show of a link. */
export function testPages({ get, home, events, opened }: Recorded): void {
  it('show the track as a picture: rounds held, announced only and put off, outcomes, by time and place', async () => {
    const svg = await get('/track.svg');
    const labels = [...svg.matchAll(/<text x="([\d.]+)"[^>]*fill="(?:currentColor|var\(--\w+\))">([A-Z][a-z]+)</g)]
      .map(([, x, word]) => [Number(x), word] as const)
      .filter(([, word]) => !/^(?:Jan|Jul|Aug|Sep|Oct|Nov|Dec)/.test(word ?? ''))
      .sort(([a], [b]) => a - b);
    expect(labels.map(([, word]) => word)).toEqual([
      'Baku',
      'Paris',
      'Baku',
      'Paris',
      'London',
      'Standstill',
      'Standstill',
      'Paris',
    ]);
    const summary = '5 rounds held, 1 announced only, 1 put off, 2 agreements, 2 standstills, longest pause 109 days.';
    for (const path of ['/', '/track']) expect(textOf(await get(path))).toContain(summary);
    expect(svg).toContain(`<desc id="track-d">${summary}</desc>`);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });

  it('tell the same in a table', async () => {
    const [table = ''] = /<table.*?<\/table>/s.exec(await get('/track')) ?? [];
    const rows = [...table.matchAll(/<tr><th scope="row">(.*?)<\/th><td[^>]*>(.*?)<\/td><\/tr>/g)];
    expect(rows.map(([, when = '', what = '']) => `${when} | ${textOf(what)}`)).toEqual([
      '5 to 6 January 2026 | Paris: round ended, agreement',
      'Monday 17 November 2025 | Standstill',
      'Friday 26 September 2025 | Standstill',
      '18 Sep 2025-4 Jan 2026 | 109 days without a meeting',
      'Wednesday 17 September 2025 | London: round ended',
      'Tuesday 19 August 2025 | Paris: round ended',
      'Wednesday 13 August 2025 | Paris: round put off',
      'Thursday 31 July 2025 | Baku: round closed, never reported to have taken place',
      'Thursday 24 July 2025 | Paris: round ended',
      'Friday 18 July 2025 | Agreement',
      'Saturday 12 July 2025 | Baku: round ended',
    ]);
  });

  it('count the dated reports of each day by language as often as they are listed', async () => {
    const sources = (await events()).flatMap((event) => event.sources).filter(({ published }) => published !== null);
    const count = (lang: string) => sources.filter((source) => source.lang === lang).length;
    const days = new Set(sources.flatMap(({ published }) => published?.slice(0, 10) ?? [])).size;
    const words = `${sources.length} reports of events on ${days} days: English ${count('en')}, Arabic ${count('ar')}, Hebrew ${count('he')}, French ${count('fr')}.`;
    expect(sources.length).toBeGreaterThan(100);
    expect(textOf(await get('/track'))).toContain(words);
    expect(await get('/coverage.svg')).toContain(words.slice(0, 30));
  });

  it('have a picture for links of 1200 × 630 pixels', async () => {
    const png = Buffer.from(await (await fetch(`${home().url}/track.png`)).arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('say what was agreed, and to when a round is put off', async () => {
    const texts = await Promise.all(
      (await events())
        .filter(({ kind }) => kind === 'agreement' || kind === 'round-postponed')
        .map(async ({ code }) => textOf(/<p class="substance">(.*?)<\/p>/.exec(await get(`/e/${code}`))?.[1] ?? '')),
    );
    expect(texts).toEqual([
      'Joint mechanism for intelligence sharing and de-escalation, under US supervision',
      'To be held between 17 and 24 August 2025',
      'Ceasefire',
    ]);
  });

  it('say of each report what it was made of: outcome, reasons and the words that were seen', async () => {
    const { pages } = await opened();
    const why = [...pages].filter(([url]) => new URL(url).pathname.startsWith('/why/'));
    const reports = (await events()).reduce((sum, { sources }) => sum + sources.length, 0);
    const ofEvents = why.filter(([url]) => /\/why\/[0-9a-f]{8}\//.test(url));
    expect(ofEvents.length).toBeGreaterThanOrEqual(reports);
    for (const [url, html] of why) {
      const text = textOf(html);
      for (const part of ['Its part', 'Read as', 'It says so', 'Named', 'Step by step', 'What does it tell?'])
        expect([url, part, text.includes(part)]).toEqual([url, part, true]);
    }
    const withWords = ofEvents.filter(([, html]) => html.includes('<h2>Words that decided</h2>'));
    expect(withWords.length / ofEvents.length).toBeGreaterThan(0.9);
  }, 60_000);

  it('list with each event what was kept out of it in its days, with its reasons too', async () => {
    const agreement = (await events()).find(({ kind }) => kind === 'agreement');
    const page = await get(`/e/${agreement?.code}`);
    const kept = page.slice(page.indexOf('<h2>Kept out of it</h2>'));
    expect(textOf(kept)).toContain('Analyse : ce que le mécanisme israélo-syrien change, et ce qu’il ne change pas');
    expect(textOf(kept)).toContain('Background or comment, which is no event.');
    const link = /href="(\/why\/none\/[^"]*)"/.exec(kept)?.[1] ?? '';
    expect(textOf(await get(link))).toContain('Its part None: it was kept without an event.');
    expect(textOf(await get(link))).toContain('headline marks analysis');
    const { pages } = await opened();
    const all = [...pages.keys()].filter((url) => /\/why\/(?:none|denial)\//.test(url));
    expect(all.length).toBeGreaterThan(10);
  }, 60_000);

  it('each have a title, a description, one address, a picture for links, and all feeds', async () => {
    const { pages } = await opened();
    const own = ownPages(pages);
    const kinds = new Set(own.map(([url]) => new URL(url).pathname.split('/')[1]));
    expect([...kinds].sort()).toEqual(
      ['', 'confirm', 'e', 'outputs', 'privacy', 'stop', 'talks', 'timeline', 'track', 'why'].sort(),
    );
    for (const [url, html] of own) {
      const { pathname } = new URL(url);
      const head = html.slice(0, html.indexOf('</head>'));
      const of = (pattern: RegExp) => pattern.exec(head)?.[1] ?? 'missing';
      const canonical = of(/<link rel="canonical" href="([^"]*)"/);
      expect([url, new URL(canonical).origin, new URL(canonical).pathname]).toEqual([url, home().url, pathname]);
      expect([url, of(/property="og:url" content="([^"]*)"/)]).toEqual([url, canonical]);
      for (const name of [
        'name="description"',
        'property="og:title"',
        'property="og:description"',
        'property="og:image"',
      ])
        expect([url, name, of(new RegExp(`<meta ${name} content="([^"]*)"`)).length > 3]).toEqual([url, name, true]);
      expect([url, head.includes('name="twitter:card" content="summary_large_image"')]).toEqual([url, true]);
      const feeds = [...head.matchAll(/<link rel="alternate" type="([^"]*)"/g)].map(([, type]) => type);
      expect([url, ...feeds]).toEqual([
        url,
        'application/atom+xml',
        'application/feed+json',
        'text/calendar',
        'application/json',
        'text/csv',
      ]);
    }
  }, 60_000);
}
