import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

/** The longest honest body is a pasted confirmation link. */
const BODY_BYTES = 8 * 1024;

/** The page needs its stylesheet, its icon and its own forms: nothing else may load, run or frame it. */
const forPages: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // With `no-referrer` browsers send `Origin: null` with our own forms, which the origin check below would refuse.
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** A picture has its colours in itself and needs nothing else; other sites may show it. */
const forPictures: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'cross-origin',
});

/** What programs read, also those that run on other sites' pages. */
const forPrograms: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'cross-origin',
});

export const securityHeaders: MiddlewareHandler = (c, next) => {
  if (/\.(svg|png|ico)$/.test(c.req.path)) return forPictures(c, next);
  return /\.(json|atom|ics|csv|opml|xml|txt)$/.test(c.req.path) ? forPrograms(c, next) : forPages(c, next);
};

export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: BODY_BYTES,
  onError: () => {
    throw new HTTPException(413);
  },
});

/**
 * Refuses forms sent by other sites, which could have a visitor's browser ask for codes to a stranger's number. A client
 * that names no origin at all is no browser: browsers do so with every POST.
 */
export function refuseForeignForms(siteUrl: string): MiddlewareHandler {
  const own = new URL(siteUrl).origin;
  const check = csrf({ origin: (origin, c) => origin === own || origin === new URL(c.req.url).origin });
  return (c, next) => (namesOrigin(c) ? check(c, next) : next());
}

function namesOrigin(c: Context): boolean {
  return c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined;
}
