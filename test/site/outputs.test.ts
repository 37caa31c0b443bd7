import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import type { TalksEvent } from '../../shared/events/event.ts';
import { readFeed } from '../../shared/feeds/readFeed.ts';
import { makeServices } from './makeServices.ts';
import { EVENTS, NOW, storyEvent, storyTestimony } from './sampleEvents.ts';

async function get(path: string, events: TalksEvent[] = EVENTS) {
  const site = createSite(makeServices({ getEvents: async () => events }));
  // Makes the snapshot, as a poll does.
  await site.request('/');
  const response = await site.request(path);
  return { headers: response.headers, body: await response.text() };
}

async function entriesOf(events: TalksEvent[]): Promise<string[]> {
  return (await get('/feed.atom', events)).body.match(/<entry>.*?<\/entry>/gs) ?? [];
}

const fromHtml = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('feed.atom', () => {
  it('is a feed that our own reader reads: one entry an event, newest news first', async () => {
    const { headers, body } = await get('/feed.atom');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await readFeed(new TextEncoder().encode(body), {
      contentType: headers.get('content-type'),
      url: 'https://parley.example/feed.atom',
      now: NOW.toISOString(),
    });
    expect(feed.items.map((item) => `${item.published} ${item.title}`)).toEqual([
      '2026-01-06T19:02:00.000Z Agreement announced in Paris, 6 Jan 2026',
      '2026-01-06T18:40:00.000Z Round ends in Paris, 6 Jan 2026',
      '2026-01-05T08:12:00.000Z Round opens in Paris, 5 Jan 2026',
      '2026-01-04T21:30:00.000Z New round announced for Paris, 5-6 Jan 2026',
      '2025-11-17T10:00:00.000Z Disputed: standstill in the talks reported, 17 Nov 2025',
      '2025-09-14T12:00:00.000Z Round put off (London, 15 Sep 2025)',
    ]);
    expect(feed.items[1]?.link).toBe('https://parley.example/e/13f0e68e');
  });

  it('tells in each entry what happened, how sure it is, who met, and the headlines with their outlets', async () => {
    const [entry = ''] = await entriesOf([storyEvent()]);
    const content = /<content type="html"><!\[CDATA\[(.*?)\]\]>/s.exec(entry)?.[1] ?? '';
    expect(content).toContain('<p>Round ends in Paris, Tuesday 6 January 2026. Confirmed officially by Southland');
    expect(content).toContain('Who: Northland: Ada North');
    expect(content).toContain('<a href="https://reuters.example/1">');
    expect(content).toContain('<bdi lang="ar">اختتام جولة المحادثات في باريس</bdi>');
  });

  it('lets no headline become markup, nor a link lead anywhere but to the web', async () => {
    const testimony = storyTestimony({ title: '<script>alert("&")</script>]]>', link: 'javascript:alert(1)' });
    const [entry = ''] = await entriesOf([storyEvent({ testimonies: [testimony] })]);
    expect(entry).not.toContain('<script');
    expect(fromHtml(entry)).toContain('<script>alert("&")</script>]]>');
    expect(entry.match(/\]\]>/g)).toHaveLength(1);
    expect(entry).not.toContain('javascript:');
  });

  it('keeps the id of an entry and of the feed when the site moves, or the event is found to be elsewhere and later', async () => {
    const ids = async (siteUrl: string, event: TalksEvent) => {
      const services = makeServices({ siteUrl, getEvents: async () => [event] });
      const body = await (await createSite(services).request('/feed.atom')).text();
      return body.match(/<id>[^<]*<\/id>/g);
    };
    const before = await ids('https://parley.example', storyEvent());
    expect(before).toEqual([expect.stringMatching(/^<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/), expect.anything()]);
    const later = storyEvent({ place: 'london', date: { from: '2026-01-08', to: '2026-01-08' } });
    expect(await ids('https://elsewhere.example', later)).toEqual(before);
    expect(await ids('https://parley.example', storyEvent({ id: 'another' }))).not.toEqual(before);
  });

  it('is updated when an event is corrected, though nobody has reported since', async () => {
    const corrected = storyEvent({ certainty: 'corrected', changedAt: '2026-01-07T08:00:00.000Z' });
    const { body } = await get('/feed.atom', [corrected]);
    expect(body.match(/<updated>[^<]*/g)).toEqual(Array(2).fill('<updated>2026-01-07T08:00:00.000Z'));
    expect(body).toContain('<title>Withdrawn: round ends in Paris, 6 Jan 2026</title>');
  });

  it('stays well-formed whatever the names are made of', async () => {
    const { body } = await get('/feed.atom', [storyEvent({ place: '<b>&"\u0000\ud800' })]);
    expect(body).toContain('Round ends in &lt;b&gt;&amp;&quot;');
    for (const forbidden of ['\u0000', '\ud800', '<b>']) expect(body).not.toContain(forbidden);
  });
});

