// Two readers of CSV in use disagree about quotes, marks and ends of lines; this one takes nothing that is not RFC 4180.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import type { SiteServices } from '../../functions/site/services.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { readOpml } from '../../shared/dossier/opml.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { DOSSIER } from './sampleDossier.ts';
import { EVENTS, storyEvent, storyTestimony } from './sampleEvents.ts';

async function get(path: string, events: TalksEvent[] = EVENTS, more: Partial<SiteServices> = {}) {
  const answer = await createSite(makeServices({ getEvents: async () => events, ...more })).request(path);
  return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** The rows of a CSV file by the names of their columns. */
const readRows = (bytes: Uint8Array): Record<string, string>[] =>
  parse(Buffer.from(bytes), { columns: true, bom: true, record_delimiter: '\r\n', relax_quotes: false });
const rowsOf = async (events: TalksEvent[]) => readRows((await get('/events.csv', events)).bytes);

describe('events.csv', () => {
  it('has a row an event, newest first, below the names of the columns, as a file to keep', async () => {
    const { headers, bytes } = await get('/events.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="north-south.csv"');
    const rows = readRows(bytes);
    expect(rows.map(({ kind, date_from }) => `${date_from} ${kind}`)).toEqual([
      '2026-01-06 agreement',
      '2026-01-06 round-concluded',
      '2026-01-05 round-opened',
      '2026-01-05 round-scheduled',
      ' breakdown',
      '2025-09-15 round-postponed',
    ]);
    expect(rows[1]).toEqual({
      id: '2026-01-06-paris-round-concluded',
      url: 'https://parley.example/e/13f0e68e',
      kind: 'round-concluded',
      degree: '',
      certainty: 'confirmed',
      date_from: '2026-01-06',
      date_to: '2026-01-06',
      place: 'paris',
      place_name: 'Paris',
      round: '2026-01-05-paris',
      round_number: '5',
      participants: 'ada sami',
      cameo: '046',
      plover: 'CONSULT',
      reports: '2',
      outlets_reporting: '2',
      outlets_denying: '0',
      first_published: '2026-01-06T18:40:00.000Z',
      last_published: '2026-01-06T18:40:00.000Z',
      detected_at: '2026-01-06T18:45:00.000Z',
      baseline: 'false',
      corrects: '',
      headline: 'اختتام جولة المحادثات في باريس',
      headline_lang: 'ar',
      headline_outlet: 'Southland News Agency',
      at_table: 'northland southland ada sami',
      result: '',
      new_date_from: '',
      new_date_to: '',
    });
  });

  it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 has it', async () => {
    const text = textOf((await get('/events.csv')).bytes);
    expect(text.startsWith('\ufeffid,url,kind,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('leads to older events, and all pages together have every event once', async () => {
    const events = makeEvents(200);
    const ids: string[] = [];
    for (let path: string | null = '/events.csv'; path !== null; ) {
      const { headers, bytes } = await get(path, events);
      ids.push(...readRows(bytes).map(({ id = '' }) => id));
      path = /<https:\/\/parley\.example(.*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? null;
    }
    expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    for (const page of ['0', '99', 'x', '']) expect((await get(`/events.csv?page=${page}`, events)).status).toBe(404);
  });

  it('lets no outlet have a spreadsheet run a formula, in whatever country it parts cells by semicolons', async () => {
    const titles = [
      '=HYPERLINK("https://evil.example","Click")',
      '+1',
      '-1+cmd|calc',
      '@SUM(1)',
      ' \t=1+1',
      '＝1+1',
      'a;=1+1',
      'a, "b"\r\n=1',
      'Talks - what now?',
    ];
    const events = titles.map((title, index) =>
      storyEvent({ id: `2026-01-0${9 - index}-x`, testimonies: [storyTestimony({ title })] }),
    );
    expect((await rowsOf(events)).map(({ headline }) => headline).toSorted()).toEqual(
      [
        '\'=HYPERLINK("https://evil.example","Click")',
        "'+1",
        "'-1+cmd|calc",
        "'@SUM(1)",
        "  '=1+1",
        "'＝1+1",
        "a;'=1+1",
        'a, "b" =1',
        'Talks - what now?',
      ].toSorted(),
    );
  });

  it('is read back as one row of whole cells whatever outlets write', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 20 }),
        async (title, lang) => {
          const rows = await rowsOf([storyEvent({ testimonies: [storyTestimony({ title, lang, publisher: title })] })]);
          expect(rows).toHaveLength(1);
          expect(Object.values(rows[0] ?? {})).toHaveLength(29);
          for (const value of Object.values(rows[0] ?? {})) expect(value).not.toMatch(/(^|;)\s*[=+\-@]|[\r\n\0]/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('feeds.opml', () => {
  const feed = (more: object) => ({ id: 'a', title: 'A', url: 'https://a.example/f', lang: 'en', ...more });
  const opmlOf = async (feeds: object[]) => {
    const dossier = dossierSchema.parse({ ...DOSSIER, feeds });
    return textOf((await get('/feeds.opml', EVENTS, { dossier })).bytes);
  };

  it('lists the feeds as OPML 2.0, the same whenever it is asked for', async () => {
    const { headers, bytes } = await get('/feeds.opml');
    expect(headers.get('content-type')).toBe('text/x-opml; charset=utf-8');
    expect(textOf(bytes)).toContain('<opml version="2.0">');
    expect(readOpml(textOf(bytes)).map(({ url, title, lang }) => `${lang} ${url} ${title}`)).toEqual([
      'en https://reuters.example/feed Reuters World',
      'he https://walla.example/feed וואלה חדשות',
      'ar https://sna.example/feed وكالة أنباء الجنوب',
      'fr https://lemonde.example/feed Le Monde',
    ]);
    const later = await get('/feeds.opml', EVENTS, { clock: () => new Date('2027-01-01T00:00:00Z') });
    expect(later.headers.get('etag')).toBe(headers.get('etag'));
  });

  it.each([
    ['https://user:pass%20word@a.example/f?b=2', 'https://a.example/f?b=2'],
    ['https://a.example/f?api_key=k&lang=en&access_token=t', 'https://a.example/f?lang=en'],
    ['https://a.example/f?X-Amz-Signature=s&apikey=k', 'https://a.example/f'],
    ['https://a.example/f?monkey=1&tokens=2', 'https://a.example/f?monkey=1&tokens=2'],
  ])('gives %s away as %s', async (url, shown) => {
    const opml = await opmlOf([feed({ url, headers: { authorization: 'Bearer secret' } })]);
    expect(readOpml(opml).map((each) => each.url)).toEqual([shown]);
    expect(opml).not.toMatch(/secret|pass/);
  });

  it('stays well-formed whatever a feed calls itself', async () => {
    const title = '"><outline xmlUrl="https://evil.example/"/>&\u0000\u0007\n<!--';
    const opml = await opmlOf([feed({ title })]);
    expect(readOpml(opml)).toEqual([expect.objectContaining({ url: 'https://a.example/f' })]);
    expect(opml.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('search engines', () => {
  it('are told of the sitemap, and of what is for nobody to find', async () => {
    const robots = textOf((await get('/robots.txt')).bytes);
    expect(robots).toMatch(
      /^User-agent: \*\n(Disallow: \/\S+\n)+\nSitemap: https:\/\/parley\.example\/sitemap\.xml\n$/,
    );
  });

  it('find in it every page there is, events with the time of their last change', async () => {
    const { headers, bytes } = await get('/sitemap.xml');
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const xml = textOf(bytes);
    expect(xml).toContain(
      '<url><loc>https://parley.example/e/13f0e68e</loc><lastmod>2026-01-06T18:40:00.000Z</lastmod></url>',
    );
    const addresses = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    expect(addresses).toEqual(expect.arrayContaining(['/', '/talks', '/track', '/outputs', '/privacy', '/timeline/1']));
    const site = createSite(makeServices());
    await site.request('/');
    for (const path of addresses) expect([path, (await site.request(path)).status]).toEqual([path, 200]);
  });

  it('are given some kilobytes of it, however many events there are', async () => {
    const { bytes } = await get('/sitemap.xml', makeEvents(10_000));
    expect(bytes.length).toBeLessThan(40_000);
  });
});

it('the page of outputs links each of them, and other sites’ programs may read them', async () => {
  const site = createSite(makeServices());
  const page = await (await site.request('/outputs')).text();
  const links = [...page.matchAll(/<a href="(\/[a-z]+\.[a-z]+|webcal:[^"]*)"/g)].map(([, href = '']) => href);
  expect(links).toEqual(expect.arrayContaining(['/feed.atom', '/events.csv', '/schema.json', '/feeds.opml']));
  for (const href of links) {
    const { status, headers } = await site.request(href.replace(/^webcal:\/\/[^/]*/, ''));
    expect([href, status]).toEqual([href, 200]);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  }
});
