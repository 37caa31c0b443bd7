import { get } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { awaitWebhooks } from '../../infra/local/awaitWebhooks.ts';
import type { Delivery } from '../../infra/local/delivery.ts';
import { type Home, type HomeOptions, startHome } from '../../infra/local/home.ts';
import type { ArchiveFeed } from '../../infra/replay/archiveSchema.ts';
import { serve } from '../poll/fetchServer.ts';
import { alertsIn, makeFolder, OUTLETS, serveFeeds, subscribeBoth } from './homeHarness.ts';

const TITLE = 'Israel and Syria to hold new round of security talks in Paris on Tuesday';
const item = (at: string, title: string, path: string) => ({
  at: `2026-03-01T${at}:00Z`,
  title,
  summary: '',
  link: `https://outlet.example/${path}`,
  updates: [],
});
const FEEDS: ArchiveFeed[] = OUTLETS.map((feedId, index) => ({
  feedId,
  format: 'rss',
  items: [
    item('08:00', 'Rain expected over the weekend', `${feedId}/weather`),
    item(index === 0 ? '10:04' : '10:09', TITLE, `${feedId}/round`),
    item('10:14', 'Israel and Lebanon to hold new round of border talks in Naqoura', `${feedId}/lebanon`),
  ],
}));

let folder: string;
let remove: () => void;
let now = new Date(0);
let home: Home | undefined;
let stopFeeds: () => Promise<void> = async () => {};
let options: HomeOptions;

const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);
const pollAt = async (time: string): Promise<Delivery[]> => {
  const before = home?.inbox().length;
  now = at(time);
  await home?.poll(now);
  return home?.inbox().slice(before) ?? [];
};

beforeEach(async () => {
  ({ folder, remove } = makeFolder());
  const served = await serveFeeds(folder, FEEDS, () => now);
  stopFeeds = served.stop;
  options = { data: null, dossierFile: served.dossierFile, allowPrivateFeeds: true };
});
afterEach(async () => {
  await home?.stop();
  home = undefined;
  await stopFeeds();
  remove();
});

