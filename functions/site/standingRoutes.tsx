import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { A_PAGE } from './cacheControl.ts';
import { OutputsPage } from './pages/OutputsPage.tsx';
import { PrivacyPage } from './pages/PrivacyPage.tsx';
import type { SiteServices } from './services.ts';

/** Pages that say the same whatever happens. */
export function standingRoutes({ dossier, siteUrl }: SiteServices): Hono {
  const routes = new Hono();
  const answerPage = (c: Context, page: unknown) => {
    c.header('Cache-Control', A_PAGE);
    return c.html(String(page));
  };
  routes.get('/outputs', etag(), async (c) => answerPage(c, await OutputsPage({ dossier, siteUrl })));
  routes.get('/privacy', etag(), async (c) =>
    answerPage(c, await PrivacyPage({ dossierTitle: dossier.title, siteUrl })),
  );
  return routes;
}
