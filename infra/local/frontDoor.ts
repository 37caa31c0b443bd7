import { Hono, type MiddlewareHandler } from 'hono';
import { compressAnswers } from '../../functions/site/compressed.ts';
import type { Cleanup } from './cleanup.ts';
import { startHttpServer } from './httpServer.ts';
import { createInboxApp } from './inboxApp.tsx';
import { isFromElsewhere } from './refuseForeign.ts';
import { createSnsLinks } from './sns/snsApp.tsx';
import type { StandIns } from './standIns.ts';

/** The one address a person opens: the site, the inbox, and where links in mails lead. */
export interface FrontDoor {
  port: number;
  open(rooms: { site: Hono; standIns: Pick<StandIns, 'inbox' | 'sns'>; title: string; siteUrl: string }): void;
}

/**
 * Takes the port at once, so that a port in use is known before anything else is touched, and answers from `open` on.
 * @throws {PortInUse}
 */
export async function startFrontDoor(port: number, cleanup: Cleanup): Promise<FrontDoor> {
  let app = new Hono().all('*', (c) => c.text('Starting, a moment please.\n', 503));
  const server = await startHttpServer((request, bindings) => app.fetch(request, bindings), port);
  cleanup.add(server.stop);
  return {
    port: server.port,
    open({ site, standIns: { inbox, sns }, title, siteUrl }) {
      app = new Hono()
        .use(compressAnswers)
        .use(refuseForeignHosts(siteUrl))
        .use(async (c, next) =>
          isFromElsewhere(c.req.raw, siteUrl) ? c.text('Not for forms of other pages.\n', 403) : next(),
        )
        .route('/', createInboxApp({ inbox, stopByReply: sns.stopByReply, title, siteUrl }))
        .route('/sns', createSnsLinks(sns))
        // As links were written in mails that somebody may still have.
        .route('/sns/', createSnsLinks(sns))
        // Handed over whole: the site has its own answers for what it does not find.
        .all('*', async (c) => addInboxLink(await site.fetch(c.req.raw, c.env)));
    },
  };
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A web page elsewhere can point its own name at this machine and then read what answers here, codes and links in the
 * inbox included. It cannot hide the name it did that with.
 */
function refuseForeignHosts(siteUrl: string): MiddlewareHandler {
  const own = new URL(siteUrl).hostname;
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (hostname === own || LOOPBACK.has(hostname)) return next();
    return c.text(`This Parley does not answer to ${hostname}. Its owner can name it in SITE_URL.\n`, 421);
  };
}

/** The site knows of no inbox, because in AWS there is none: here its pages get one more link. */
async function addInboxLink(answer: Response): Promise<Response> {
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const page = (await answer.text()).replace('</nav>', '<a href="/inbox">Inbox</a></nav>');
  return new Response(page, { status: answer.status, headers: answer.headers });
}
