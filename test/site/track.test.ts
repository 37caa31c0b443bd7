import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import type { SiteServices } from '../../functions/site/services.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { sketchTrack } from '../../shared/snapshot/sketchTrack.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { EVENTS, storyEvent, storyTestimony } from './sampleEvents.ts';
import type { SampleNews } from './sampleNews.ts';

async function get(path: string, more: Partial<SiteServices & SampleNews> = {}) {
  const site = createSite(makeServices(more));
  await site.request('/');
  const response = await site.request(path);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const withEvents = (events: TalksEvent[]) => ({ getEvents: async () => events });
const SUMMARY = '1 round held, 1 put off, 1 agreement, 1 standstill.';

describe('the picture of the track', () => {
  it('stands on the page as an image with a name and with what it shows in words', async () => {
    const { body } = await get('/');
    const [svg = ''] = /<svg.*?<\/svg>/s.exec(body) ?? [];
    expect(svg).toContain('role="img" aria-labelledby="track-t" aria-describedby="track-d"');
    expect(svg).toContain(
      '<title id="track-t">Northland–Southland border talks: the track, 14 September 2025 to 7 January 2026</title>',
    );
    expect(svg).toContain(`<desc id="track-d">${SUMMARY}</desc>`);
    expect(textOf(body)).toContain(SUMMARY);
  });

  it('shows each round where it belongs in time, named by its place, and outcomes by their form and colour', async () => {
    const { body } = await get('/track.svg');
    const x = (pattern: RegExp) => Number(pattern.exec(body)?.[1]);
    const london = x(/<text x="([\d.]+)"[^>]*fill="var\(--postponed\)">London</);
    const breakdown = x(/<text x="([\d.]+)"[^>]*fill="var\(--breakdown\)">Standstill</);
    const paris = x(/<text x="([\d.]+)"[^>]*fill="currentColor">Paris</);
    expect(london).toBeLessThan(breakdown);
    expect(breakdown).toBeLessThan(paris);
    expect(body).toMatch(/<circle [^>]*fill="var\(--agreement\)"/);
    expect(textOf(body)).toContain('Oct 2025 Nov Dec Jan 2026');
  });

  it('as a document brings the colours of both schemes, and the policy that lets them count', async () => {
    const { headers, body } = await get('/track.svg');
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("style-src 'unsafe-inline'");
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(body).toContain('--paper: #fbfaf6');
    expect(body).toContain('@media (prefers-color-scheme: dark)');
  });

  it('is told in a table, newest first, with the pauses', async () => {
    const announced = storyEvent({
      id: '2025-10-01-rome-round-concluded',
      roundId: '2025-10-01-rome',
      place: 'london',
    });
    const held = { ...announced, date: { from: '2025-10-01', to: '2025-10-02' } };
    const { body } = await get('/track', withEvents([...EVENTS, held]));
    const [table = ''] = /<table.*?<\/table>/s.exec(body) ?? [];
    const rows = [...table.matchAll(/<tr><th scope="row">(.*?)<\/th><td[^>]*>(.*?)<\/td><\/tr>/g)];
    expect(rows.map(([, when = '', what = '']) => `${when} | ${textOf(what).trim()}`)).toEqual([
      '5 to 6 January 2026 | Paris: round ended, agreement',
      'Monday 17 November 2025 | Standstill (not confirmed)',
      '3 Oct 2025-4 Jan 2026 | 94 days without a meeting',
      '1 to 2 October 2025 | London: round ended',
      'Monday 15 September 2025 | London: round put off',
    ]);
  });

  it('counts a pause that lasts until today, and none of less than thirty days', async () => {
    const now = new Date('2026-02-20T09:00:00Z');
    const { body } = await get('/track', { clock: () => now });
    expect(textOf(body)).toContain('since 7 Jan 2026 45 days without a meeting');
    expect(textOf((await get('/track')).body)).not.toMatch(/\d days without a meeting/);
  });

  it('says of a round that was announced and never reported again that it was not', async () => {
    const announced = storyEvent({ id: '2025-12-01-london-round-scheduled', kind: 'round-scheduled', place: 'london' });
    const silent = { ...announced, roundId: '2025-12-01-london', date: { from: '2025-12-01', to: '2025-12-01' } };
    const { body } = await get('/track', withEvents([silent]));
    expect(textOf(body)).toContain('London: round closed, never reported to have taken place');
    expect(textOf(body)).toContain('1 announced only.');
  });

  it('leaves out what was withdrawn', async () => {
    const withdrawn = EVENTS.map((event) => ({ ...event, certainty: 'corrected' as const }));
    const { body } = await get('/track', withEvents([...withdrawn, storyEvent()]));
    expect(textOf(body)).toContain('1 round held.');
    expect(body).not.toContain('London');
  });

  it('shows names as text, whatever stands in them', async () => {
    const services = makeServices();
    const places = services.dossier.places.map((place) => ({ ...place, name: '<script>"&' }));
    const { body } = await get('/track.svg', { dossier: { ...services.dossier, title: '</title><b>', places } });
    expect(body).not.toMatch(/<script|<b>/);
    expect(body).toContain('&lt;script&gt;&quot;&amp;');
  });

  it('of ten thousand events is drawn from the newest eighty, and stays a small file', async () => {
    const events = makeEvents(10_000);
    expect(sketchTrack(events).events).toHaveLength(80);
    const { body } = await get('/track.svg', withEvents(events.slice(-400)));
    expect(body.length).toBeLessThan(12_000);
    expect(textOf(body)).toContain('20 rounds held');
  });

  it('is not there before there is an event, and the pages say so', async () => {
    expect((await get('/track.svg', withEvents([]))).status).toBe(404);
    expect(textOf((await get('/track', withEvents([]))).body)).toContain('Nothing yet');
    const unpolled = await get('/', { getPollTime: async () => null });
    expect(unpolled.status).toBe(200);
    expect(unpolled.body).not.toContain('<svg');
  });
});

describe('the chart of coverage', () => {
  it('counts the reports of each day by language, in the chart’s words and in its table', async () => {
    const { body } = await get('/track');
    expect(textOf(body)).toContain(
      '12 reports of events on 5 days: English 7, Arabic 2, Hebrew 2, French 1. Most on Tuesday 6 January 2026: 7.',
    );
    expect(body).toContain('<th scope="row">4 Jan 2026</th><td>0</td><td>0</td><td>1</td><td>0</td>');
  });

  it('shows four languages and the others as one, and none twice for a regional variant', async () => {
    const langs = ['en', 'en', 'en-GB', 'ar', 'ar', 'he', 'he', 'fr', 'fr', 'tr', 'de', '?', 'javascript:'];
    const testimonies = langs.map((lang, index) => storyTestimony({ lang, title: `Report ${index}` }));
    const { body } = await get('/track', withEvents([storyEvent({ testimonies })]));
    expect(textOf(body)).toContain('English 3, Arabic 2, French 2, Hebrew 2, others 4.');
  });

  it('is an address of its own', async () => {
    const { status, body } = await get('/coverage.svg');
    expect(status).toBe(200);
    expect(body).toContain('<title id="coverage-t">Reports a day by language</title>');
  });
});
