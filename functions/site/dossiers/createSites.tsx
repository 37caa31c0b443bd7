import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { watchJson } from '../../../shared/alerts/describeWatch.ts';
import type { Log } from '../../services.ts';
import { createSite } from '../app.tsx';
import { A_PAGE } from '../cacheControl.ts';
import { onlyThroughFront } from '../front.ts';
import { limitBody, securityHeaders } from '../guard.ts';
import { robots, sitemapIndex } from '../outputs/sitemap.ts';
import type { SiteServices } from '../services.ts';
import { siteFiles } from '../siteFiles.ts';
import { below } from './below.ts';
import { keepForAMinute } from './keepForAMinute.ts';
import { ListPage } from './ListPage.tsx';
import { listDossier, readDossierNews } from './listDossiers.ts';

/** A dossier whose site stands below `/ID`. */
export interface SiteOfOne {
  id: string;
  /** It has its pages, and no list or search engine is told of them. */
  hidden: boolean;
  /** Made when it is first asked for. `siteUrl` is the address below which its pages are. */
  services: () => SiteServices;
}

interface SitesServices {
  /** Address of the site that all share, without a slash at its end. */
  siteUrl: string;
  frontKey?: string | undefined;
  clock: () => Date;
  log: Log;
}

/**
 * The sites of several dossiers, each below an address of its own, and at the root a page that lists them. What else is
 * asked of the root is a page of the first: where it was the only one, its mails, feeds and calendars lead there.
 */
export function createSites(sites: readonly SiteOfOne[], { siteUrl, frontKey, clock, log }: SitesServices): Hono {
  const made = sites.map((each) => ({ ...each, services: once(each.services) }));
  const listed = made.filter(({ hidden }) => !hidden);
  const root = new Hono();
  root.onError((error, c) => {
    log({ what: 'site-error', error: error.name, path: c.req.routePath, at: error.stack?.split('\n')[1]?.trim() });
    return c.text('Something went wrong. It is our fault, and it is logged. Please try again in a minute.', 500);
  });
  for (const { id, hidden, services } of made) {
    const site = once(() => createSite(services()));
    root.get(`/${id}`, (c) => c.redirect(`/${id}/`, 301));
    root.mount(`/${id}`, async (request, env) => {
      const answer = await below(`/${id}`, await site().fetch(request, env));
      if (hidden) answer.headers.set('X-Robots-Tag', 'noindex');
      return answer;
    });
  }

  root.use(securityHeaders);
  if (frontKey) root.use(onlyThroughFront(siteUrl, frontKey));
  root.use(limitBody);
  const readAll = keepForAMinute(
    () =>
      Promise.all(
        listed.map(async ({ services }) => ({ services: services(), news: await readDossierNews(services()) })),
      ),
    clock,
  );
  const readList = async () => (await readAll()).map(({ services, news }) => listDossier(services, news, clock()));
  root.get('/', etag(), async (c) => {
    c.header('Cache-Control', A_PAGE);
    return c.html(String(await ListPage({ dossiers: await readList(), siteUrl, now: clock() })));
  });
  root.get('/health', async (c) => {
    const dossiers = (await readList()).map(({ id, watch }) => [
      id,
      { lastPoll: watch.polledAt, watch: watchJson(watch, clock()) },
    ]);
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok', dossiers: Object.fromEntries(dossiers) });
  });
  const ids = listed.map(({ id }) => id);
  root.get('/robots.txt', etag(), (c) => answerText(c, robots(siteUrl, ids), 'text/plain'));
  root.get('/sitemap.xml', etag(), (c) => answerText(c, sitemapIndex(siteUrl, ids), 'application/xml'));
  siteFiles(root);
  root.all('*', (c) => {
    const { pathname, search } = new URL(c.req.url);
    // Not for ever: the first may be the only one again, at the root.
    return c.redirect(`/${ids[0]}${pathname}${search}`, 307);
  });
  return root;
}

function answerText(c: Context, text: string, type: string) {
  return c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=60' });
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
