import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { A_PAGE } from '../cacheControl.ts';
import { PAGES_SHOWN } from '../homePage.tsx';
import { TrackPage } from '../pages/TrackPage.tsx';
import type { SiteServices } from '../services.ts';
import { describeState } from '../timeline/describeState.ts';
import { readTimeline } from '../timeline/readTimeline.ts';
import { drawPreview } from './drawPreview.ts';
import type { Picture } from './shapes.ts';
import { toPng } from './toPng.ts';
import { toSvgDocument } from './toSvg.ts';
import { type Drawn, drawPictures } from './trackPictures.ts';

/** Services that show links keep it for longer anyway, and it is the dearest answer to make. */
const A_QUARTER = 'public, max-age=900';
const PREVIEW_STROKE = 2.5;
const A_MINUTE = 'public, max-age=60';

/** The track as pictures: on a page with its tables, and alone, for others to show. */
export function pictureRoutes({ dossier, siteUrl, snapshot, clock }: SiteServices): Hono {
  const routes = new Hono();
  const toPngOnce = keepLast((picture: Picture) => toPng(picture, PREVIEW_STROKE));
  const draw = async () => drawPictures(await snapshot.getTrack(), dossier, clock());

  routes.get('/track', etag(), async (c) => {
    c.header('Cache-Control', A_PAGE);
    return c.html(String(await TrackPage({ dossier, siteUrl, pictures: await draw() })));
  });
  routes.get('/track.svg', etag(), async (c) => answerSvg(c, (await draw())?.track));
  routes.get('/coverage.svg', etag(), async (c) => answerSvg(c, (await draw())?.coverage));

  routes.get('/track.png', etag(), async (c) => {
    const [timeline, drawn] = await Promise.all([
      readTimeline(snapshot, await snapshot.getHead(), PAGES_SHOWN),
      draw(),
    ]);
    const { headline } = describeState(timeline?.events ?? [], dossier, clock());
    const picture = drawPreview(dossier.title, headline, drawn?.track.picture ?? null);
    return c.body(toPngOnce(picture), 200, { 'Content-Type': 'image/png', 'Cache-Control': A_QUARTER });
  });
  return routes;
}

function answerSvg(c: Context, drawn: Drawn | null | undefined) {
  if (!drawn) return c.notFound();
  c.header('Content-Type', 'image/svg+xml; charset=utf-8');
  c.header('Cache-Control', A_MINUTE);
  return c.body(toSvgDocument(drawn.picture, drawn.words));
}

/**
 * Remembers the last answer for as long as the same is asked: a picture of pixels takes a tenth of a second on a whole
 * core, and nobody who asks can make it another one. It is never out of date: what it is of is compared.
 */
function keepLast<In, Out>(make: (from: In) => Out): (from: In) => Out {
  let last: { key: string; made: Out } | null = null;
  return (from) => {
    const key = JSON.stringify(from);
    if (last?.key !== key) last = { key, made: make(from) };
    return last.made;
  };
}
