import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import type { SiteServices } from '../../functions/site/services.ts';
import type { Report } from '../../shared/detect/report.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { toTestimony } from '../../shared/events/evolve.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';
import { makeServices } from './makeServices.ts';
import { storyEvent } from './sampleEvents.ts';
import type { SampleNews } from './sampleNews.ts';

const REPORT = makeReport({
  id: '0ca82c8f691ab0f8c7c146cf',
  kind: 'round-concluded',
  evidence: 'weak',
  date: { from: '2026-01-06', to: '2026-01-06' },
  ordinal: 5,
  participants: ['ada', 'southland'],
  published: '2026-01-06T18:40:00.000Z',
  title: 'Fin du cinquième cycle à Paris',
  lang: 'fr',
  by: 'le-monde',
  publisher: { name: 'Le Monde', origin: 'afp' },
  reasons: [
    { rule: 'language', note: 'fr' },
    { rule: 'dyad.headline', note: 'headline names both parties and talks' },
    { rule: 'kind.concluded.end-noun', note: '"fin" of "cycle"' },
    { rule: 'evidence.weak', note: 'a bare noun names it' },
    { rule: 'assign.same', note: 'same kind, place agree' },
  ],
});
const EVENT = storyEvent({ testimonies: [toTestimony(REPORT)] });
const CODE = eventCode(EVENT.id);

const onShelf = (shelf: string, report: Report) => ({
  shelf,
  sort: ['none', 'denial', 'support'].includes(shelf) ? `${report.published}#${report.id}` : report.id,
  report,
});
const keptOut = (sketch: ReportSketch) =>
  makeReport({ kind: 'statement', published: '2026-01-07T08:00:00.000Z', ...sketch });

async function get(path: string, shelves = [onShelf(EVENT.id, REPORT)], more: Partial<SiteServices & SampleNews> = {}) {
  const news = { getEvents: async () => [EVENT], getReports: async () => shelves, ...more };
  const response = await createSite(makeServices(news)).request(path);
  const body = await response.text();
  return {
    status: response.status,
    body,
    text: body
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .replaceAll('&quot;', '"'),
  };
}

describe('the page that says why', () => {
  it('tells what a report was read as, by which words, rule by rule, and what it counts for', async () => {
    const { status, body, text } = await get(`/why/${CODE}/${REPORT.id}`);
    expect(status).toBe(200);
    for (const said of [
      'Event Round ended , Tuesday 6 January 2026',
      'Its part Counts as one independent source.',
      'Read as Round ended',
      'It says so faintly: only its lead or a bare noun does',
      'Where Paris',
      'When Tuesday 6 January 2026',
      'Round number 5, as this outlet counts',
      'Named Northland: Ada North; Southland',
      'Outlet Le Monde, handing on news of AFP',
      'Published 6 January 2026, 19:40 in Paris (18:40 UTC)',
      'What does it tell? kind.concluded.end-noun "fin" of "cycle"',
      'Which event is it? assign.same same kind, place agree',
      'certainty.families 2 independent known publisher(s)',
    ])
      expect(text).toContain(said);
    expect(body).toContain('<q lang="fr" dir="ltr">fin</q>');
    expect(body).toContain('<meta name="robots" content="noindex"/>');
  });

  it('lists what the wording told among what the item tells', async () => {
    const reasons = [...REPORT.reasons, { rule: 'wording.agrees', note: '98 % of such headlines tell the same' }];
    const { text } = await get(`/why/${CODE}/${REPORT.id}`, [onShelf(EVENT.id, { ...REPORT, reasons })]);
    expect(text).toMatch(/What does it tell\? .*wording\.agrees 98 % of such headlines tell the same How plainly\?/);
    expect(text).not.toContain('And besides');
  });

  it('is linked from every headline of its event’s page, and from the list of what each counts for', async () => {
    for (const path of [`/e/${CODE}`, `/e/${CODE}/reports`]) {
      const links = [...(await get(path)).body.matchAll(/href="(\/why\/[^"]*)"/g)].map(([, href = '']) => href);
      expect(links).toEqual([`/why/${CODE}/${REPORT.id}`]);
    }
    expect((await get(`/e/${CODE}`)).body).toContain(`href="/e/${CODE}/reports"`);
  });

  it('tells what is known of a report whose steps are no longer kept', async () => {
    const { status, text } = await get(`/why/${CODE}/${REPORT.id}`, []);
    expect(status).toBe(200);
    expect(text).toContain('Counts as one independent source.');
    expect(text).toContain('How it was read step by step is no longer kept.');
  });

  it.each(['/why/00000000/abc', `/why/${CODE}/abc`, `/why/${CODE}/%3Cb%3E`, '/why/none/abc', '/why/subscriber/abc'])(
    '%s is not there',
    async (path) => expect((await get(path)).status).toBe(404),
  );
});

describe('what was kept out of an event', () => {
  const statement = keptOut({ title: '<b>Envoy is hopeful' });
  const denial = keptOut({ kind: 'agreement', denies: true, title: 'No deal, says a source' });
  const old = keptOut({ published: '2025-12-20T08:00:00.000Z', title: 'Long before' });
  const shelves = [onShelf('none', old), onShelf('none', statement), onShelf('denial', denial)];

  it('is listed on the event’s page with what it was read as: reports of its days, not of others', async () => {
    const { body, text } = await get(`/e/${CODE}`, shelves);
    expect(text).toContain('No deal, says a source');
    expect(text).toContain('Denial of: agreement.');
    expect(text).toContain('A statement about the talks, which is no event.');
    expect(text).not.toContain('Long before');
    expect(body).not.toContain('<b>');
  });

  it('is listed where it waited for an event, and no more once it met this one', async () => {
    const waiting = keptOut({ kind: 'round-opened', supportsOnly: true, title: 'Envoys arrive' });
    const met = { ...REPORT, title: 'Told here already' };
    const { body } = await get(`/e/${CODE}`, [onShelf('support', waiting), onShelf('support', met)]);
    const links = [...body.matchAll(/href="(\/why\/support[^"]*)"/g)].map(([, href = '']) => href);
    expect(links).toHaveLength(1);
    const { status, text } = await get(links[0] ?? '', [onShelf('support', waiting)]);
    expect([status, text.includes('Envoys arrive')]).toEqual([200, true]);
  });

  it('has its own pages that say why', async () => {
    const { body } = await get(`/e/${CODE}`, shelves);
    const links = [...body.matchAll(/href="(\/why\/(?:none|denial)[^"]*)"/g)].map(([, href = '']) => href);
    expect(links).toHaveLength(2);
    for (const link of links) {
      const { status, text } = await get(link, shelves);
      expect(status).toBe(200);
      expect(text).toContain('Its part None: it was kept without an event.');
    }
  });

  it('is said of a report that was withdrawn from the event', async () => {
    const withdrawn = makeReport({ id: 'ffff', kind: 'round-concluded', title: 'Talks end, we said too early' });
    const { text } = await get(`/e/${CODE}/reports`, [onShelf(EVENT.id, REPORT), onShelf(EVENT.id, withdrawn)]);
    expect(text).toMatch(/Talks end, we said too early .* Is withdrawn: the item was changed/);
  });
});
