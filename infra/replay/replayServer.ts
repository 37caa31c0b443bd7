import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Feed } from '../../shared/dossier/dossier.ts';
import { startHttpServer } from '../local/httpServer.ts';
import type { ArchiveFeed } from './archiveSchema.ts';
import { changesOf, feedAt } from './feedAt.ts';
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
  recorded: readonly { archived: ArchiveFeed; feed: Feed }[],
  clock: () => Date,
): Promise<ReplayServer> {
  const answers = new Map(recorded.map(({ archived, feed }) => [feed.id, createAnswerer(archived, feed)]));
  const app = new Hono();
  app.get('/:feedId', (c) => {
    const answer = answers.get(c.req.param('feedId'))?.(clock());
    if (!answer) return c.notFound();
    const { headers, body } = answer;
    return isUnchanged(headers, c.req.raw.headers) ? c.body(null, 304, headers) : c.body(body, 200, headers);
  });
  const server = await startHttpServer(app.fetch);
  return { urlOf: (feedId) => `${server.url}/${feedId}`, stop: server.stop };
}

interface Answer {
  headers: { etag: string; 'last-modified': string; 'content-type': string };
  body: string;
}

/** Writes the document anew only when the feed has changed, as servers with a cache do. */
function createAnswerer(archived: ArchiveFeed, feed: Feed): (now: Date) => Answer {
  const changes = changesOf(archived).map((change) => change.getTime());
  let written = { changes: -1, answer: writeAnswer(archived, feed, new Date(0)) };
  return (now) => {
    const past = changes.filter((change) => change <= now.getTime()).length;
    if (past !== written.changes) written = { changes: past, answer: writeAnswer(archived, feed, now) };
    return written.answer;
  };
}

function writeAnswer(archived: ArchiveFeed, feed: Feed, now: Date): Answer {
  const items = feedAt(archived, now);
  const { contentType, body } = renderFeed(archived.format, feed, items);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const changed = items.map((item) => Date.parse(item.changedAt)).reduce((a, b) => Math.max(a, b), 0);
  return { headers: { etag, 'last-modified': new Date(changed).toUTCString(), 'content-type': contentType }, body };
}

/** RFC 9110, 13.2.2: the entity tag decides where there is one, else the date. */
function isUnchanged(answer: Answer['headers'], asked: Headers): boolean {
  const tag = asked.get('if-none-match');
  if (tag !== null) return tag === answer.etag;
  const since = asked.get('if-modified-since');
  return since !== null && Date.parse(answer['last-modified']) <= Date.parse(since);
}
