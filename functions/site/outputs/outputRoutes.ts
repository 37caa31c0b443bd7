import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import * as z from 'zod';
import { webhookSchema } from '../../../shared/alerts/webhookSchema.ts';
import type { SiteServices } from '../services.ts';
import { gatherEvents } from '../talks/gatherEvents.ts';
import { parsePage, readTimeline } from '../timeline/readTimeline.ts';
import { eventsAtom } from './eventsAtom.ts';
import { eventsJson } from './eventsJson.ts';
import { eventsJsonFeed } from './eventsJsonFeed.ts';
import { eventsJsonSchema } from './eventsSchema.ts';
import { roundsCalendar } from './roundsCalendar.ts';

/** Pages of the timeline that each output shows: bounds what one request reads and is sent. */
const PAGES = { json: 2, atom: 4, calendar: 8 } as const;

const A_MINUTE = 'public, max-age=60';

/** What programs read, all from the same pages of events. */
export function outputRoutes({ dossier, siteUrl, snapshot, clock }: SiteServices): Hono {
  const routes = new Hono();
  const readNewest = async (count: number) =>
    (await readTimeline(snapshot, await snapshot.getHead(), count))?.events ?? [];

  routes.get('/events.json', etag(), async (c) => {
    const asked = c.req.query('page');
    const page = asked === undefined ? undefined : parsePage(asked);
    const part = page === null ? null : await readTimeline(snapshot, await snapshot.getHead(), PAGES.json, page);
    if (!part) return c.notFound();
    const about = page === undefined ? gatherEvents(part.events, await snapshot.getTrack()) : null;
    c.header('Cache-Control', A_MINUTE);
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Link', `<${siteUrl}/schema.json>; rel="describedby"; type="application/schema+json"`);
    return c.json(eventsJson(part.events, dossier, siteUrl, clock(), part.earlier, about));
  });
  routes.get('/schema.json', etag(), (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    return answerText(c, JSON.stringify(eventsJsonSchema(siteUrl)), 'application/schema+json');
  });
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
  routes.get('/webhook.schema.json', etag(), async (c) =>
    answerText(
      c,
      JSON.stringify({ $id: `${siteUrl}/webhook.schema.json`, ...z.toJSONSchema(webhookSchema) }),
      'application/schema+json',
    ),
  );
  // Answers to one reader, and lists that a search made, are for nobody else to find.
  routes.get('/robots.txt', (c) =>
    answerText(c, 'User-agent: *\nDisallow: /yours\nDisallow: /confirm\nDisallow: /timeline?\n', 'text/plain'),
  );
  routes.get('/calendar.ics', etag(), async (c) =>
    answerText(c, roundsCalendar(await readNewest(PAGES.calendar), dossier, siteUrl, clock()), 'text/calendar'),
  );
  return routes;
}

function answerText(c: Context, text: string, type: string) {
  return c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': A_MINUTE });
}
