import { describe, expect, it } from 'vitest';
import type { AlertState, OutboxEntry } from '../../functions/alertServices.ts';
import { createSite } from '../../functions/site/app.tsx';
import type { SiteServices } from '../../functions/site/services.ts';
import { eventCode } from '../../shared/events/eventCode.ts';
import { makeAlert, makeFeedState } from '../samples/news.ts';
import { makeServices } from './makeServices.ts';
import { makeEvents } from './manyEvents.ts';
import { EVENTS, storyEvent, storyTestimony } from './sampleEvents.ts';
import type { SampleNews } from './sampleNews.ts';

async function get(path: string, more: Partial<SiteServices & SampleNews> = {}) {
  const response = await createSite(makeServices(more)).request(path);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const home = async (more: Partial<SiteServices & SampleNews> = {}) => (await get('/', more)).body;

describe('the page', () => {
  it('says where the talks stand in one sentence', async () => {
    expect(textOf(await home())).toContain(
      'Fifth round concluded in Paris on Tuesday 6 January 2026 · agreement the same day · confirmed officially and by one outlet',
    );
  });

  it('says when the feeds were last asked, how many bring news, when the last came and what silence means', async () => {
    expect(textOf(await home())).toContain(
      'Last check 3 minutes ago: 3 of 4 feeds bring news, 1 not asked yet. Last news from any feed 2 hours ago (7 January 2026, 07:00 UTC). Silence means that nothing has been reported.',
    );
  });

  it('counts each feed once, and doubts the silence of feeds that mostly answer with nothing new', async () => {
    const quiet = (id: string) => makeFeedState(id, { lastNews: '2026-01-01T00:00:00.000Z' });
    const states = new Map([
      ['reuters', makeFeedState('reuters')],
      ['walla', quiet('walla')],
      ['sna', quiet('sna')],
    ]);
    const text = textOf(await home({ getFeedStates: async () => states }));
    expect(text).toContain('1 of 4 feeds bring news, 2 silent for 3 days or more, 1 not asked yet.');
    expect(text).toContain('Silence is doubtful: fewer than half of the feeds bring news.');
  });

  it('warns that silence means nothing when the last check is long ago, most feeds fail or none was read', async () => {
    const failing = makeFeedState('reuters', { failures: 2, lastError: 'timeout: no answer' });
    const warning = 'Silence cannot be trusted';
    expect(await home()).not.toContain(warning);
    expect(await home({ getPollTime: async () => '2026-01-07T08:00:00.000Z' })).toContain(warning);
    expect(await home({ getFeedStates: async () => new Map([['reuters', failing]]) })).toContain(warning);
    expect(await home({ getPollTime: async () => null })).toContain('No check yet');
  });

  it('does not believe a last check that is still to come', async () => {
    expect(await home({ getPollTime: async () => '2031-01-01T00:00:00.000Z' })).toContain('No check yet');
  });

  it('shows the timeline by round, the newest first', async () => {
    const headings = [...(await home()).matchAll(/<h([34])>(.*?)<\/h\1>/g)].map(
      ([, level, text]) => `${level} ${textOf(text ?? '')}`,
    );
    expect(headings).toEqual([
      '3 Fifth round Paris · 5 to 6 January 2026 · ended',
      '4 Agreement',
      '4 Round ended',
      '4 Round opened',
      '4 Round announced',
      '3 Standstill, between rounds Monday 17 November 2025',
      '4 Standstill',
      '3 Fourth round London · Monday 15 September 2025 · put off',
      '4 Round put off',
    ]);
  });

  it.each([
    ['Northland-Southland talks hit last-minute snag', 'Setback', 'trouble'],
    ['Border talks at a dead end, officials say', 'Standstill', 'standstill'],
    ['Border talks collapse in acrimony', 'Breakdown', 'breakdown'],
  ])('calls “%s” a %s, here as in the messages', async (title, name, degree) => {
    const event = storyEvent({ kind: 'breakdown', certainty: 'reported', testimonies: [storyTestimony({ title })] });
    const more = { getEvents: async () => [event] };
    const path = `/e/${eventCode(event.id)}`;
    expect(await home(more)).toContain(`<a href="${path}">${name}</a>`);
    expect((await get(path, more)).body).toContain(`<h1>${name}</h1>`);
    expect(JSON.parse((await get('/events.json', more)).body).events[0].degree).toBe(degree);
  });

  it('says how sure each event is and who reports it', async () => {
    const text = textOf(await home());
    expect(text).toContain('Confirmed by 4 independent outlets: AFP, Reuters, Walla, Le Monde');
    expect(text).toContain('Reported by one outlet, not yet confirmed: Walla');
    expect(text).toContain('Disputed: reported by Reuters; denied by Southland News Agency');
  });

  it('leads back from an event to the very place of the timeline where it stands, however old it is', async () => {
    const events = makeEvents(60);
    const more = { getEvents: async () => events };
    for (const event of [events[0], events.at(-1)]) {
      const { body } = await get(`/e/${eventCode(event?.id ?? '')}`, more);
      const [, page = '', place = ''] = /<a href="([^"#]*)#([^"]*)">Back to the timeline/.exec(body) ?? [];
      expect((await get(page, more)).body).toContain(`id="${place}"`);
    }
  });

  it('keeps the hundredth report of an event for the event’s own page', async () => {
    const testimonies = Array.from({ length: 100 }, (_, index) => storyTestimony({ title: `Report ${index + 1}.` }));
    const event = storyEvent({ testimonies });
    const page = await home({ getEvents: async () => [event] });
    expect(page).toContain('Report 12.');
    expect(page).not.toContain('Report 13.');
    expect(textOf(page)).toContain('All 100 reports');
    const own = await get(`/e/${eventCode(event.id)}`, { getEvents: async () => [event] });
    expect(own.body).toContain('Report 100.');
  });

  it('shows on the event’s own page what rules and reader made of each report, by the report’s own words', async () => {
    const reader = { kind: 'agreement', denies: false, sure: 0.9, words: 'shook <hands>' } as const;
    const unlisted = { family: 'unknown:evil.example', publisher: 'Visit http://evil.example' };
    const testimonies = [
      storyTestimony({ title: 'They shook <hands>', readings: { rules: 'statement', reader } }),
      storyTestimony({ ...unlisted, readings: { rules: 'round-concluded', reader: null } }),
    ];
    const event = storyEvent({ testimonies });
    const { body } = await get(`/e/${eventCode(event.id)}`, { getEvents: async () => [event] });
    expect(textOf(body)).toMatch(/rules statement, reader agreement \(“shook (<|&lt;)hands(>|&gt;)”, 0\.9\)/);
    expect(textOf(body)).toContain('rules round-concluded, reader silent');
    expect(body).not.toContain('http://evil.example');
    expect(body).not.toContain('<hands>');
  });

  it('shows headlines in their own language and direction', async () => {
    const page = await home();
    expect(page).toContain('<p class="headline-text" lang="ar" dir="rtl">');
    expect(page).toContain('<p class="headline-text" lang="he" dir="rtl">');
    expect(page).toContain('<p class="headline-text" lang="fr" dir="ltr">');
  });

  it('shows a hostile headline as text and never links to anything but the web', async () => {
    const hostile = storyEvent({
      testimonies: [
        storyTestimony({
          title: '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
          publisher: '<b onmouseover=alert(1)>',
          lang: '"><script>',
          link: 'javascript:alert(1)',
          published: 'yesterday"><script>',
        }),
      ],
    });
    const page = await home({ getEvents: async () => [hostile] });
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img|<b |javascript:/i);
    const event = await get(`/e/${eventCode(hostile.id)}`, { getEvents: async () => [hostile] });
    expect(event.status).toBe(200);
    expect(event.body).not.toMatch(/<script|<img|<b |javascript:/i);
  });

  it('names every feed with its health, those in trouble first', async () => {
    const states = new Map([
      ['reuters', makeFeedState('reuters')],
      ['walla', makeFeedState('walla', { failures: 1, lastError: 'timeout: no answer within 10 s' })],
      ['sna', makeFeedState('sna', { lastNews: '2026-01-01T00:00:00.000Z' })],
    ]);
    const page = await home({ getFeedStates: async () => states });
    const rows = [...page.matchAll(/<tr class="feed-(\w+)">(.*?)<\/tr>/g)].map(
      ([, health, row]) => `${health}: ${textOf(row ?? '').trim()}`,
    );
    expect(rows).toEqual([
      'failing: וואלה חדשות HebrewFailing timeout: no answer within 10 s',
      expect.stringMatching(/^silent: وكالة أنباء الجنوب ArabicSilent answers, but nothing new for 6 days/),
      'new: Le Monde FrenchNot asked yet',
      expect.stringMatching(/^ok: Reuters World EnglishBrings news 20 items/),
    ]);
  });

  it('needs no script and allows none', async () => {
    const { headers, body } = await get('/');
    expect(body).not.toMatch(/<script|\son[a-z]+=|style="/i);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|script-src/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('brings its stylesheet under a name of its content', async () => {
    const path = /href="(\/style-[0-9a-f]+\.css)"/.exec(await home())?.[1] ?? '';
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/css');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('says that nothing happened yet where nothing did', async () => {
    const text = textOf(await home({ getEvents: async () => [] }));
    expect(text).toContain('No development recorded yet');
    expect(text).toContain('Nothing yet.');
  });
});

describe('the pages of the timeline', () => {
  const events = makeEvents(100);
  const eventsOn = (body: string) => [...body.matchAll(/id="e-([0-9a-f]+)"/g)].map(([, code]) => code);

  it('lead from the newest events to the oldest and back, each event on one of them', async () => {
    const seen: (string | undefined)[] = [];
    let address: string | undefined = '/';
    const addresses: string[] = [];
    let back: string | undefined;
    while (address !== undefined && addresses.length < 20) {
      addresses.push(address);
      const { body } = await get(address, { getEvents: async () => events });
      seen.push(...eventsOn(body));
      back = /rel="next" href="([^"]+)"/.exec(body)?.[1];
      address = /rel="prev" href="([^"]+)"/.exec(body)?.[1];
    }
    expect(addresses).toEqual(['/', '/timeline/7', '/timeline/5', '/timeline/3', '/timeline/1']);
    expect(back).toBe('/timeline/3');
    expect(seen.sort()).toEqual(events.map(({ id }) => eventCode(id)).sort());
  });

  it('are 404 where there are none', async () => {
    for (const page of ['0', '10', '-1', '1.5', 'x', '99999999999'])
      expect((await get(`/timeline/${page}`, { getEvents: async () => events })).status, page).toBe(404);
  });

  it('are in the JSON too, each with the address of the next', async () => {
    const ids: string[] = [];
    let address: string | null = '/events.json';
    while (address !== null) {
      const json = JSON.parse((await get(address, { getEvents: async () => events })).body);
      ids.push(...json.events.map(({ id }: { id: string }) => id));
      address = json.next && new URL(json.next).pathname + new URL(json.next).search;
    }
    expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
  });
});

