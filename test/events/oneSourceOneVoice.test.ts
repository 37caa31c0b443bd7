import { describe, expect, it } from 'vitest';
import { describeCertainty } from '../../shared/alerts/describeCertainty.ts';
import { advance } from '../../shared/decide/advance.ts';
import { createDetector } from '../../shared/detect/detector.ts';
import type { Feed } from '../../shared/dossier/dossier.ts';
import { toItem } from '../../shared/feeds/toItem.ts';
import { dossier, feed } from '../detect/headline.ts';
import { readText, rss } from '../feeds/readText.ts';
import { makeReport } from '../samples/news.ts';

const NOW = '2026-01-05T09:05:00.000Z';
const detect = createDetector(dossier);
const HEADLINE = 'Israel and Syria open fifth round of talks in Paris';
const outlet = (id: string, changes: Partial<Feed>): Feed => ({
  ...feed,
  id,
  url: `https://${id}.example/rss`,
  ...changes,
});
const RUMOUR = outlet('rumour', { trusted: false });
const REUTERS = outlet('wire', { family: 'reuters' });
const SEARCH = outlet('search', { aggregator: true });

/** An RSS item, with what it says of its own source. */
const item = (title: string, extra = '') =>
  `<item><title>${title}</title><guid>${title}${extra.length}</guid><pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate>${extra}</item>`;
const source = (name: string, url: string) => `<source url="${url}">${name}</source>`;
const GOVERNMENT = source('Prime Minister’s Office', 'https://www.gov.il');
const AGENCY = source('Reuters', 'https://www.reuters.com');

/** What is told when these feeds carry these items, and of how many sources. */
async function tell(...feeds: [Feed, ...string[]][]) {
  const reports = await Promise.all(
    feeds.map(async ([from, ...items]) => {
      const document = await readText(rss(items.join('')), { url: from.url, now: NOW });
      return document.items
        .map((entry, index) => detect(toItem({ ...entry, id: `${from.id}-${index}` }, from), from))
        .flatMap((detection) => (detection.outcome === 'report' ? [detection.report] : []));
    }),
  );
  const step = advance([], reports.flat(), { now: NOW, baselineAt: null, policy: dossier.policy });
  const [event] = step.changed;
  return {
    told: step.alerts.map(({ purpose }) => purpose),
    sure: event && describeCertainty(event, dossier),
  };
}

describe('a feed that is no aggregator', () => {
  it.each([
    ['sources', [item(HEADLINE, GOVERNMENT), item(`${HEADLINE}, sources say`, AGENCY)]],
    ['authors', [item(HEADLINE, '<author>SANA</author>'), item(`${HEADLINE} today`, '<author>Reuters</author>')]],
    ['headlines', [item(`${HEADLINE} - Reuters`), item(`AP: ${HEADLINE}`)]],
    ['leads', [item(HEADLINE, '<description>(Reuters) Envoys met.</description>'), item(`${HEADLINE}, AP reports`)]],
    [
      'links',
      [
        item(HEADLINE, '<link>https://www.reuters.com/1</link>'),
        item(`${HEADLINE} now`, '<link>https://sana.sy/1</link>'),
      ],
    ],
  ])('speaks with one voice, its own, whomever its %s name', async (_what, items) => {
    const { told, sure } = await tell([RUMOUR, ...items]);
    expect(told).toEqual([]);
    expect(sure).toBe('reported by one outlet, not yet confirmed: Some Outlet');
  });

  it('confirms nothing by handing on the news of the outlet that reported it', async () => {
    const { told } = await tell([REUTERS, item(HEADLINE)], [RUMOUR, item(`Reuters: ${HEADLINE}`)]);
    expect(told).toEqual(['reported']);
  });

  it('is itself a second source beside another outlet’s own report', async () => {
    expect((await tell([REUTERS, item(HEADLINE)], [RUMOUR, item(HEADLINE)])).told).toEqual(['confirmed']);
  });
});

describe('an aggregator', () => {
  it('is believed about who else it carries, but never that it is official', async () => {
    expect(await tell([SEARCH, item(HEADLINE, GOVERNMENT)])).toEqual({
      told: ['reported'],
      sure: expect.stringMatching(/^reported by one outlet, not yet confirmed: /),
    });
    expect((await tell([SEARCH, item(HEADLINE, GOVERNMENT), item(HEADLINE, AGENCY)])).told).toEqual(['confirmed']);
  });

  it('makes no source of an unlisted outlet that quotes a listed one', async () => {
    const blog = source('Rumour Blog', 'https://rumour.example');
    const { told } = await tell([SEARCH, item(`Reuters: ${HEADLINE}`, blog), item(`AP: ${HEADLINE}`, blog)]);
    expect(told).toEqual([]);
  });
});

describe('an outlet that the dossier does not list', () => {
  const blog = { by: 'blog', publisher: { family: null, trusted: false, aggregated: true } };
  const place = (...reports: Parameters<typeof advance>[1]) =>
    advance([], reports, { now: NOW, baselineAt: null, policy: dossier.policy }).changed.map((event) => event.place);
  const bare = makeReport({ id: 'a', by: 'reuters', place: null, published: '2026-01-05T08:00:00.000Z' });
  const later = '2026-01-05T08:30:00.000Z';

  it('gives no place to what a listed one tells, though it fits', () => {
    expect(place(bare, makeReport({ id: 'b', ...blog, place: 'baku', published: later }))).toEqual([null]);
    expect(place(bare, makeReport({ id: 'b', by: 'ap', place: 'baku', published: later }))).toEqual(['baku']);
  });
});
