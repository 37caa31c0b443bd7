import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { TrackPage } from './pages/TrackPage.tsx';
import { toSvgDocument } from './picture/toSvg.ts';
import { type Drawn, drawPictures } from './picture/trackPictures.ts';
import type { SiteServices } from './services.ts';

const A_MINUTE = 'public, max-age=60';

/** The track as pictures: on a page with its tables, and alone, for others to show. */
export function pictureRoutes({ dossier, snapshot, clock }: SiteServices): Hono {
  const routes = new Hono();
  const draw = async () => drawPictures(await snapshot.getTrack(), dossier, clock());

  routes.get('/track', etag(), async (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.html(String(await TrackPage({ dossier, pictures: await draw() })));
  });
  routes.get('/track.svg', etag(), async (c) => answerSvg(c, (await draw())?.track));
  routes.get('/coverage.svg', etag(), async (c) => answerSvg(c, (await draw())?.coverage));
  return routes;
}

function answerSvg(c: Context, drawn: Drawn | null | undefined) {
  if (!drawn) return c.notFound();
  c.header('Content-Type', 'image/svg+xml; charset=utf-8');
  c.header('Cache-Control', A_MINUTE);
  return c.body(toSvgDocument(drawn.picture, drawn.words));
}