describe('a page that has not changed', () => {
  it.each(['/', '/timeline/1', `/e/${eventCode('2026-01-06-paris-agreement')}`])(
    '%s is not sent again',
    async (path) => {
      const etag = (await get(path)).headers.get('etag') ?? '';
      const again = (news: Partial<SampleNews> = {}) =>
        createSite(makeServices(news)).request(path, { headers: { 'If-None-Match': etag } });
      const unchanged = await again();
      expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
      const changed = EVENTS.map((event) => ({ ...event, certainty: 'disputed' as const }));
      expect((await again({ getEvents: async () => changed })).status).toBe(200);
    },
  );
});

describe('the state of the talks', () => {
  const stateOf = async (...events: ReturnType<typeof storyEvent>[]) =>
    textOf(/<p class="state">(.*?)<\/p>/.exec(await home({ getEvents: async () => events }))?.[1] ?? '');
  const day = (date: string) => ({ date: { from: date, to: date } });

  it.each([
    [
      storyEvent({ kind: 'round-opened', ...day('2026-01-05') }),
      'Fifth round opened in Paris on Monday 5 January 2026',
    ],
    [
      storyEvent({ kind: 'round-scheduled', ordinal: null, ...day('2026-02-03') }),
      'Round announced for Paris on Tuesday 3 February 2026',
    ],
    [storyEvent({ kind: 'round-postponed', ...day('2026-02-03') }), 'Round in Paris put off (Tuesday 3 February 2026)'],
    [
      storyEvent({ kind: 'round-concluded', place: null, date: { from: '2026-01-05', to: '2026-01-06' } }),
      'Fifth round concluded between 5 and 6 January 2026',
    ],
    [
      storyEvent({ kind: 'breakdown', place: null, date: null, firstPublished: '2026-01-08T08:00:00Z' }),
      'Setback in the talks (first reported Thursday 8 January 2026)',
    ],
  ])('is told for each kind: %#', async (event, sentence) => {
    expect(await stateOf(event)).toBe(`${sentence} · confirmed officially and by one outlet`);
  });

  it('is the latest news of a round: put off after it was announced for a later day, ended whatever else is written', async () => {
    const of = (
      kind: 'round-scheduled' | 'round-postponed' | 'round-concluded',
      date: string,
      firstPublished: string,
    ) => storyEvent({ id: kind, kind, ...day(date), firstPublished });
    const announced = of('round-scheduled', '2026-02-03', '2026-01-28T08:00:00Z');
    const putOff = of('round-postponed', '2026-02-02', '2026-02-02T08:00:00Z');
    const ended = of('round-concluded', '2026-02-03', '2026-02-03T18:00:00Z');
    expect(await stateOf(announced, putOff)).toMatch(/^Round in Paris put off/);
    expect(await stateOf(ended, { ...announced, firstPublished: '2026-02-04T08:00:00Z' })).toMatch(/^Round concl/);
  });

  it('is told without an event that was withdrawn', async () => {
    const withdrawn = storyEvent({ id: 'later', kind: 'agreement', certainty: 'corrected', ...day('2026-01-07') });
    expect(await stateOf(storyEvent(), withdrawn)).toMatch(/^Fifth round concluded/);
  });

  it('says so when one outlet alone reports it', async () => {
    const single = storyEvent({ certainty: 'reported', testimonies: [storyTestimony()] });
    expect(await stateOf(single)).toMatch(/ · reported by one outlet, not yet confirmed$/);
  });
});

