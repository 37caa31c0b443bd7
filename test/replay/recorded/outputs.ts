// A validator that knows nothing of zod: what it takes, a program of somebody else's will.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { buildMessage } from '../../../shared/alerts/buildMessage.ts';
import { readOpml } from '../../../shared/dossier/opml.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { readFeed } from '../../../shared/feeds/readFeed.ts';
import { showElsewhere } from './asOf.ts';
import type { Recorded } from './record.ts';

const NOW = '2026-01-07T09:00:00.000Z';

/** What programs and feed readers get. */
export function testOutputs({ get, home, events }: Recorded): void {
  const schemaAt = async (path: string) => {
    // Formats stand beside patterns that say the same.
    const ajv = new Ajv2020({ strict: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(await get(path)));
    return (json: unknown) => (validate(json) ? null : ajv.errorsText(validate.errors));
  };
  const entriesOf = (atom: string) =>
    [...atom.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = '']) => {
      const of = (name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(entry)?.[1] ?? '';
      const link = /<link href="([^"]*)"/.exec(entry)?.[1] ?? '';
      return {
        id: of('id'),
        title: of('title'),
        updated: of('updated'),
        published: of('published'),
        content: of('content'),
        link,
      };
    });

  it('are a JSON Feed 1.1 with an entry for each event, the newest first', async () => {
    const answer = await fetch(`${home().url}/feed.json`);
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const feed = JSON.parse(new TextDecoder().decode(bytes));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Israel–Syria security talks',
      home_page_url: `${home().url}/`,
      feed_url: `${home().url}/feed.json`,
      authors: [{ name: 'Parley' }],
    });
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe((await events()).length);
    for (const item of feed.items) {
      for (const name of ['id', 'url', 'title', 'content_text']) expect(item[name]).toEqual(expect.stringMatching(/./));
      for (const name of ['date_published', 'date_modified']) expect(item[name]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    const read = await readFeed(bytes, { contentType: 'application/feed+json', url: feed.feed_url, now: NOW });
    expect(read.items.map(({ title }) => title).slice(0, 2)).toEqual([
      'Agreement announced in Paris, 6 Jan 2026',
      'Round ends in Paris, 6 Jan 2026',
    ]);
  });

  it('are, page after page, what the JSON Schema says that is published beside them', async () => {
    const errorsOf = await schemaAt('/schema.json');
    let pages = 0;
    for (let next: string | null = '/events.json'; next !== null; pages += 1) {
      const page = JSON.parse(await get(next));
      expect(errorsOf(page)).toBeNull();
      const [event] = page.events;
      expect(errorsOf({ ...page, events: [{ ...event, kind: 'rumour' }] })).toContain('kind');
      next = page.next && new URL(page.next).pathname + new URL(page.next).search;
    }
    expect(pages).toBeGreaterThan(1);
  });

  it('are an Atom feed whose entries hold substance, certainty, participants and headlines with their sources', async () => {
    const atom = await get('/feed.atom');
    const bytes = new TextEncoder().encode(atom);
    const read = await readFeed(bytes, {
      contentType: 'application/atom+xml',
      url: `${home().url}/feed.atom`,
      now: NOW,
    });
    const entries = entriesOf(atom);
    expect(read.items).toHaveLength(entries.length);
    const { items } = JSON.parse(await get('/feed.json')) as { items: { id: string }[] };
    expect(entries.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    for (const { code, sources } of await events()) {
      const { content } = entries.find(({ link }) => link.endsWith(`/e/${code}`)) ?? {};
      expect(content).toMatch(/^<!\[CDATA\[<p>[A-Z].*\. (Confirmed|Reported) .*<\/p>/);
      const headlines = [
        ...(content ?? '').matchAll(/<li>(?:<a href="https:[^"]*">)?<bdi lang="\w+">.*?<\/bdi>.*? \(.+?\)<\/li>/g),
      ];
      expect([code, headlines.length > 0 && headlines.length <= sources.length]).toEqual([code, true]);
    }
    expect(entries[0]?.content).toContain(
      ': joint mechanism for intelligence sharing and de-escalation, under US supervision.',
    );
    expect(entries[1]?.content).toContain(
      '<p>Who: Israel: a delegation; Syria: a delegation; United States: Tom Barrack',
    );
  });

  it('say as updated when the last report came, or a correction, and the feed the latest of all', async () => {
    const atom = await get('/feed.atom');
    const entries = entriesOf(atom);
    for (const { code, sources } of await events()) {
      const entry = entries.find(({ link }) => link.endsWith(`/e/${code}`));
      const last =
        sources
          .map(({ published }) => published ?? '')
          .sort()
          .at(-1) ?? '';
      // A report is seen by the next poll.
      const late = Date.parse(entry?.updated ?? '') - Date.parse(last);
      expect([code, late >= 0 && late < 86_400_000]).toEqual([code, true]);
    }
    expect(entries.filter(({ updated, published }) => updated > published).length).toBeGreaterThan(10);
    const feedUpdated = (text: string) => /<updated>(.*?)<\/updated>/.exec(text)?.[1];
    expect(feedUpdated(atom)).toBe(
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );

    const changedAt = '2026-01-08T10:00:00.000Z';
    const corrected = (await home().getEvents()).map(
      (event): TalksEvent =>
        event.id === '2025-09-17-london-round-concluded' ? { ...event, certainty: 'corrected', changedAt } : event,
    );
    const after = await showElsewhere('/feed.atom', corrected, changedAt);
    const [title, before] = ['Withdrawn: round ends in London, 17 Sep 2025', 'Round ends in London, 17 Sep 2025'];
    const [was, is] = [
      entries.find((entry) => entry.title === before),
      entriesOf(after).find((entry) => entry.title === title),
    ];
    expect(is).toMatchObject({ id: was?.id, updated: changedAt });
    expect(feedUpdated(after)).toBe(changedAt);
  });

  it('keep the ids of feed and entries when the site moves, and when an event is found to be elsewhere and later', async () => {
    const ids = (atom: string) => atom.match(/<id>urn:uuid:[0-9a-f-]{36}<\/id>/g);
    const before = ids(await get('/feed.atom'));
    expect(new Set(before).size).toBe((await events()).length + 1);
    const later = (await home().getEvents()).map((event) => ({
      ...event,
      place: 'london',
      date: { from: '2026-01-06', to: '2026-01-07' },
    }));
    const after = await showElsewhere('/feed.atom', later, NOW);
    expect(ids(after)).toEqual(before);
    expect(after).not.toContain(home().url);
  });

  it('are a table for spreadsheets with a row for each event', async () => {
    const pages: string[] = [];
    for (let next: string | undefined = '/events.csv'; next; ) {
      const answer = await fetch(`${home().url}${next}`);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      pages.push(await answer.text());
      next = /<[^>]*(\/events\.csv[^>]*)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    const rows = pages.flatMap((text): Record<string, string>[] =>
      parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }),
    );
    const told = await events();
    expect(rows.map(({ url = '', kind, reports }) => [url.slice(-8), kind, reports])).toEqual(
      told.map(({ code, kind, sources }) => [code, kind, String(sources.length)]),
    );
    expect(rows.map(({ at_table }) => at_table)).toEqual(told.map(({ atTable }) => atTable.join(' ')));
  });

  it('list the feeds that are read as OPML, each with its language', async () => {
    const listed = readOpml(await get('/feeds.opml'));
    const known = new Map(readDossierFile(DEFAULT_DOSSIER).feeds.map((feed) => [feed.title, feed]));
    expect(listed).toHaveLength(14);
    for (const { title, lang, family, aggregator, url } of listed) {
      const feed = known.get(title);
      expect([title, lang, aggregator, family]).toEqual([title, feed?.lang, feed?.aggregator, feed?.family ?? null]);
      expect((await fetch(url)).status).toBe(200);
    }
  });

  it('post to web hooks what its schema says, of every alert', async () => {
    const errorsOf = await schemaAt('/webhook.schema.json');
    const alerts = await home().getDeliveredAlerts();
    expect(alerts.length).toBeGreaterThan(20);
    const dossier = readDossierFile(DEFAULT_DOSSIER);
    for (const alert of alerts) {
      const sent = JSON.parse(buildMessage(alert, dossier, home().url, 'all-twice').webhook ?? 'null');
      expect([alert.id, errorsOf(sent)]).toEqual([alert.id, null]);
      expect(errorsOf({ ...sent, parley: { ...sent.parley, headline: 1 } })).toContain('headline');
      expect(sent.parley.event.url).toMatch(new RegExp(`^${home().url}/e/[0-9a-f]{8}$`));
    }
  });
}