describe('from a loopback feed to a mailbox and a phone', () => {
  it('tells of a new round once, whoever repeats it, and of no other talks', async () => {
    home = await startHome(options);
    await pollAt('10:00');
    await subscribeBoth(home, 'all-early');
    expect(alertsIn(await pollAt('10:05'))).toEqual(['mail', 'sms']);
    expect(alertsIn(await pollAt('10:10'))).toEqual([]);
    expect(alertsIn(await pollAt('10:15'))).toEqual([]);
    expect((await home.getEvents()).map((event) => [event.kind, event.place])).toEqual([['round-scheduled', 'paris']]);
  });

  it('keeps subscriptions, events and what was told over a restart', async () => {
    options = { ...options, data: { root: folder, part: 'live', fresh: false } };
    home = await startHome(options);
    await pollAt('10:00');
    await subscribeBoth(home, 'all-early');
    await pollAt('10:05');
    await home.stop();
    home = await startHome(options);
    expect(alertsIn(home.inbox())).toEqual(['mail', 'sms']);
    expect(alertsIn(await pollAt('10:10'))).toEqual([]);
    expect(await home.getEvents()).toHaveLength(1);
  });

  it('tells nobody of what the first reading finds', async () => {
    home = await startHome(options);
    await subscribeBoth(home, 'all-early');
    expect(alertsIn(await pollAt('10:15'))).toEqual([]);
    expect(await home.getEvents()).toHaveLength(1);
  });

  it('shows the page, the inbox and where the links of mails lead at one address', async () => {
    home = await startHome(options);
    await pollAt('10:00');
    await subscribeBoth(home, 'all-early');
    const ask = (path: string) => fetch(`${home?.url}${path}`, { headers: { accept: 'text/html' } });
    // The last as mails of an earlier version wrote their links.
    const statuses = await Promise.all(
      ['/inbox', '/inbox.json', '/nowhere', '/sns/?Action=Unsubscribe'].map(async (path) => (await ask(path)).status),
    );
    expect(statuses).toEqual([200, 200, 404, 400]);
    expect(await (await ask('/')).text()).toContain('<a href="/inbox">Inbox</a>');
    expect(home.inbox().find((each) => each.kind === 'mail')?.text).toContain(`${home.url}/sns?Action=Confirm`);
  });

  it('posts alerts to the web hooks that are named, asks each once to confirm, and forgets those no longer named', async () => {
    const posted: { Type: string; SubscribeURL?: string; Message: string }[] = [];
    const receiver = await serve((request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', async () => {
        posted.push(JSON.parse(body));
        const { SubscribeURL } = posted.at(-1) ?? {};
        if (SubscribeURL) await fetch(SubscribeURL);
        response.end();
      });
    });
    onTestFinished(() => receiver.close());
    const data = { root: folder, part: 'live', fresh: false } as const;
    const webhooks = [{ url: `${receiver.url}/`, choice: 'all-early' as const }];
    options = { ...options, data, webhooks, allowPrivateWebhooks: true };
    home = await startHome(options);
    const said: string[] = [];
    await awaitWebhooks(home, (line) => said.push(line));
    await pollAt('10:00');
    await pollAt('10:05');
    await expect.poll(() => posted.map(({ Type }) => Type)).toEqual(['SubscriptionConfirmation', 'Notification']);
    expect(JSON.parse(posted[1]?.Message ?? '').parley.event).toMatchObject({
      kind: 'round-scheduled',
      day: '2026-03-03',
    });
    await home.stop();
    home = await startHome(options);
    expect(home.unconfirmed()).toEqual([]);
    await home.stop();
    home = await startHome({ ...options, webhooks: [] });
    await pollAt('10:10');
    await home.stop();
    home = await startHome(options);
    await awaitWebhooks(home, (line) => said.push(line));
    expect(posted.map(({ Type }) => Type)).toEqual([
      'SubscriptionConfirmation',
      'Notification',
      'SubscriptionConfirmation',
    ]);
    expect(said).toEqual([]);
  });

  it('says which web hook has not confirmed, and starts all the same', async () => {
    const webhooks = [{ url: 'https://hook.invalid/', choice: 'all-early' as const }];
    home = await startHome({ ...options, webhooks });
    const said: string[] = [];
    await awaitWebhooks(home, (line) => said.push(line), 60);
    expect(said).toEqual([
      'web hook https://hook.invalid/ has not confirmed: it gets nothing until it opens the SubscribeURL that it was posted',
    ]);
  });

  it('answers only to its own name, so that no web page can read the inbox under another', async () => {
    home = await startHome({ ...options, siteUrl: 'https://parley.example' });
    const { port } = new URL(home.localUrl);
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const request = get({ host: '127.0.0.1', port, path: '/inbox.json', headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        request.on('error', reject);
      });
    const statuses = await Promise.all(['parley.example', `localhost:${port}`, 'evil.example'].map(statusFor));
    expect(statuses).toEqual([200, 200, 421]);
  });

  it('deletes what has expired and nothing else', async () => {
    home = await startHome(options);
    await pollAt('10:00');
    await pollAt('10:05');
    const before = (await home.getEvents()).length;
    const early = await home.sweep();
    now = new Date('2028-03-01T00:00:00Z');
    await home.poll(now);
    const late = await home.sweep();
    expect([early, late > 0, (await home.getEvents()).length]).toEqual([0, true, before]);
  });

  it('lists a feed that cannot be reached with its error, and goes on', async () => {
    await stopFeeds();
    home = await startHome(options);
    now = at('10:00');
    const { summary } = await home.poll(now);
    expect(summary.feeds).toMatchObject({ due: 3, failed: 3 });
    expect(await (await fetch(home.url)).text()).toContain('unreachable');
  });
});

describe('starting', () => {
  it('says that a port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const refusal = await startHome({ ...options, port }).catch((error: unknown) => error);
    taken.close();
    expect(refusal).toMatchObject({ name: 'PortInUse', message: expect.stringContaining(`port ${port} is in use`) });
  });

  it('says that another Parley has the data, and deletes none of it', async () => {
    const data = { root: folder, part: 'live', fresh: false } as const;
    home = await startHome({ ...options, data });
    await subscribeBoth(home, 'all-early');
    const refusal = await startHome({ ...options, data: { ...data, fresh: true } }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'DatabaseError', message: expect.stringContaining('in use by another') });
    await home.stop();
    home = await startHome({ ...options, data });
    expect(home.inbox()).toHaveLength(1);
  });
});