describe('the page of an event', () => {
  it('answers at the short code of its alert with everything known', async () => {
    const { status, body } = await get(`/e/${eventCode('2026-01-06-paris-round-concluded')}`);
    const text = textOf(body);
    expect(status).toBe(200);
    expect(text).toContain('6 January 2026, 19:40 in Paris (18:40 UTC)');
    expect(text).toContain('Northland: Ada North; Southland: Sami South');
    expect(text).toContain('Same roundAgreement · Tuesday 6 January 2026');
    expect(text).toContain('certainty.families 2 independent known publisher(s)');
  });

  it('says that nobody was alerted of what was known before the watch began', async () => {
    const { body } = await get(`/e/${eventCode('2025-09-15-london-round-postponed')}`);
    expect(textOf(body)).toContain('Known before the watch began, so nobody was alerted.');
  });

  it('does not say that nobody was alerted of what a restore closed', async () => {
    const closed = EVENTS.map((event) => ({ ...event, baseline: true, restored: true as const }));
    const { body } = await get(`/e/${eventCode('2026-01-06-paris-agreement')}`, { getEvents: async () => closed });
    expect(textOf(body)).not.toContain('nobody was alerted');
    expect(textOf(body)).toContain('Parley’s records were restored from a copy since');
  });

  const told = EVENTS[4] ?? storyEvent();
  const gone = EVENTS.filter(({ id }) => id !== told.id);
  const entry = (state: AlertState): OutboxEntry => ({
    alert: makeAlert(told, 'confirmed'),
    state,
    reason: null,
    settledAt: '2026-01-06T18:46:00.000Z',
    tries: 0,
    movedAt: '2026-01-06T18:45:00.000Z',
  });

  it('shows what the alert said when the event is gone: its link was sent', async () => {
    const news = { getEvents: async () => gone, getOutboxEntries: async () => [entry('delivered')] };
    const { status, body } = await get(`/e/${eventCode(told.id)}`, news);
    const text = textOf(body);
    expect(status).toBe(200);
    expect(text).toMatch(
      /This is what the alert of 5 January 2026, 08:15 UTC said. The event is no longer in the timeline/,
    );
    expect(text).toContain('Northland, Southland end talks in Paris');
    expect(textOf((await get(`/e/${eventCode(told.id)}`)).body)).not.toContain('This is what the alert');
  });

  it('is there for a reader who comes before the poll that told of it has made the page', async () => {
    const services = makeServices({ getOutboxEntries: async () => [entry('pending')] });
    const before = makeServices({ getEvents: async () => gone }).snapshot;
    const site = createSite({ ...services, snapshot: before });
    const response = await site.request(`/e/${eventCode(told.id)}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('no longer in the timeline');
  });

  it('says of a time that no report gives that it is estimated', async () => {
    const estimated = storyTestimony({ publishedEstimated: true });
    const first = async (...testimonies: (typeof estimated)[]) => {
      const event = storyEvent({ testimonies });
      return textOf((await get(`/e/${eventCode(event.id)}`, { getEvents: async () => [event] })).body);
    };
    expect(await first(estimated)).toContain('(estimated: when it was first seen)');
    expect(await first(estimated, storyTestimony())).not.toContain('estimated');
  });

  it('has its first hundred reports, and says how many more there are', async () => {
    const testimonies = Array.from({ length: 130 }, (_, index) => storyTestimony({ title: `Report ${index + 1}.` }));
    // Two more were left out of the event itself.
    const event = storyEvent({ testimonies, omitted: ['one', 'two'] });
    const { body } = await get(`/e/${eventCode(event.id)}`, { getEvents: async () => [event] });
    expect(body).toContain('Report 100.');
    expect(body).not.toContain('Report 101.');
    expect(textOf(body)).toContain('And 32 more.');
  });

  it('is 404 in the same design for a code nobody has', async () => {
    const { status, body } = await get('/e/00000000');
    expect(status).toBe(404);
    expect(body).toContain('class="masthead"');
  });
});

describe('events.json', () => {
  it('has a stable shape with the codes of the field', async () => {
    const { headers, body } = await get('/events.json', { getEvents: async () => [storyEvent()] });
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const { about, ...news } = JSON.parse(body);
    expect(about.expect.round).toBe('2026-01-05-paris');
    expect(news).toEqual({
      version: 2,
      dossier: { id: 'north-south', title: 'Northland–Southland border talks' },
      next: null,
      rounds: [
        {
          id: '2026-01-05-paris',
          number: 5,
          name: 'Fifth round',
          phase: 'concluded',
          standing: 'concluded',
          outcomes: [],
          events: ['2026-01-06-paris-round-concluded'],
        },
      ],
      events: [
        {
          id: '2026-01-06-paris-round-concluded',
          code: '13f0e68e',
          url: 'https://parley.example/e/13f0e68e',
          kind: 'round-concluded',
          codes: { cameo: ['046'], plover: ['CONSULT'] },
          round: '2026-01-05-paris',
          place: { id: 'paris', name: 'Paris' },
          date: { from: '2026-01-06', to: '2026-01-06' },
          ordinal: 5,
          ordinals: [5],
          participants: ['ada', 'sami'],
          atTable: ['northland', 'southland', 'ada', 'sami'],
          result: null,
          newDate: null,
          certainty: 'confirmed',
          corrects: null,
          firstPublished: '2026-01-06T18:40:00.000Z',
          lastPublished: '2026-01-06T18:40:00.000Z',
          detectedAt: '2026-01-06T18:45:00.000Z',
          baseline: false,
          sources: [
            {
              publisher: 'Reuters',
              family: 'reuters',
              origin: null,
              official: false,
              denies: false,
              published: '2026-01-06T18:40:00.000Z',
              estimated: false,
              title: 'Northland, Southland end talks in Paris',
              lang: 'en',
              link: 'https://reuters.example/1',
            },
            expect.objectContaining({ publisher: 'وكالة أنباء الجنوب', official: true }),
          ],
          omitted: 0,
        },
      ],
    });
  });

  it('codes a meeting with a mediator as mediated', async () => {
    const { body } = await get('/events.json');
    const codes = Object.fromEntries(
      JSON.parse(body).events.map((event: { kind: string; codes: { cameo: string[] } }) => [
        event.kind,
        event.codes.cameo[0],
      ]),
    );
    expect(codes).toEqual({
      agreement: '057',
      'round-concluded': '046',
      'round-opened': '045',
      'round-scheduled': '036',
      breakdown: '164',
      'round-postponed': '164',
    });
  });

  it('is not sent again while nothing changed', async () => {
    const site = createSite(makeServices());
    const etag = (await site.request('/events.json')).headers.get('etag') ?? '';
    expect((await site.request('/events.json', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    const changed = createSite(makeServices({ getEvents: async () => EVENTS.slice(1) }));
    expect((await changed.request('/events.json', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });
});

describe('when something is wrong', () => {
  it('a page nobody has is 404, in the form the client wants', async () => {
    expect((await get('/nowhere')).status).toBe(404);
    const response = await createSite(makeServices()).request('/nowhere', { headers: { accept: 'application/json' } });
    expect(await response.json()).toEqual({
      errors: [{ field: 'body', message: 'There is no such page, or the event is no longer kept.' }],
    });
  });

  it('a table that does not answer is a 500 in plain words, logged without what it said', async () => {
    const logged: unknown[] = [];
    const { status, body } = await get('/', {
      getEvents: async () => {
        throw new TypeError('secret reader@example.org');
      },
      log: (entry) => logged.push(entry),
    });
    expect(status).toBe(500);
    expect(body).toContain('Something went wrong');
    expect(body).not.toContain('secret');
    expect(JSON.stringify(logged)).toContain('TypeError');
    expect(JSON.stringify(logged)).not.toContain('reader@example.org');
  });

  it('the health check says when feeds were last asked and how they are, in the words of the page', async () => {
    const { lastPoll, watch } = JSON.parse((await get('/health')).body);
    expect(lastPoll).toBe('2026-01-07T08:57:00.000Z');
    const counts = { feeds: 4, bringNews: 3, silent: 0, failing: 0, resting: 0, new: 1 };
    expect(watch).toMatchObject({ ...counts, lastNews: '2026-01-07T07:00:00.000Z', trust: 'yes' });
    expect(textOf(await home())).toContain(watch.words);
  });
});

describe('the page to stop', () => {
  it('names what the mail was sent for whose link was followed', async () => {
    const { status, body } = await get('/stop?what=outcomes-twice');
    expect(status).toBe(200);
    expect(textOf(body)).toMatch(/The mail you come from is sent for: outcomes/);
  });

  it.each(['/stop', '/stop?what=everything'])('%s: names nothing that it does not know', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(textOf(body)).not.toContain('The mail you come from');
  });
});
