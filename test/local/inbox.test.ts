import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mail, Sms } from '../../infra/local/delivery.ts';
import { createInbox, type Inbox } from '../../infra/local/inbox.ts';
import { createInboxApp } from '../../infra/local/inboxApp.tsx';
import { createMailSender, MailSettingsError } from '../../infra/local/sendMail.ts';
import { splitLinks } from '../../infra/local/splitLinks.ts';

const MAIL: Mail = {
  kind: 'mail',
  id: 'm1',
  at: '2026-01-05T08:05:00.000Z',
  about: 'notification',
  to: 'desk@example.org',
  from: 'AWS Notifications <no-reply@sns.amazonaws.com>',
  subject: 'Round opens <in Paris>',
  text: 'Read http://localhost:8080/e/abc.\n\nفتح الجولة',
  topic: 'all-early',
};
const SMS: Sms = {
  kind: 'sms',
  id: 's1',
  at: '2026-01-05T08:06:00.000Z',
  to: '+447700900123',
  text: 'Round opens',
  topic: 'all-confirmed',
  encoding: 'GSM-7',
  units: 11,
  segments: 1,
  smsType: 'Transactional',
};

const SITE = 'https://parley.example';
const createApp = (inbox: Inbox, stopByReply: (number: string) => void = () => {}) =>
  createInboxApp({ inbox, stopByReply, title: 'Talks', siteUrl: SITE });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-inbox-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the inbox', () => {
  it('keeps what was delivered over a restart', () => {
    const file = join(folder, 'inbox.jsonl');
    createInbox({ file, sendMail: null, log: () => {} }).deliver(MAIL);
    createInbox({ file, sendMail: null, log: () => {} }).deliver(SMS);
    expect(createInbox({ file, sendMail: null, log: () => {} }).all()).toEqual([MAIL, SMS]);
  });

  it('shows mails and SMS apart, newest first, with links to click and nothing that could run', async () => {
    const inbox = createInbox({ file: null, sendMail: null, log: () => {} });
    inbox.deliver(MAIL);
    inbox.deliver({ ...MAIL, id: 'm2', subject: 'Round ends' });
    inbox.deliver(SMS);
    const page = await (await createApp(inbox).request('/inbox')).text();
    expect(page.indexOf('Round ends')).toBeLessThan(page.indexOf('Round opens &lt;in Paris&gt;'));
    expect(page).toContain('<a href="http://localhost:8080/e/abc">http://localhost:8080/e/abc</a>.');
    expect(page).toContain('GSM-7, 11 units, 1 segment ');
    expect(page).not.toContain('<script');
  });

  it('shows what was posted to web hooks and what became of it, where there are any', async () => {
    const inbox = createInbox({ file: null, sendMail: null, log: () => {} });
    const page = async () => (await createApp(inbox).request('/inbox')).text();
    expect(await page()).not.toContain('Web hooks');
    const { at, about } = MAIL;
    const outcome = 'not delivered after 5 tries: answered 500';
    const to = 'https://hook.example/in?<b>';
    inbox.deliver({ kind: 'webhook', id: 'w1', at, about, to, topic: 'all-early', text: '{"<script>":1}', outcome });
    expect(await page()).toContain('<h2 id="webhooks">Web hooks (1)</h2>');
    expect(await page()).toContain(`<h3>Alert: ${outcome}</h3>`);
    expect(await page()).not.toMatch(/<script|<b>/);
  });

  it('answers STOP for a phone that had a message, and for no other', async () => {
    const stopped: string[] = [];
    const inbox = createInbox({ file: null, sendMail: null, log: () => {} });
    inbox.deliver(SMS);
    const app = createApp(inbox, (number) => stopped.push(number));
    const headers = { origin: SITE };
    const stop = (number: string) =>
      app.request('/inbox/stop', { method: 'POST', headers, body: new URLSearchParams({ number }) });
    const statuses = [(await stop(SMS.to)).status, (await stop('+33600000000')).status];
    expect([statuses, stopped]).toEqual([[303, 404], [SMS.to]]);
  });

  it('lets no other site answer STOP in the name of a reader', async () => {
    const inbox = createInbox({ file: null, sendMail: null, log: () => {} });
    inbox.deliver(SMS);
    const answer = await createApp(inbox).request('/inbox/stop', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ number: SMS.to }),
    });
    expect(answer.status).toBe(403);
  });
});

describe('a link in a text', () => {
  it('ends before the full stop or bracket that follows it', () => {
    expect(splitLinks('See (https://example.org/a?b=1). Bye').filter((part) => part.isLink)).toEqual([
      { text: 'https://example.org/a?b=1', isLink: true },
    ]);
  });
});

describe('real mail', () => {
  it('goes to the server of SMTP_URL, with the address of the reader and the text of the inbox', async () => {
    const { server, port, received } = await startSmtpServer();
    await createMailSender(`smtp://127.0.0.1:${port}`, 'parley@example.org')({ ...MAIL, text: 'A round opens.' });
    server.close();
    expect(received.join('')).toContain('RCPT TO:<desk@example.org>');
    expect(received.join('')).toContain('A round opens.');
  });

  it('that cannot be sent is a line in the log and stays in the inbox', async () => {
    const { server, port } = await startSmtpServer();
    await new Promise((resolve) => server.close(resolve));
    const logged: { what: string }[] = [];
    const seen = new Promise<void>((resolve) => {
      const log = (entry: { what: string }) => {
        logged.push(entry);
        resolve();
      };
      createInbox({ file: null, sendMail: createMailSender(`smtp://127.0.0.1:${port}`), log }).deliver(MAIL);
    });
    await seen;
    expect(logged).toMatchObject([{ what: 'mail-failed', error: expect.stringContaining('ECONNREFUSED') }]);
  });

  it('is refused at once when SMTP_URL is no address of a mail server', () => {
    expect(() => createMailSender('mail.example.org:25')).toThrow(MailSettingsError);
  });
});

/** The least a mail server says; what it hears is kept. */
async function startSmtpServer(): Promise<{ server: Server; port: number; received: string[] }> {
  const received: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      received.push(text);
      if (inData && !text.endsWith('\r\n.\r\n')) return;
      const isQuit = text.startsWith('QUIT');
      inData = !inData && text.startsWith('DATA');
      socket.write(inData ? '354 go on\r\n' : isQuit ? '221 bye\r\n' : '250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, received, port: typeof address === 'object' && address ? address.port : 0 };
}
