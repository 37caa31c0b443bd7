import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleSubscribers } from '../../functions/subscribers/settleSubscribers.ts';
import { LIMITS } from '../../shared/subscribers/rateLimit.ts';
import { findLink } from '../local/snsHarness.ts';
import { postJson } from './postJson.ts';
import { NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite();
});
afterAll(() => harness.stop());

/** A day of its own for each test, on one table and one SNS. */
let tests = 0;
beforeEach(() => {
  tests += 1;
  harness.services.limits = LIMITS;
  harness.setTime(new Date(NOW.getTime() + tests * 3 * 86_400_000));
  harness.sns.delivered.length = 0;
});

const OWNER = '203.0.113.7';
/** An address of a network of its own. */
const network = (index: number) => `198.${index >> 8}.${index & 255}.1`;
const post = (path: string, body: unknown, client = OWNER) => postJson(harness.site, path, body, client);
const subscribe = (email: string, client?: string) => post('/subscribe', { email }, client);
const mails = () => harness.sns.delivered.flatMap((each) => (each.kind === 'mail' ? [each] : []));
const lastLink = () => findLink(mails().at(-1)?.text ?? '', 'ConfirmSubscription');

describe('a stranger who has mails sent', () => {
  it('reaches one mailbox five times a day, with whatever tags, dots and addresses of its own', async () => {
    for (let tag = 0; tag < 100; tag += 1) await subscribe(`vic.tim+${tag}@gmail.com`, network(tag));
    for (let tag = 0; tag < 10; tag += 1) await post('/yours', { email: `v.ictim+${tag}@gmail.com` }, network(tag));
    for (let tag = 0; tag < 10; tag += 1) await subscribe(`victim+${tag}@googlemail.com`, network(200 + tag));
    expect(mails()).toHaveLength(3 + 2);
  });

  it('has one mail sent with each request, also with one for the sign of life', async () => {
    await post('/subscribe', { email: 'victim@three.example', heartbeat: true });
    for (const _ of [1, 2]) await settleSubscribers(harness.services);
    expect(mails()).toHaveLength(1);
  });

  it('reaches one domain, all of whose mailboxes may be one, 25 times', async () => {
    for (let name = 0; name < 27; name += 1) await subscribe(`any${name}@host${name}.victim.co.uk`, network(name));
    expect(mails()).toHaveLength(25);
  });

  it('reaches nobody any more once all that a day has is used up: counted over a month', async () => {
    harness.services.limits = { ...LIMITS, 'mails-day': 1, 'proofs-day': 1 };
    harness.setTime(new Date('2025-03-01T00:00:00Z'));
    for (let day = 1; day <= 31; day += 1) {
      harness.setTime(new Date(`2025-03-${String(day).padStart(2, '0')}T12:00:00Z`));
      for (let asked = 0; asked < 2; asked += 1)
        await subscribe(`victim-${day}-${asked}@gmail.com`, network(day * 10 + asked));
      for (let asked = 4; asked < 5 + (day % 2); asked += 1)
        await post('/yours', { email: `victim-${day}-${asked}@gmail.com` }, network(day * 10 + asked));
    }
    expect(mails()).toHaveLength(31 * (1 + 1));
  });

  it('of one network gets twenty of the six hundred mails of a day, and no domain’s for itself', async () => {
    for (let asked = 0; asked < 23; asked += 1)
      await subscribe(`any${asked}@newsroom.example`, `2001:db8:7:${asked}::1`);
    expect(mails()).toHaveLength(20);
    expect((await subscribe('editor@newsroom.example')).status).toBe(202);
  });

  it('shuts nobody out of a provider with many customers', async () => {
    for (let asked = 0; asked < 26; asked += 1) await subscribe(`victim${asked}@gmail.com`, network(asked));
    expect(mails()).toHaveLength(26);
    expect((await subscribe('reader@gmail.com')).status).toBe(202);
  });

  it('costs no write once at the limit', async () => {
    let writes = 0;
    const { countUse } = harness.services.subscribers;
    harness.services.subscribers.countUse = (...use) => {
      writes += 1;
      return countUse(...use);
    };
    const ask = (name: number) => post('/yours', { email: `any${name}@gmail.com` });
    for (let asked = 0; asked < 5; asked += 1) await ask(asked);
    const allowed = writes;
    for (let asked = 5; asked < 15; asked += 1) expect((await ask(asked)).status).toBe(429);
    harness.services.subscribers.countUse = countUse;
    expect([allowed, writes - allowed]).toEqual([5 * 4, 0]);
  });
});

describe('the owner of a mailbox', () => {
  it('can prove it after strangers had all confirmation mails of the day sent to it', async () => {
    for (let asked = 0; asked < 5; asked += 1) await subscribe(`owner@one.example`, network(asked));
    expect((await subscribe('owner@one.example')).status).toBe(429);
    await post('/stop', { email: 'owner@one.example' });
    expect(mails().at(-1)).toMatchObject({ topic: 'verify', to: 'owner@one.example' });
  });

  it('can prove it with the mail that a stranger had sent, and is told so', async () => {
    for (let asked = 0; asked < 5; asked += 1) await post('/yours', { email: 'owner@two.example' }, network(asked));
    const refused = await post('/yours', { email: 'owner@two.example' });
    expect(refused.status).toBe(429);
    expect(JSON.stringify(refused.json)).toContain('The last one works for two days: paste its link where');
    expect((await post('/confirm/link', { link: lastLink() })).json).toMatchObject({ address: 'owner@two.example' });
  });
});
