import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { Inbox } from './inbox.ts';
import { InboxPage } from './inboxPage.tsx';

/** The inbox page, its data (`/inbox.json`) and a phone's answer STOP. */
export function createInboxApp(inbox: Inbox, stopByReply: (number: string) => void, title: string): Hono {
  const app = new Hono();
  app.use(csrf());
  app.get('/inbox', (c) => c.html(<InboxPage deliveries={inbox.all()} title={title} />));
  app.get('/inbox.json', (c) => c.json(inbox.all()));
  app.post('/inbox/stop', async (c) => {
    const { number } = await c.req.parseBody();
    const isKnown = inbox.all().some((delivery) => delivery.kind === 'sms' && delivery.to === number);
    if (typeof number !== 'string' || !isKnown) return c.text('No such phone has had a message.\n', 404);
    stopByReply(number);
    return c.redirect('/inbox', 303);
  });
  return app;
}
