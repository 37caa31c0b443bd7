import { afterEach, describe, expect, it } from 'vitest';
import type { ArchiveFeed } from '../../infra/replay/archiveSchema.ts';
import { feedAt } from '../../infra/replay/feedAt.ts';
import { createPollInstants } from '../../infra/replay/pollInstants.ts';
import { renderFeed } from '../../infra/replay/renderFeed.ts';
import { type ReplayServer, startReplayServer } from '../../infra/replay/replayServer.ts';
import type { Feed } from '../../shared/dossier/dossier.ts';

const OUTLET: Feed = {
  id: 'outlet',
  title: 'Outlet & Co',
  url: 'https://outlet.example/feed',
  lang: 'en',
  aggregator: false,
  trusted: true,
  headers: {},
};
const NEWS: ArchiveFeed = {
  feedId: 'outlet',
  format: 'rss',
  items: [
    {
      at: '2026-01-04T09:12:00Z',
      title: 'Round <announced>',
      summary: '',
      link: 'https://outlet.example/1',
      updates: [{ at: '2026-01-04T11:00:00Z', title: 'Round announced in Paris' }],
    },
    {
      at: '2026-01-05T08:01:00Z',
      published: null,
      title: 'Opens',
      summary: 'é',
      link: 'https://outlet.example/2',
      updates: [],
    },
  ],
};
const at = (instant: string) => feedAt(NEWS, new Date(instant));

let server: ReplayServer | undefined;
afterEach(() => server?.stop());

describe('a recorded feed', () => {
  it('shows what had been published by then, newest first, under the headline of the time', () => {
    expect(at('2026-01-04T09:11:59Z')).toEqual([]);
    expect(at('2026-01-04T10:00:00Z').map((item) => item.title)).toEqual(['Round <announced>']);
    expect(at('2026-01-06T00:00:00Z').map((item) => item.title)).toEqual(['Opens', 'Round announced in Paris']);
  });

  it('keeps the last twenty items', () => {
    const items = Array.from({ length: 25 }, (_, day) => ({
      at: `2026-01-${String(day + 1).padStart(2, '0')}T00:00:00Z`,
      title: `Item ${day + 1}`,
      summary: '',
      link: `https://outlet.example/${day + 1}`,
      updates: [],
    }));
    const shown = feedAt({ ...NEWS, items }, new Date('2026-02-01T00:00:00Z'));
    expect([shown.length, shown[0]?.title, shown.at(-1)?.title]).toEqual([20, 'Item 25', 'Item 6']);
  });

  it.each([
    ['rss', '<pubDate>Sun, 04 Jan 2026 09:12:00 GMT</pubDate>', 'Round &lt;announced&gt;'],
    ['atom', '<published>2026-01-04T09:12:00.000Z</published>', 'Round &lt;announced&gt;'],
    ['rdf', '<dc:date>2026-01-04T09:12:00.000Z</dc:date>', 'Round &lt;announced&gt;'],
    ['json', '"date_published":"2026-01-04T09:12:00.000Z"', 'Round <announced>'],
  ] as const)('is written as %s with its date and its title', (format, date, title) => {
    const { body } = renderFeed(format, OUTLET, at('2026-01-04T10:00:00Z'));
    expect(body).toContain(date);
    expect(body).toContain(title);
  });

  it('carries no date for an item that has none', () => {
    expect(renderFeed('rss', OUTLET, at('2026-01-06T00:00:00Z')).body.match(/<pubDate>/g)).toHaveLength(1);
  });

  it('names the outlet of an item as an aggregator does', () => {
    const source = { name: 'Reuters', url: 'https://www.reuters.com' };
    const items = NEWS.items.map((item) => ({ ...item, source, changedAt: item.at }));
    expect(renderFeed('rss', OUTLET, items).body).toContain('<source url="https://www.reuters.com">Reuters</source>');
  });
});

describe('the replay server', () => {
  it('answers 304 until something changes, by tag or by date', async () => {
    let now = new Date('2026-01-04T10:00:00Z');
    server = await startReplayServer([{ archived: NEWS, feed: OUTLET }], () => now);
    const ask = (headers: Record<string, string>) => fetch(server?.urlOf('outlet') ?? '', { headers });
    const first = await ask({});
    const byTag = { 'if-none-match': first.headers.get('etag') ?? '' };
    const byDate = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
    const before = [(await ask(byTag)).status, (await ask(byDate)).status];
    now = new Date('2026-01-04T11:00:00Z');
    const after = [(await ask(byTag)).status, (await ask(byDate)).status];
    expect([first.headers.get('content-type'), before, after]).toEqual([
      'application/rss+xml; charset=utf-8',
      [304, 304],
      [200, 200],
    ]);
  });
});

describe('the schedule of a replay', () => {
  const expected = { startsAt: '2026-01-04T00:00:00Z', endsAt: '2026-01-06T00:00:00Z', alerts: [], events: [] };
  const all = (instants: ReturnType<typeof createPollInstants>) => {
    const listed: string[] = [];
    for (let next = instants.next(); next; next = instants.next()) listed.push(next.toISOString().slice(5, 16));
    return listed;
  };

  it('begins with a baseline and polls at the next five minutes after each change', () => {
    expect(all(createPollInstants({ feeds: [NEWS], expected }))).toEqual([
      '01-04T00:00',
      '01-04T09:15',
      '01-04T11:00',
      '01-05T08:05',
      '01-06T00:00',
    ]);
  });

  it('polls once more for what is held', () => {
    const instants = createPollInstants({ feeds: [NEWS], expected });
    instants.add(new Date('2026-01-04T10:00:01Z'));
    expect(all(instants)).toContain('01-04T10:05');
  });
});
