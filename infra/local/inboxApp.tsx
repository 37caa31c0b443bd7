import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { Inbox } from './inbox.ts';
import { InboxPage } from './inboxPage.tsx';

export interface InboxAppOptions {
  inbox: Inbox;
  stopByReply: (number: string) => void;
  title: string;
  /** Address under which others reach the page: its own forms come from there. */
  siteUrl: string;
}

/** The inbox page, its data (`/inbox.json`) and a phone's answer STOP. */
export function createInboxApp({ inbox, stopByReply, title, siteUrl }: InboxAppOptions): Hono {
  const own = new URL(siteUrl).origin;
  const app = new Hono();
  // In a frame of another page its buttons could be clicked unseen.
  for (const path of ['/inbox', '/inbox.json', '/inbox/*']) app.use(path, secureHeaders({ xFrameOptions: 'DENY' }));
  app.get('/inbox', (c) => c.html(<InboxPage deliveries={inbox.all()} title={title} />));
  app.get('/inbox.json', (c) => c.json(inbox.all()));
  app.use('/inbox/*', csrf({ origin: (origin, c) => origin === own || origin === new URL(c.req.url).origin }));
  app.post('/inbox/stop', async (c) => {
    const { number } = await c.req.parseBody();
    const isKnown = inbox.all().some((delivery) => delivery.kind === 'sms' && delivery.to === number);
    if (typeof number !== 'string' || !isKnown) return c.text('No such phone has had a message.\n', 404);
    stopByReply(number);
    return c.redirect('/inbox', 303);
  });
  return app;
}