it.each(['/events.json', '/events.csv', '/feed.atom', '/feed.json', '/calendar.ics', '/sitemap.xml'])(
  '%s is not sent again a day later while nothing changed',
  async (path) => {
    const site = createSite(makeServices());
    const etag = (await site.request(path)).headers.get('etag') ?? 'none';
    const later = createSite(makeServices({ clock: () => new Date(NOW.getTime() + 86_400_000) }));
    for (const method of ['GET', 'HEAD']) {
      const again = await later.request(path, { method, headers: { 'If-None-Match': `"other", ${etag}` } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    const fewer = createSite(makeServices({ getEvents: async () => EVENTS.slice(1) }));
    expect((await fewer.request(path, { headers: { 'If-None-Match': etag } })).status).toBe(200);
  },
);

describe('feed.json', () => {
  it('is a JSON Feed that our own reader reads, with the ids and the order of the Atom feed', async () => {
    const { headers, body } = await get('/feed.json');
    expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const feed = await readFeed(new TextEncoder().encode(body), {
      contentType: headers.get('content-type'),
      url: 'https://parley.example/feed.json',
      now: NOW.toISOString(),
    });
    expect(feed.items[0]?.title).toBe('Agreement announced in Paris, 6 Jan 2026');
    const atom = (await get('/feed.atom')).body;
    const { items }: { items: { id: string; content_text: string }[] } = JSON.parse(body);
    expect(items.map(({ id }) => id)).toEqual([...atom.matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id]) => id));
    expect(items[1]?.content_text).toMatch(/^Round ends in Paris, Tuesday 6 January 2026\.\nConfirmed .*\n/);
  });
});

describe('a link to the page', () => {
  it('shows where the talks stand, with the picture of the track', async () => {
    const { body } = await get('/');
    expect(body).toContain('<meta name="description" content="Fifth round concluded in Paris');
    expect(body).toContain('<meta property="og:image" content="https://parley.example/track.png"/>');
    expect(body).toContain('<link rel="canonical" href="https://parley.example/"/>');
    expect(body).toContain('<link rel="alternate" type="application/feed+json" href="/feed.json"');
  });

  it.each([
    ['/talks', '/talks', 'The border is older than the bridge.'],
    ['/track', '/track', '1 round held, 1 put off, 1 agreement, 1 standstill.'],
    ['/timeline', '/timeline', 'What was reported of the Northland–Southland border talks, newest first'],
    ['/timeline/1', '/timeline/1', 'What was reported of the Northland–Southland border talks, newest first'],
    [
      '/timeline?lang=he&kind=agreement&from=0',
      '/timeline?kind=agreement&amp;lang=he',
      'Timeline: Agreement, in Hebrew',
    ],
    ['/e/13f0e68e', '/e/13f0e68e', 'Round ends in Paris, Tuesday 6 January 2026. Confirmed officially by Southland'],
    ['/stop?what=all-early', '/stop', 'Stop the alerts about the Northland–Southland border talks'],
  ])('to %s has the one address %s and says what is there', async (path, address, words) => {
    const { body } = await get(path);
    expect(body).toContain(`<link rel="canonical" href="https://parley.example${address}"/>`);
    expect(body).toContain(`<meta property="og:url" content="https://parley.example${address}"/>`);
    for (const name of ['name="description"', 'property="og:description"'])
      expect(body).toContain(`<meta ${name} content="${words}`);
    expect(body).toContain('<meta property="og:image" content="https://parley.example/track.png"/>');
  });

  it('to a filter that is wrong, or to nothing, claims no address', async () => {
    for (const path of ['/timeline?kind=nonsense', '/nowhere'])
      expect((await get(path)).body).not.toContain('canonical');
  });
});
