import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeLimits } from '../../shared/subscribers/codeBudget.ts';
import { LIMITS } from '../../shared/subscribers/rateLimit.ts';
import { CODE, STOP_CODE } from './makeServices.ts';
import { postJson } from './postJson.ts';
import { NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite();
});
afterAll(() => harness.stop());

/** A month, a number and an address of its own for each test, on one table and one SNS. */
let tests = 0;
let PHONE: string;
beforeEach(() => {
  tests += 1;
  PHONE = phone(0);
  harness.services.limits = LIMITS;
  harness.services.phoneCountries = ['GB', 'GG', 'IM', 'JE'];
  stand(0);
  harness.sns.delivered.length = 0;
  harness.logged.length = 0;
});

const OWNER = '203.0.113.7';
const phone = (index: number) => `+447911${200_000 + tests * 1_000 + index}`;
/** An address of a network of its own. */
const network = (index: number) => `198.${index >> 8}.${index & 255}.1`;
const stand = (hours: number) => harness.setTime(new Date(NOW.getTime() + (tests * 31 * 24 + hours) * 3_600_000));
const post = (path: string, body: unknown, client = OWNER) => postJson(harness.site, path, body, client);
const texts = () => harness.sns.delivered.flatMap((each) => (each.kind === 'sms' ? [each] : []));
const membersOf = async () => (await harness.membersOf('all-confirmed')).filter((member) => member === PHONE);

async function subscribe() {
  await post('/subscribe', { phone: PHONE });
  await post('/confirm', { phone: PHONE, code: CODE });
  harness.sns.delivered.length = 0;
}

describe('a month of strangers who ask for codes', () => {
  const MONTHLY_USD = 2;
  const PRICE_USD = 0.1;

  it('gets as many texts as half of the SMS budget pays for, a day’s share a day, and raises the alarm', async () => {
    harness.services.limits = { ...LIMITS, ...codeLimits(MONTHLY_USD, PRICE_USD) };
    harness.setTime(new Date('2025-03-01T00:00:00Z'));
    await subscribe();
    const perDay: number[] = [];
    for (let day = 1; day <= 31; day += 1) {
      harness.setTime(new Date(`2025-03-${String(day).padStart(2, '0')}T12:00:00Z`));
      const before = texts().length;
      for (let asked = 0; asked < 2; asked += 1)
        await post('/subscribe', { phone: phone(day * 10 + asked) }, network(day * 10 + asked));
      await post(day % 2 ? '/stop' : '/yours', { phone: PHONE }, network(day * 10 + 5));
      perDay.push(texts().length - before);
    }
    // 0.4 × 2 / 0.1 = 8 to sign up, one of them ours on the first day; 0.1 × 2 / 0.1 = 2 to subscribers.
    expect(texts()).toHaveLength(7 + 2);
    expect(Math.max(...perDay)).toBe(2);
    expect((texts().length + 1) * PRICE_USD).toBeLessThanOrEqual(MONTHLY_USD / 2);
    const withheld = harness.logged.filter((line) => line.includes('"trouble":"Codes used up"'));
    expect(withheld.length).toBeGreaterThan(31);
    expect(await membersOf()).toEqual([PHONE]);
  });

  it('ends with a page that says so, and with the month', async () => {
    harness.services.limits = { ...LIMITS, 'codes-month': 1 };
    harness.setTime(new Date('2025-05-30T12:00:00Z'));
    await post('/subscribe', { phone: phone(1) });
    harness.setTime(new Date('2025-05-31T12:00:00Z'));
    const refused = await post('/subscribe', { phone: phone(2) });
    expect(refused).toMatchObject({
      status: 429,
      json: { errors: [{ field: 'phone' }] },
    });
    expect(JSON.stringify(refused.json)).toContain('No more texts to sign up are sent this month: please use e-mail.');
    harness.setTime(new Date('2025-06-01T00:00:00Z'));
    expect((await post('/subscribe', { phone: phone(2) })).status).toBe(202);
  });

  it('cannot come from one network: a fifth of a day’s codes is what it gets', async () => {
    harness.services.limits = { ...LIMITS, ...codeLimits(20, 0.08) };
    for (let asked = 0; asked < 20; asked += 1)
      await post('/subscribe', { phone: phone(asked) }, `2001:db8:9:${asked}::1`);
    expect(harness.services.limits).toMatchObject({ 'codes-day': 10, 'codes-network': 2 });
    expect(texts()).toHaveLength(2);
    expect((await post('/subscribe', { phone: phone(90) })).status).toBe(202);
  });
});

