import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Feed } from '../../../shared/dossier/dossier.ts';
import { startHttpServer } from '../httpServer.ts';
import type { ArchivedFeed } from './archive.ts';
import { feedAt } from './feedAt.ts';
import { renderFeed } from './renderFeed.ts';

export interface ReplayServer {
  /** Loopback address of a feed. */
  urlOf(feedId: string): string;
  stop(): Promise<void>;
}

/**
 * Serves recorded feeds as they stood at the time of `clock`, with validators: a feed that has not changed since it was
 * last asked for answers 304 and nothing else.
 * @param recorded each recorded feed with the feed of the dossier whose place it takes
 */
export async function startReplayServer(
  recorded: readonly { archived: ArchivedFeed; feed: Feed }[],
  clock: () => Date,
): Promise<ReplayServer> {
  const byId = new Map(recorded.map((entry) => [entry.feed.id, entry]));
  const app = new Hono();
  app.get('/:feedId', (c) => {
    const entry = byId.get(c.req.param('feedId'));
    if (!entry) return c.notFound();
    const response = answerFeed(entry.archived, entry.feed, clock());
    return isUnchanged(response.headers, c.req.raw.headers)
      ? new Response(null, { status: 304, headers: response.headers })
      : response;
  });
  const server = await startHttpServer(app.fetch);
  return { urlOf: (feedId) => `${server.url}/${feedId}`, stop: server.stop };
}

function answerFeed(archived: ArchivedFeed, feed: Feed, now: Date): Response {
  const items = feedAt(archived, now);
  const { contentType, body } = renderFeed(archived.format, feed, items);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const changed = items.map((item) => Date.parse(item.changedAt)).reduce((a, b) => Math.max(a, b), 0);
  const headers = { etag, 'last-modified': new Date(changed).toUTCString(), 'content-type': contentType };
  return new Response(body, { headers });
}

/** RFC 9110, 13.2.2: the entity tag decides where there is one, else the date. */
function isUnchanged(answer: Headers, asked: Headers): boolean {
  const tag = asked.get('if-none-match');
  if (tag !== null) return tag === answer.get('etag');
  const since = asked.get('if-modified-since');
  return since !== null && Date.parse(answer.get('last-modified') ?? '') <= Date.parse(since);
}
