import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { timingSafeEqual } from 'hono/utils/buffer';

/** What the CDN in front of the site adds to a request: the key by which the site knows it. */
export const FRONT_HEADER = 'X-Parley-Front';
/** Who asked the CDN, as `address:port`. CloudFront writes it over whatever the reader sent. */
export const VIEWER_HEADER = 'CloudFront-Viewer-Address';

/** Of a request that came through the front, where this holds who asked. */
const VIEWER = 'viewer';
/** Programs and browsers keep a permanent redirect for so long; a front may be taken away again. */
const AN_HOUR = 'max-age=3600';

/**
 * Lets in what comes through the CDN, and sends everybody else there: links in mails, feeds and calendars that name the
 * site's own address go on working. What changes something is not passed on, since the limits could not tell who asks.
 */
export function onlyThroughFront(siteUrl: string, frontKey: string): MiddlewareHandler {
  return async (c, next) => {
    if (await timingSafeEqual(c.req.header(FRONT_HEADER) ?? '', frontKey)) {
      c.set(
        VIEWER,
        c.req
          .header(VIEWER_HEADER)
          ?.replace(/:\d+$/, '')
          .replace(/^\[|\]$/g, '') ?? '',
      );
      return next();
    }
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      throw new HTTPException(403, { message: `This page has moved to ${siteUrl}: please use the form there.` });
    const { pathname, search } = new URL(c.req.url);
    const { origin, pathname: own } = new URL(siteUrl.replace(/\/?$/, '/'));
    // A dossier that shares the site has an address below its root, which the path that is asked may have or lack.
    const path = pathname.startsWith(own) ? pathname : `${own.slice(0, -1)}${pathname}`;
    c.header('Cache-Control', AN_HOUR);
    return c.redirect(`${origin}${path}${search}`, 308);
  };
}

/** Who asked the CDN; undefined for a request that did not prove to come through it. */
export function viewerOf(c: Context): string | undefined {
  return c.get(VIEWER) as string | undefined;
}