describe('the owner of a number', () => {
  beforeEach(subscribe);

  it('can stop after strangers had all its sign-up codes sent', async () => {
    for (let asked = 0; asked < 4; asked += 1) await post('/subscribe', { phone: PHONE }, network(asked));
    expect((await post('/subscribe', { phone: PHONE }, network(9))).status).toBe(429);
    expect((await post('/stop', { phone: PHONE })).status).toBe(202);
    expect((await post('/confirm', { phone: PHONE, code: STOP_CODE, for: 'stop' })).json).toEqual({
      status: 'stopped',
    });
    expect(await membersOf()).toEqual([]);
  });

  it('can stop with the last code that strangers had sent, at any hour until codes are sent again', async () => {
    for (let asked = 0; asked < 4; asked += 1) await post('/stop', { phone: PHONE }, network(asked));
    expect(texts()).toHaveLength(3);
    stand(12);
    const refused = await post('/stop', { phone: PHONE });
    expect(refused.status).toBe(429);
    expect(JSON.stringify(refused.json)).toContain('The last one texted to this number works for a day');
    expect((await post('/confirm', { phone: PHONE, code: STOP_CODE, for: 'stop' })).json).toEqual({
      status: 'stopped',
    });
  });

  it('can stop after strangers of twenty networks have tried all the wrong codes they may', async () => {
    await post('/stop', { phone: PHONE });
    for (let tried = 0; tried < 200; tried += 1)
      await post('/confirm', { phone: PHONE, code: '00000000', for: 'stop' }, network(tried % 20));
    expect((await post('/confirm', { phone: PHONE, code: STOP_CODE, for: 'stop' })).json).toEqual({
      status: 'stopped',
    });
  });

  it('can stop where texts to sign up are no longer offered', async () => {
    harness.services.phoneCountries = [];
    expect((await post('/subscribe', { phone: PHONE })).status).toBe(400);
    await post('/stop', { phone: PHONE });
    expect((await post('/confirm', { phone: PHONE, code: STOP_CODE, for: 'stop' })).json).toEqual({
      status: 'stopped',
    });
  });
});

describe('a code', () => {
  it.each([
    ['/subscribe', 'subscribe', ['stop', 'show']],
    ['/stop', 'stop', ['subscribe', 'show']],
    ['/yours', 'show', ['subscribe', 'stop']],
  ])('of %s says that it is to %s, and serves for nothing else', async (path, use, others) => {
    await subscribe();
    await post(path, { phone: PHONE });
    expect(texts()[0]?.text).toContain({ subscribe: 'to SUBSCRIBE', stop: 'to STOP', show: 'to SEE' }[use]);
    const code = use === 'stop' ? STOP_CODE : CODE;
    for (const other of others) expect((await post('/confirm', { phone: PHONE, code, for: other })).status).toBe(400);
    expect((await post('/confirm', { phone: PHONE, code, for: use })).status).toBe(200);
  });

  it('to stop stays good when a stranger asks for one to subscribe', async () => {
    await subscribe();
    await post('/stop', { phone: PHONE });
    await post('/subscribe', { phone: PHONE }, network(1));
    expect((await post('/confirm', { phone: PHONE, code: STOP_CODE, for: 'stop' })).json).toEqual({
      status: 'stopped',
    });
  });

  it('to stop is texted to no number that is not subscribed, with the same answer', async () => {
    await subscribe();
    const answer = await post('/stop', { phone: PHONE });
    harness.services.limits = { ...LIMITS, 'owner-codes-day': 2 };
    for (let asked = 1; asked <= 5; asked += 1)
      expect(await post('/stop', { phone: phone(asked) }, network(asked))).toEqual(answer);
    expect(texts().map(({ to }) => to)).toEqual([PHONE]);
    expect(await post('/stop', { phone: PHONE })).toEqual(answer);
    expect(texts().map(({ to }) => to)).toEqual([PHONE, PHONE]);
  });
});

describe('the page', () => {
  const page = async () => (await harness.site.request('/')).text();

  it('offers texts to the countries that the operator has named, and names them', async () => {
    harness.services.phoneCountries = ['GB', 'FR'];
    expect(await page()).toContain('With + and the country code: France, United Kingdom only');
    expect(JSON.stringify((await post('/subscribe', { phone: '+1 415 555 2671' })).json)).toContain('this country');
  });

  it('says that there are none where no country is named, and asks for no number', async () => {
    harness.services.phoneCountries = [];
    const html = await page();
    expect(html).toContain('By e-mail only: this site sends no text messages to sign up.');
    expect(html).not.toContain('name="phone"');
    expect((await post('/subscribe', { phone: PHONE })).status).toBe(400);
    expect(texts()).toEqual([]);
  });
});
