import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { watchJson } from '../../shared/alerts/describeWatch.ts';
import { buildCanaryFeed, CANARY_PATH } from '../../shared/canary/canaryFeed.ts';
import { watchOf } from '../../shared/feeds/watchState.ts';
import { answer } from './answer.ts';
import { onlyThroughFront } from './front.ts';
import { limitBody, refuseForeignForms, securityHeaders } from './guard.ts';
import { listFeeds } from './listFeeds.ts';
import { outputRoutes } from './outputs/outputRoutes.ts';
import { AnswerPage } from './pages/AnswerPage.tsx';
import { pictureRoutes } from './picture/pictureRoutes.tsx';
import type { SiteServices } from './services.ts';
import { siteFiles } from './siteFiles.ts';
import { standingRoutes } from './standingRoutes.tsx';
import { confirmRoutes } from './subscribe/confirmRoutes.tsx';
import { stopRoutes } from './subscribe/stopRoutes.tsx';
import { subscribeRoutes } from './subscribe/subscribeRoutes.tsx';
import { yoursRoutes } from './subscribe/yoursRoutes.tsx';
import { timelineRoutes } from './timeline/timelineRoutes.tsx';

const ROUTES = [
  timelineRoutes,
  pictureRoutes,
  outputRoutes,
  standingRoutes,
  subscribeRoutes,
  confirmRoutes,
  stopRoutes,
  yoursRoutes,
];

/** The site, the same in AWS and on one machine. */
export function createSite(services: SiteServices): Hono {
  const site = new Hono();
  const { siteUrl, frontKey } = services;
  site.use(securityHeaders);
  if (frontKey) site.use(onlyThroughFront(siteUrl, frontKey));
  site.use(limitBody, refuseForeignForms(siteUrl));
  site.onError((error, c) => answerError(c, services, error));
  site.notFound((c) => answerWords(c, services, 404));

  site.get('/health', (c) => answerHealth(c, services));
  siteFiles(site);
  // What the canary's poll asks for, and nobody else: see `canaryFeed.ts`.
  site.get(CANARY_PATH, (c) =>
    c.body(buildCanaryFeed(siteUrl, c.req.query('voice'), services.clock()), 200, {
      'Content-Type': 'application/rss+xml; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    }),
  );
  for (const routes of ROUTES) site.route('/', routes(services));
  // Links of a time when the site served several dossiers. No more than one slash: two would name another site.
  site.all(`/${services.dossier.id}/*`, (c) => {
    const { pathname, search } = new URL(c.req.url);
    const page = pathname.slice(services.dossier.id.length + 2).replace(/^\/+/, '');
    return c.redirect(`/${page}${search}`, 307);
  });
  return site;
}

/** Up as long as the table answers; says when feeds were last asked and how they are, for whoever watches from outside. */
async function answerHealth(c: Context, { dossier, clock, snapshot, getPollTime }: SiteServices) {
  const [lastPoll, head] = await Promise.all([getPollTime(), snapshot.getHead()]);
  const now = clock();
  const { tally } = listFeeds(dossier, head, now);
  c.header('Cache-Control', 'no-store');
  return c.json({ status: 'ok', lastPoll, watch: watchJson(watchOf(tally, lastPoll, now), now) });
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
