import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { unsentAlerts } from '../../../shared/snapshot/unsentAlerts.ts';
import { A_PAGE } from '../cacheControl.ts';
import { PAGES_SHOWN, renderHome } from '../homePage.tsx';
import { readFeedPage } from '../listFeeds.ts';
import { EventPage } from '../pages/EventPage.tsx';
import { FeedsPage } from '../pages/FeedsPage.tsx';
import { ReportsPage } from '../pages/ReportsPage.tsx';
import { TalksPage } from '../pages/TalksPage.tsx';
import { SearchPage, TimelinePage } from '../pages/TimelinePage.tsx';
import { WhyPage } from '../pages/WhyPage.tsx';
import type { SiteServices } from '../services.ts';
import { gatherEvents } from '../talks/gatherEvents.ts';
import { tellTalks } from '../talks/tellTalks.ts';
import { findEvent, findEventId } from './findEvent.ts';
import { findKeptOut, findReportsOf, findWhy } from './findReports.ts';
import { isFiltered, parseFilter } from './parseFilter.ts';
import { parsePage, readTimeline } from './readTimeline.ts';
import { searchTimeline } from './searchTimeline.ts';

/** What people read: the page, earlier pages of the timeline, an event. Each is asked for again, and sent if it changed. */
export function timelineRoutes(services: SiteServices): Hono {
  const { dossier, siteUrl, snapshot } = services;
  const routes = new Hono();
  routes.get('/', etag(), async (c) => {
    if (dossier.policy.languages.length > 1) c.header('Vary', 'Accept-Language');
    return answerPage(c, await renderHome(services, undefined, c.req.header('accept-language')));
  });

  routes.get('/timeline', etag(), async (c) => {
    const { filter, from, problem } = parseFilter(c.req.query(), dossier);
    if (problem !== null)
      return answerPage(c, await SearchPage({ dossier, siteUrl, filter, found: null, problem }), 400);
    if (isFiltered(filter)) {
      const found = await searchTimeline(snapshot, filter, from);
      return answerPage(c, await SearchPage({ dossier, siteUrl, filter, found, problem }));
    }
    const part = await readTimeline(snapshot, await snapshot.getHead(), PAGES_SHOWN);
    return part ? answerPage(c, await TimelinePage({ dossier, siteUrl, part, now: services.clock() })) : c.notFound();
  });

  routes.get('/timeline/:page', etag(), async (c) => {
    const page = parsePage(c.req.param('page'));
    const part = page && (await readTimeline(snapshot, await snapshot.getHead(), PAGES_SHOWN, page));
    if (!part) return c.notFound();
    return answerPage(c, await TimelinePage({ dossier, siteUrl, part, page, now: services.clock() }));
  });

  routes.get('/feeds/:page', etag(), async (c) => {
    const page = parsePage(c.req.param('page'));
    const head = await snapshot.getHead();
    const listed = page && (await readFeedPage(services, head, page));
    if (!listed) return c.notFound();
    const polledAt = head?.polledAt ?? null;
    return answerPage(c, await FeedsPage({ dossier, siteUrl, listed, page, polledAt, now: services.clock() }));
  });

  routes.get('/talks', etag(), async (c) => {
    const [head, track] = await Promise.all([snapshot.getHead(), snapshot.getTrack()]);
    const part = await readTimeline(snapshot, head, PAGES_SHOWN);
    const talks = tellTalks(gatherEvents(part?.events ?? [], track), dossier, services.clock());
    return answerPage(c, await TalksPage({ dossier, siteUrl, talks, earlier: part?.earlier ?? null }));
  });

  routes.get('/e/:code', etag(), async (c) => {
    const found = await findEvent(services, c.req.param('code'));
    if (!found) return c.notFound();
    const keptOut = await findKeptOut(services, found.event);
    return answerPage(
      c,
      await EventPage({
        dossier,
        siteUrl,
        ...found,
        keptOut,
        unsent: unsentAlerts(found.alerts)[0],
        now: services.clock(),
      }),
    );
  });

  routes.get('/e/:code/reports', etag(), async (c) => {
    const id = await findEventId(services, c.req.param('code'));
    const event = id === null ? null : await services.events.getEvent(id);
    if (!event) return c.notFound();
    const after = (c.req.query('after') ?? ' ').slice(0, 120) || ' ';
    return answerPage(
      c,
      await ReportsPage({ dossier, siteUrl, event, ...(await findReportsOf(services, event, after)) }),
    );
  });

  routes.get('/why/:where/:report', etag(), async (c) => {
    const found = await findWhy(services, c.req.param('where'), c.req.param('report'));
    return found
      ? answerPage(c, await WhyPage({ dossier, siteUrl, path: new URL(c.req.url).pathname, ...found }))
      : c.notFound();
  });
  return routes;
}

function answerPage(c: Context, page: unknown, status: 200 | 400 = 200) {
  c.header('Cache-Control', A_PAGE);
  return c.html(String(page), status);
}
