import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

const compressNow = compress();

/**
 * Sends text compressed to whoever takes it so. The answers to one reader are sent as they are: they hold what a form sent
 * beside what only its reader may know, and the length of the two compressed together tells of both (the BREACH attack).
 *
 * The tag of a compressed answer is weak: the bytes are others than those of the plain one, what they say is the same. A
 * reader may ask with either whether it has changed.
 */
export const compressAnswers: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status === 304) return markUnchanged(c);
  if (/no-store/.test(c.res.headers.get('Cache-Control') ?? '')) return;
  await compressNow(c, async () => {});
};

/** "Not modified" bears the tag that the whole answer would. */
function markUnchanged(c: Context): void {
  const tag = c.res.headers.get('ETag');
  c.header('Vary', 'Accept-Encoding', { append: true });
  if (tag && !tag.startsWith('W/') && c.req.header('If-None-Match')?.includes(`W/${tag}`)) c.header('ETag', `W/${tag}`);
}

/** A site whose answers are compressed: API Gateway's HTTP APIs, unlike its REST APIs, do not do it, nor does Node. */
export function compressed(site: Hono): Hono {
  return new Hono().use(compressAnswers).all('*', (c) => site.fetch(c.req.raw, c.env));
}
