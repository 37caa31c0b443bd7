import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import * as z from 'zod';
import { webhookSchema } from '../../../shared/alerts/webhookSchema.ts';
import type { SiteServices } from '../services.ts';
import { gatherEvents } from '../talks/gatherEvents.ts';
import { parsePage, readTimeline } from '../timeline/readTimeline.ts';
import { eventsAtom } from './eventsAtom.ts';
import { eventsCsv } from './eventsCsv.ts';
import { eventsJson } from './eventsJson.ts';
import { eventsJsonFeed } from './eventsJsonFeed.ts';
import { eventsJsonSchema } from './eventsSchema.ts';
import { cutOpml, feedsOpml } from './feedsOpml.ts';
import { roundsCalendar } from './roundsCalendar.ts';
import { robots, sitemap } from './sitemap.ts';

/** Pages of the timeline that each output shows: bounds what one request reads and is sent. */
const PAGES = { json: 2, csv: 4, atom: 4, calendar: 8, sitemap: 8 } as const;

/** What programs read, all from the same pages of events. */
export function outputRoutes({ dossier, siteUrl, snapshot, clock }: SiteServices): Hono {
  const routes = new Hono();
  const readNewest = async (count: number) =>
    (await readTimeline(snapshot, await snapshot.getHead(), count))?.events ?? [];
  /** The newest `count` pages, or those from `?page=` on; null: there is no such page. */
  const readAsked = async (c: Context, count: number) => {
    const asked = c.req.query('page');
    const page = asked === undefined ? undefined : parsePage(asked);
    return page === null ? null : readTimeline(snapshot, await snapshot.getHead(), count, page);
  };

  routes.get('/events.json', etag(), async (c) => {
    const part = await readAsked(c, PAGES.json);
    if (!part) return c.notFound();
    const isNewest = c.req.query('page') === undefined;
    const about = isNewest ? gatherEvents(part.events, await snapshot.getTrack()) : null;
    const json = eventsJson(part.events, dossier, siteUrl, clock(), part.earlier, about);
    c.header('Link', `<${siteUrl}/schema.json>; rel="describedby"; type="application/schema+json"`);
    return answerText(c, JSON.stringify(json), 'application/json');
  });
  routes.get('/events.csv', etag(), async (c) => {
    const part = await readAsked(c, PAGES.csv);
    if (!part) return c.notFound();
    if (part.earlier !== null) c.header('Link', `<${siteUrl}/events.csv?page=${part.earlier}>; rel="next"`);
    c.header('Content-Disposition', `attachment; filename="${dossier.id}.csv"`);
    return answerText(c, eventsCsv(part.events, dossier, siteUrl, clock()), 'text/csv', '; header=present');
  });
  routes.get('/schema.json', etag(), (c) =>
    answerText(c, JSON.stringify(eventsJsonSchema(siteUrl)), 'application/schema+json'),
  );
  routes.get('/webhook.schema.json', etag(), (c) =>
    answerText(
      c,
      JSON.stringify({ $id: `${siteUrl}/webhook.schema.json`, ...z.toJSONSchema(webhookSchema) }),
      'application/schema+json',
    ),
  );
  routes.get('/feed.atom', etag(), async (c) =>
    answerText(c, eventsAtom(await readNewest(PAGES.atom), dossier, siteUrl), 'application/atom+xml'),
  );
  routes.get('/feed.json', etag(), async (c) =>
    answerText(
      c,
      JSON.stringify(eventsJsonFeed(await readNewest(PAGES.atom), dossier, siteUrl)),
      'application/feed+json',
    ),
  );
  routes.get('/calendar.ics', etag(), async (c) =>
    answerText(c, roundsCalendar(await readNewest(PAGES.calendar), dossier, siteUrl, clock()), 'text/calendar'),
  );
  const parts = cutOpml(dossier);
  routes.get('/feeds.opml', etag(), (c) => {
    const page = parsePage(c.req.query('page') ?? '1');
    const part = page && parts[page - 1];
    if (!part) return c.notFound();
    if (page < parts.length) c.header('Link', `<${siteUrl}/feeds.opml?page=${page + 1}>; rel="next"`);
    return answerText(c, feedsOpml(dossier, part), 'text/x-opml');
  });
  routes.get('/robots.txt', etag(), (c) => answerText(c, robots(siteUrl, []), 'text/plain'));
  routes.get('/sitemap.xml', etag(), async (c) => {
    const head = await snapshot.getHead();
    const part = await readTimeline(snapshot, head, PAGES.sitemap);
    return answerText(c, sitemap(part?.events ?? [], head?.pages.length ?? 0, siteUrl), 'application/xml');
  });
  return routes;
}

/** For programs of any site, which may keep it for a minute. */
function answerText(c: Context, text: string, type: string, parameters = '') {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cache-Control', 'public, max-age=60');
  c.header('Content-Type', `${type}; charset=utf-8${parameters}`);
  return c.body(text);
}
