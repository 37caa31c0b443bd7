import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { eventCode } from '../../shared/events/eventCode.ts';
import { answer } from './answer.ts';
import { confirmRoutes } from './confirmRoutes.tsx';
import { eventsAtom } from './eventsAtom.ts';
import { eventsJson } from './eventsJson.ts';
import { limitBody, refuseForeignForms, securityHeaders } from './guard.ts';
import { renderHome } from './homePage.tsx';
import { ICON_SVG } from './icon.ts';
import { AnswerPage } from './pages/AnswerPage.tsx';
import { EventPage } from './pages/EventPage.tsx';
import { roundsCalendar } from './roundsCalendar.ts';
import type { SiteServices } from './services.ts';
import { stopRoutes } from './stopRoutes.tsx';
import { STYLE, STYLE_PATH } from './style.ts';
import { subscribeRoutes } from './subscribeRoutes.tsx';
import { unsentAlerts, unsentSince } from './unsentAlerts.ts';
import { yoursRoutes } from './yoursRoutes.tsx';

const FOREVER = 'public, max-age=31536000, immutable';

const A_MINUTE = 'public, max-age=60';

/** The site, the same in AWS and on one machine. */
export function createSite(services: SiteServices): Hono {
  const site = new Hono();
  site.use(securityHeaders, limitBody, refuseForeignForms(services.siteUrl));
  site.onError((error, c) => answerError(c, services, error));
  site.notFound((c) => answerWords(c, services, 404));

  site.get('/', async (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.html(String(await renderHome(services)));
  });
  site.get('/e/:code', (c) => answerEvent(c, services, c.req.param('code')));
  site.get('/events.json', etag(), async (c) => {
    c.header('Cache-Control', A_MINUTE);
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    return c.json(eventsJson(await services.getEvents(), services.dossier, services.siteUrl));
  });
  site.get('/feed.atom', etag(), async (c) => {
    const feed = eventsAtom(await services.getEvents(), services.dossier, services.siteUrl);
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': A_MINUTE });
  });
  site.get('/calendar.ics', etag(), async (c) => {
    const calendar = roundsCalendar(await services.getEvents(), services.dossier, services.siteUrl);
    return c.body(calendar, 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': A_MINUTE });
  });
  site.get('/health', (c) => answerHealth(c, services));
  site.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': FOREVER }),
  );
  site.get('/icon.svg', (c) =>
    c.body(ICON_SVG, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
  for (const routes of [subscribeRoutes, confirmRoutes, stopRoutes, yoursRoutes]) site.route('/', routes(services));
  return site;
}

async function answerEvent(c: Context, services: SiteServices, code: string) {
  const events = await services.getEvents();
  const event = events.find((candidate) => eventCode(candidate.id) === code);
  if (!event) return answerWords(c, services, 404);
  const unsent = unsentAlerts(await services.getOutboxEntries(unsentSince(services.clock())));
  c.header('Cache-Control', 'no-cache');
  return c.html(String(await EventPage({ dossier: services.dossier, event, events, unsent })));
}

/** Up as long as the table answers; says when feeds were last asked, for whoever watches from outside. */
async function answerHealth(c: Context, services: SiteServices) {
  c.header('Cache-Control', 'no-store');
  return c.json({ status: 'ok', lastPoll: await services.getPollTime() });
}

const WORDS: Readonly<Record<number, [title: string, text: string]>> = {
  400: ['Not understood', 'The request could not be read.'],
  403: ['Not from here', 'This form was sent from another site. Please use the form on our page.'],
  404: ['Nothing here', 'There is no such page, or the event is no longer kept.'],
  413: ['Too large', 'The request is larger than any form of ours.'],
  415: ['Not understood', 'Send a form or a JSON object.'],
  500: ['Something went wrong', 'It is our fault, and it is logged. Please try again in a minute.'],
};

function answerError(c: Context, services: SiteServices, error: Error) {
  if (error instanceof HTTPException) return answerWords(c, services, error.status, error.message);
  // Name and place only: the messages of AWS's errors may quote an address.
  services.log({
    what: 'site-error',
    error: error.name,
    path: c.req.routePath,
    at: error.stack?.split('\n')[1]?.trim(),
  });
  return answerWords(c, services, 500);
}

function answerWords(c: Context, { dossier }: SiteServices, status: number, detail = '') {
  const [title, text] = WORDS[status] ?? WORDS[500] ?? ['Error', ''];
  const message = detail || text;
  const page = () => (
    <AnswerPage dossierTitle={dossier.title} title={title}>
      <p class="intro">{message}</p>
    </AnswerPage>
  );
  return answer(c, status as ContentfulStatusCode, page, { errors: [{ field: 'body', message }] });
}
