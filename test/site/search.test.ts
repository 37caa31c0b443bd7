import { describe, expect, it } from 'vitest';
import { createSite } from '../../functions/site/app.tsx';
import type { SiteServices } from '../../functions/site/services.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { storyEvent, storyTestimony } from './sampleEvents.ts';
import type { SampleNews } from './sampleNews.ts';

/** Asks for the page, which has the snapshot made, and then for the address. */
async function get(path: string, more: Partial<SiteServices & SampleNews> = {}) {
  const site = createSite(makeServices(more));
  await site.request('/');
  const response = await site.request(path);
  return { status: response.status, body: await response.text() };
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const withEvents = (events: TalksEvent[]) => ({ getEvents: async () => events });

/** Headings of the events that an address shows, and how many there are in all. */
async function found(path: string, more: Partial<SiteServices & SampleNews> = {}) {
  const { body } = await get(path, more);
  const names = [...body.matchAll(/<h4>(.*?)<\/h4>/g)].map(([, name = '']) => textOf(name).trim());
  return [textOf(/<h2 id="found">(.*?)<\/h2>/.exec(body)?.[1] ?? ''), ...names];
}

describe('the search of the timeline', () => {
  it.each([
    ['kind=agreement', ['1 event', 'Agreement']],
    ['lang=he', ['2 events', 'Agreement', 'Round announced']],
    ['outlet=le-monde', ['1 event', 'Agreement']],
    ['round=2025-09-15-london', ['1 event', 'Round put off']],
    ['kind=round-opened&lang=he', ['No event is like that']],
    ['lang=ar&kind=breakdown&outlet=sna', ['1 event', 'Standstill']],
  ])('finds by %s', async (query, events) => {
    expect(await found(`/timeline?${query}`)).toEqual(events);
  });

  it.each([
    ['mechanism', 'Joint statement sets up a border mechanism', 'whole'],
    ['MECHANI', 'Joint statement sets up a border mechanism', 'by their beginning, in any case'],
    ['border joint', 'Joint statement sets up a border mechanism', 'all of them, in any order'],
    ['accordent', 'Les deux voisins s’accordent sur une structure commune', 'behind an elision'],
    ['chateau', 'Réunion au château', 'without their accents'],
    ['المحادثات', 'اختتام جولة المحادثات في باريس', 'in Arabic'],
    ['محادثات', 'اختتام جولة المحادثات في باريس', 'in Arabic without the article'],
    ['صدد', 'باريس بصدد المحادثات والصدد', 'in Arabic without particles'],
    ['מנגנון', 'הצדדים הסכימו על המנגנון', 'in Hebrew without the article'],
    ['paris', 'הצדדים נפגשו', 'of the place, whatever the language of the headline'],
  ])('finds words in headlines: “%s” in “%s”, %s', async (words, title) => {
    const other = storyEvent({
      id: '2025-09-15-talks-agreement',
      place: null,
      testimonies: [storyTestimony({ title: 'Nothing of the kind' })],
    });
    const events = [storyEvent({ testimonies: [storyTestimony({ title })] }), other];
    const query = `/timeline?words=${encodeURIComponent(words)}`;
    expect(await found(query, withEvents(events))).toEqual(['1 event', 'Round ended']);
  });

  it('finds no word in the midst of another, and nothing for a short one but itself', async () => {
    expect(await found('/timeline?words=order')).toEqual(['No event is like that']);
    expect(await found('/timeline?words=i')).toEqual(['No event is like that']);
    expect((await found('/timeline?words=in'))[0]).toBe('2 events');
    expect(await found('/timeline?words=kin')).toEqual(['No event is like that']);
  });

  it('works by a form without scripts that keeps what was asked, every field with its label', async () => {
    const { body } = await get('/timeline?kind=agreement&lang=he&words=%22%3E%3Cb%3Emechanism&outlet=');
    expect(body).toContain('<form class="filter" action="/timeline" method="get">');
    expect(body).toContain('value="&quot;&gt;&lt;b&gt;mechanism"');
    expect(body).toContain('<option value="agreement" selected="">Agreement</option>');
    expect(body).toContain('<option value="he" selected="">Hebrew</option>');
    for (const field of ['words', 'kind', 'lang', 'outlet']) {
      expect(body).toContain(`<label for="${field}">`);
      expect(body).toMatch(new RegExp(`<(input|select) id="${field}" name="${field}"`));
    }
  });

  it('has links to drop each condition, and to every kind with the others kept', async () => {
    const { body } = await get('/timeline?kind=agreement&lang=he');
    expect(body).toContain('Agreement <a href="/timeline?lang=he">');
    expect(body).toContain('in Hebrew <a href="/timeline?kind=agreement">');
    expect(body).toContain('<a href="/timeline?kind=breakdown&amp;lang=he">Breakdown</a>');
  });

  it('is reached from the page, and by each round’s own heading', async () => {
    const { body } = await get('/');
    expect(body).toContain('<a href="/timeline">Search and filter</a>');
    expect(body).toContain('<a href="/timeline?round=2026-01-05-paris">Fifth round</a>');
    expect((await found('/timeline?round=2026-01-05-paris'))[0]).toBe('4 events');
    expect(textOf((await get('/timeline?round=2026-01-05-paris')).body)).toContain('round of 5 Jan 2026 in Paris');
    expect(textOf((await get('/timeline?round=2025-11-17-talks')).body)).toContain(
      'what came of the talks on 17 Nov 2025',
    );
  });

  it('says of no round where it stands, of which it shows only some events', async () => {
    const { body } = await get('/timeline?kind=round-scheduled');
    expect(textOf(body)).toContain('January 2026');
    expect(textOf(body)).not.toMatch(/never reported|under way/);
  });

  it.each([
    ['kind=party', 'There is no kind “party”.'],
    ['lang=Klingon', '“Klingon” is no code of a language, such as “fr”.'],
    ['outlet=nobody', 'We know no outlet “nobody”.'],
    [`words=${'a'.repeat(101)}`, 'Search for at most 100 letters.'],
    ['words=one+two+three+four+five+six+seven', 'Search for at most 6 words.'],
    ['kind=agreement&from=-1', '“-1” is no number of a result to begin with.'],
    ['words=%3F%21', '“?!” holds no word to search for.'],
  ])('says what is wrong with ?%s', async (query, problem) => {
    const { status, body } = await get(`/timeline?${query}`);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(problem);
    expect(body).toContain('role="alert"');
  });

  it('keeps results out of search engines, and the timeline in', async () => {
    expect((await get('/timeline?kind=agreement')).body).toContain('<meta name="robots" content="noindex"/>');
    expect((await get('/timeline')).body).not.toContain('noindex');
  });

  it('shows 15 of many at a time, each once, the newest first', async () => {
    const events = withEvents(makeEvents(300));
    expect((await found('/timeline?kind=agreement', events))[0]).toBe('Events 1 to 15 of 75');
    const seen: string[] = [];
    let next: string | undefined = '/timeline?kind=agreement';
    while (next) {
      const { body } = await get(next, events);
      seen.push(...[...body.matchAll(/<article id="(.*?)"/g)].map(([, code = '']) => code));
      next = /<a rel="next" href="(.*?)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(75);
    expect(new Set(seen).size).toBe(75);
    expect(await found('/timeline?kind=agreement&from=500', events)).toEqual(['There are only 75']);
  });

  it('finds no event that is gone', async () => {
    let events = [storyEvent(), storyEvent({ id: '2026-01-06-paris-agreement', kind: 'agreement' })];
    const services = makeServices({ getEvents: async () => events });
    const site = createSite(services);
    const ask = async () => {
      await site.request('/');
      return textOf(await (await site.request('/timeline?kind=agreement')).text());
    };
    expect(await ask()).toContain('1 event');
    events = [storyEvent()];
    expect(await ask()).toContain('No event is like that');
  });
});
