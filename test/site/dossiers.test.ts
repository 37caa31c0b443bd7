import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSubscriberStore } from '../../functions/adapters/subscriberStore.ts';
import { createSite } from '../../functions/site/app.tsx';
import { createSites, type SiteOfOne } from '../../functions/site/dossiers/createSites.tsx';
import type { SiteServices } from '../../functions/site/services.ts';
import { SITE_PATHS } from '../../functions/site/sitePaths.ts';
import { type HttpServer, startHttpServer } from '../../infra/local/httpServer.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { LIMITS } from '../../shared/subscribers/rateLimit.ts';
import { openEveryLink } from '../local/openEveryLink.ts';
import { findLink } from '../local/snsHarness.ts';
import { makeServices } from './makeServices.ts';
import { DOSSIER } from './sampleDossier.ts';
import { EVENTS, NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

const BRIDGE = { ...DOSSIER, id: 'bridge-talks' };
const RIVER = { ...DOSSIER, id: 'river-talks', title: 'River talks' };
const TEST = { ...DOSSIER, id: 'drill', title: 'Drill' };

const log = () => {};
const clock = () => NOW;

/** Of the river's talks nothing has been read yet. */
function servicesOf(dossier: Dossier, siteUrl: string): SiteServices {
  const never = dossier === RIVER && { getPollTime: async () => null };
  return makeServices({ dossier, siteUrl: `${siteUrl}/${dossier.id}`, ...never });
}

function sitesOf(siteUrl: string, more: Partial<SiteOfOne>[] = []): Hono {
  const sites = [BRIDGE, RIVER, TEST].map((dossier, index) => ({
    id: dossier.id,
    hidden: dossier === TEST,
    services: () => servicesOf(dossier, siteUrl),
    ...more[index],
  }));
  return createSites(sites, { siteUrl, clock, log });
}

describe('the site of several dossiers', () => {
  let server: HttpServer;
  let site: Hono;
  beforeAll(async () => {
    server = await startHttpServer((request, env) => site.fetch(request, env));
    site = sitesOf(server.url);
  });
  afterAll(() => server.stop());

  it('lists them at its root with their state, and links to the pages of each', async () => {
    const page = await (await site.request('/')).text();
    expect(page).toContain('<a href="/bridge-talks/">');
    expect(page).toContain('Fifth round concluded in Paris');
    expect(page).toContain('Last check');
    expect(page).toContain('<a href="/river-talks/">River talks</a>');
    expect(page).toContain('No development recorded yet');
    expect(page).toContain(`<link rel="canonical" href="${server.url}/"`);
  });

  it('names a round that is under way', async () => {
    const services = () =>
      makeServices({
        dossier: RIVER,
        siteUrl: `${server.url}/river-talks`,
        getEvents: async () => EVENTS.filter(({ kind }) => kind === 'round-opened'),
      });
    const page = await (await sitesOf(server.url, [{}, { services }]).request('/')).text();
    expect(page).toMatch(/Open round: .*: under way/);
  });

  it('opens every link of its pages, outputs and pictures, none of which leaves the address of its dossier', async () => {
    const { opened, missingPlaces, pages } = await openEveryLink({ url: server.url, inbox: () => [] });
    expect(missingPlaces).toEqual([]);
    // What is not there of these made-up events is not there on the site of one either.
    const alone = Object.fromEntries(
      [BRIDGE, RIVER].map((each) => [each.id, createSite(servicesOf(each, server.url))]),
    );
    for (const [address, status] of opened) {
      const [, id = '', path = ''] = /^http:..[^/]*\/([^/]*)(\/.*)/.exec(address) ?? [];
      if (alone[id]) expect(status, address).toBe((await alone[id].request(path)).status);
    }
    expect([...opened.values()].filter((status) => status === 200).length).toBeGreaterThan(50);
    const elsewhere = [...opened.keys()]
      .map((address) => address.slice(server.url.length))
      .filter((path) => !/^\/(bridge|river)-talks\//.test(path));
    expect(elsewhere.filter((path) => !/\.(css|ico|svg|png)$/.test(path)).sort()).toEqual(['/', '/inbox']);
    expect([...opened.keys()].length).toBeGreaterThan(60);
    for (const [address, page] of pages)
      for (const [, action = ''] of page.matchAll(/<form[^>]*\saction="([^"]*)"/g))
        expect(action, address).toMatch(/^\/(bridge|river)-talks\//);
  }, 60_000);

  it('names itself by its own address in all that leaves it', async () => {
    const own = `${server.url}/bridge-talks`;
    const text = async (path: string) => (await site.request(`/bridge-talks${path}`)).text();
    expect(await text('/')).toContain(`<link rel="canonical" href="${own}/"`);
    expect(await text('/')).toContain(`${own.replace('http', 'webcal')}/calendar.ics`);
    expect(JSON.parse(await text('/schema.json'))).toMatchObject({ $id: `${own}/schema.json` });
    expect(await text('/calendar.ics')).toContain(`${own}/e/`.slice(0, 40));
    for (const path of ['/feed.atom', '/feed.json', '/events.json', '/events.csv', '/sitemap.xml']) {
      const links = (await text(path)).match(new RegExp(`${server.url}/[^"<,\\s]*`, 'g')) ?? [];
      expect(links.length, path).toBeGreaterThan(0);
      expect(
        links.filter((link) => !link.startsWith(own)),
        path,
      ).toEqual([]);
    }
  });

  it('tells crawlers of all, and of none that is hidden, whose pages are there all the same', async () => {
    const robots = await (await site.request('/robots.txt')).text();
    expect(robots).toContain('Disallow: /bridge-talks/yours\n');
    expect(robots).toContain('Disallow: /river-talks/yours\n');
    expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml`);
    const sitemap = await (await site.request('/sitemap.xml')).text();
    expect(sitemap).toContain(`<loc>${server.url}/river-talks/sitemap.xml</loc>`);
    const health = await (await site.request('/health')).text();
    const list = await (await site.request('/')).text();
    for (const text of [robots, sitemap, health, list]) expect(text).not.toMatch(/drill/i);
    const page = await site.request('/drill/');
    expect([page.status, page.headers.get('x-robots-tag')]).toEqual([200, 'noindex']);
    expect((await site.request('/bridge-talks/')).headers.get('x-robots-tag')).toBeNull();
  });

  it('says of each whether its feeds are asked', async () => {
    const health = (await (await site.request('/health')).json()) as { dossiers: Record<string, { lastPoll: string }> };
    expect(Object.entries(health.dossiers).map(([id, { lastPoll }]) => [id, lastPoll])).toEqual([
      ['bridge-talks', '2026-01-07T08:57:00.000Z'],
      ['river-talks', null],
    ]);
  });

  it.each([
    ['GET', '/e/0123abcd?x=1', '/bridge-talks/e/0123abcd?x=1'],
    ['GET', '/feed.atom', '/bridge-talks/feed.atom'],
    ['GET', '/stop?subscription=a&key=b', '/bridge-talks/stop?subscription=a&key=b'],
    ['POST', '/subscribe', '/bridge-talks/subscribe'],
    ['GET', '//example.org/', '/bridge-talks//example.org/'],
  ])('leads %s %s, an address of when the first was the only one, to %s', async (method, path, to) => {
    const answer = await fetch(`${server.url}${path}`, { method, redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, to]);
  });

  it('answers an address without the slash, and one of a dossier that is not there', async () => {
    expect((await site.request('/river-talks')).headers.get('location')).toBe('/river-talks/');
    expect((await fetch(`${server.url}/congo/`)).status).toBe(404);
  });

  it('reads each dossier for the list once a minute, however often it is asked for', async () => {
    let reads = 0;
    let now = NOW;
    const services = () => {
      const made = makeServices({ dossier: BRIDGE, siteUrl: `${server.url}/bridge-talks` });
      const getHead = () => {
        reads += 1;
        return made.snapshot.getHead();
      };
      return { ...made, snapshot: { ...made.snapshot, getHead } };
    };
    const one = createSites([{ id: BRIDGE.id, hidden: false, services }], {
      siteUrl: server.url,
      clock: () => now,
      log,
    });
    await one.request('/');
    await one.request('/health');
    expect(reads).toBe(1);
    now = new Date(NOW.getTime() + 60_000);
    await one.request('/');
    expect(reads).toBe(2);
  });
});

describe('the form of each', () => {
  let bridge: SiteHarness;
  let river: SiteHarness;
  let site: Hono;
  beforeAll(async () => {
    [bridge, river] = await Promise.all([
      startSite({ dossier: BRIDGE, siteUrl: 'http://parley.test/bridge-talks' }),
      startSite({ dossier: RIVER, siteUrl: 'http://parley.test/river-talks' }),
    ]);
    const sites = [bridge, river].map(({ services }) => ({
      id: services.dossier.id,
      hidden: false,
      services: () => services,
    }));
    site = createSites(sites, { siteUrl: 'http://parley.test', clock, log });
  });
  afterAll(() => Promise.all([bridge.stop(), river.stop()]));

  const post = async (path: string, body: object) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await site.request(path, init, { requestContext: { http: { sourceIp: '203.0.113.7' } } });
    return { status: answer.status, json: (await answer.json()) as Record<string, string> };
  };

  it('subscribes to its own dossier and to no other, and stops that alone', async () => {
    const asked = await post('/river-talks/subscribe', {
      email: 'reader@example.org',
      interest: 'rounds',
      stage: 'early',
    });
    expect(asked.json.next).toContain('to /river-talks/confirm/link.');
    const mail = river.sns.delivered.find(({ kind }) => kind === 'mail');
    const link = findLink(mail && 'text' in mail ? mail.text : '', 'ConfirmSubscription');
    const confirmed = await post('/river-talks/confirm/link', { link });
    expect(confirmed.status).toBe(200);
    expect(await river.membersOf('rounds-early')).toEqual(['reader@example.org']);
    expect(bridge.sns.delivered).toEqual([]);

    const stop = new URL(confirmed.json.stopUrl ?? '');
    expect(stop.pathname).toBe('/river-talks/stop');
    const page = await (await site.request(`${stop.pathname}${stop.search}`)).text();
    expect(page).toMatch(/action="\/river-talks\/stop"/);
    const { subscription, key } = Object.fromEntries(stop.searchParams);
    expect((await post('/river-talks/stop', { subscription, key })).json.status).toBe('stopped');
    expect(await river.membersOf('rounds-early')).toEqual([]);
  });

  it('counts who asks with those of all others', async () => {
    const { documents, table } = bridge;
    const [first, second] = [
      createSubscriberStore(documents, table),
      createSubscriberStore(documents, 'another-table', table),
    ];
    const limits = { ...LIMITS, 'codes-number': 1 };
    expect((await first.countUse('codes-number', 'somebody', NOW, limits)).allowed).toBe(true);
    expect((await second.countUse('codes-number', 'somebody', NOW, limits)).allowed).toBe(false);
  });
});

describe('the site of one dossier', () => {
  const site = createSite(makeServices());
  it.each([
    [`/${DOSSIER.id}/e/0123abcd`, '/e/0123abcd'],
    [`/${DOSSIER.id}/stop?key=b`, '/stop?key=b'],
    [`/${DOSSIER.id}//example.org`, '/example.org'],
    [`/${DOSSIER.id}/`, '/'],
  ])('leads %s, an address of when it was one of several, to %s', async (path, to) => {
    const answer = await site.request(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([307, to]);
  });

  it('has no page whose address could be taken for a dossier', () => {
    const first = site.routes.map(({ path }) => path.split('/')[1] ?? '');
    const pages = new Set(first.filter((name) => /^[a-z]+$/.test(name) && name !== DOSSIER.id));
    expect([...pages].filter((name) => !(SITE_PATHS as readonly string[]).includes(name))).toEqual([]);
    expect(pages.size).toBe(SITE_PATHS.length);
  });
});
