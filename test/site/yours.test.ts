import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashAddress } from '../../shared/subscribers/hashAddress.ts';
import { findLink } from '../local/snsHarness.ts';
import { CODE } from './makeServices.ts';
import { NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite();
});
afterAll(() => harness.stop());

let readers = 0;
let MAIL: string;
let PHONE: string;
beforeEach(() => {
  readers += 1;
  MAIL = `owner-${readers}@example.org`;
  PHONE = `+447911${300_000 + readers}`;
  harness.setTime(NOW);
  harness.sns.delivered.length = 0;
});

type Kept = { grant: string; address: string; subscriptions: { topic: string; state: string }[] };

async function post(path: string, body: unknown) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const client = { requestContext: { http: { sourceIp: `203.0.${readers}.7` } } };
  const response = await harness.site.request(path, init, client);
  return { status: response.status, headers: response.headers, json: (await response.json()) as Kept };
}

async function submit(path: string, fields: Record<string, string>) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  const init = { method: 'POST', headers, body: new URLSearchParams(fields).toString() };
  return (
    await harness.site.request(path, init, { requestContext: { http: { sourceIp: `198.51.${readers}.1` } } })
  ).text();
}

const minutesLater = (minutes: number) => harness.setTime(new Date(NOW.getTime() + minutes * 60_000));
const mails = () => harness.sns.delivered.flatMap((each) => (each.kind === 'mail' ? [each] : []));
const lastLink = () => findLink(mails().at(-1)?.text ?? '', 'ConfirmSubscription');
const membersOf = async (topic: 'all-early' | 'all-confirmed' | 'heartbeat' | 'verify') =>
  (await harness.membersOf(topic)).filter((member) => member === MAIL || member === PHONE);

async function subscribeByMail(fields = {}) {
  await post('/subscribe', { email: MAIL, ...fields });
  await fetch(lastLink());
}

async function proveMail(): Promise<Kept> {
  await post('/yours', { email: MAIL });
  return (await post('/confirm/link', { link: lastLink() })).json;
}

async function provePhone(): Promise<Kept> {
  await post('/yours', { phone: PHONE });
  return (await post('/confirm', { phone: PHONE, code: CODE, for: 'show' })).json;
}

describe('what is kept of a reader', () => {
  it('is shown to whoever pastes the link of a mail to the address, and the proof leaves nothing behind', async () => {
    await subscribeByMail();
    const kept = await proveMail();
    expect(kept).toMatchObject({
      address: MAIL,
      channel: 'email',
      since: NOW.toISOString(),
      subscriptions: [
        { topic: 'all-early', state: 'confirmed', consent: { text: expect.stringContaining('I want e-mail') } },
      ],
    });
    expect(await membersOf('verify')).toEqual([]);
    expect(await membersOf('all-early')).toEqual([MAIL]);
  });

  it('is shown to whoever enters the code sent to the phone', async () => {
    await post('/subscribe', { phone: PHONE, heartbeat: true });
    await post('/confirm', { phone: PHONE, code: CODE });
    expect((await provePhone()).subscriptions.map(({ topic, state }) => `${topic} ${state}`)).toEqual([
      'all-confirmed confirmed',
      'heartbeat confirmed',
    ]);
  });

  it('is shown by the personal stop link, after a press of its button', async () => {
    await post('/subscribe', { email: MAIL });
    const { stopUrl } = (await post('/confirm/link', { link: lastLink() })).json as unknown as { stopUrl: string };
    const page = await (await harness.site.request(new URL(stopUrl).pathname + new URL(stopUrl).search)).text();
    expect(page).toContain('formaction="/yours"');
    const fields = Object.fromEntries(new URL(stopUrl).searchParams);
    expect((await post('/yours', fields)).json).toMatchObject({ address: MAIL });
    expect((await post('/yours', { ...fields, key: '0'.repeat(32) })).status).toBe(400);
  });

  it('is asked for by the same answer and the same mail whether there is anything or not', async () => {
    const stranger = await post('/yours', { email: MAIL });
    const [mail] = mails();
    await subscribeByMail();
    expect((await post('/yours', { email: MAIL })).json).toEqual(stranger.json);
    expect(mails().at(-1)).toMatchObject({ subject: mail?.subject, topic: 'verify' });
    expect((await post('/confirm/link', { link: lastLink() })).status).toBe(200);
  });

  it('is nothing for an address that nobody subscribed', async () => {
    await post('/yours', { email: MAIL });
    expect(await submit('/confirm/link', { link: lastLink() })).toContain('Nothing. If messages still reach you');
  });

  it('can be asked for again when the link was clicked instead of pasted', async () => {
    await subscribeByMail();
    await post('/yours', { email: MAIL });
    await fetch(lastLink());
    const before = mails().length;
    expect(await proveMail()).toMatchObject({ address: MAIL });
    expect(mails().length).toBe(before + 1);
  });

  it('shows a request that waits, one that has expired, and a button that has the mail sent again', async () => {
    await subscribeByMail();
    minutesLater(1);
    await post('/subscribe', { email: MAIL, interest: 'rounds' });
    minutesLater(2);
    await post('/yours', { email: MAIL });
    const waiting = await submit('/confirm/link', { link: lastLink() });
    expect(waiting).toContain('Waiting for you to confirm, until 9 January 2026, 09:01 UTC.');
    expect(waiting).toContain('Send the confirmation mail again');
    minutesLater(50 * 60);
    await post('/yours', { email: MAIL });
    const expired = await submit('/confirm/link', { link: lastLink() });
    expect(expired).toContain('Expired: it was not confirmed by 9 January 2026, 09:01 UTC.');
    const again = Object.fromEntries(
      [...expired.matchAll(/<input type="hidden" name="(email|interest|stage)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    expect(again).toEqual({ email: MAIL, interest: 'rounds', stage: 'early' });
    await submit('/subscribe', again);
    expect(mails().at(-1)).toMatchObject({ about: 'confirmation', topic: 'rounds-early', to: MAIL });
  });
});

describe('a confirmation mail', () => {
  it('is sent again on request, by the page that says until when its link works', async () => {
    const page = await submit('/subscribe', { email: MAIL, interest: 'all', stage: 'confirmed' });
    expect(page).toContain('within 48 hours (until 9 January 2026, 09:00 UTC)');
    expect(page).toContain('Send the mail again');
    await submit('/subscribe', { email: MAIL, interest: 'all', stage: 'confirmed' });
    expect(mails().map(({ topic }) => topic)).toEqual(['all-confirmed', 'all-confirmed']);
  });
});

describe('in one step', () => {
  it('everything kept can be taken along as a file', async () => {
    await subscribeByMail({ heartbeat: true });
    const { grant } = await proveMail();
    const file = await post('/yours/export', { grant });
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="parley-data.json"');
    expect(file.json).toMatchObject({
      address: MAIL,
      subscriptions: [
        { topic: 'all-early', state: 'confirmed', subscriptionArn: expect.stringContaining('all-early') },
        { topic: 'heartbeat', state: 'waiting' },
      ],
    });
  });

  it.each(['mail', 'phone'])('everything ends and is erased, for a %s', async (channel) => {
    if (channel === 'mail') await subscribeByMail();
    else {
      await post('/subscribe', { phone: PHONE });
      await post('/confirm', { phone: PHONE, code: CODE });
    }
    // A change under way, which SNS does not let us end.
    if (channel === 'mail') await post('/subscribe', { email: MAIL, interest: 'outcomes' });
    const { grant } = channel === 'mail' ? await proveMail() : await provePhone();
    expect((await post('/yours/erase', { grant })).json).toEqual({ status: 'erased' });
    expect([await membersOf('all-early'), await membersOf('all-confirmed')]).toEqual([[], []]);
    const address =
      channel === 'mail' ? ({ channel: 'email', value: MAIL } as const) : ({ channel: 'phone', value: PHONE } as const);
    const ref = hashAddress(address, harness.services.hashKey);
    const { Items = [] } = await harness.documents.send(new ScanCommand({ TableName: harness.table }));
    const traces = Items.filter((item) => JSON.stringify(item).includes(ref)).map((item) => String(item.pk));
    expect(traces.every((pk) => pk.startsWith('LIMIT#'))).toBe(true);
  });

  it('nothing happens without a grant, with one that lapsed, or by a GET', async () => {
    await subscribeByMail();
    const { grant } = await proveMail();
    expect((await harness.site.request(`/yours/erase?grant=${grant}`)).status).toBe(404);
    const forged = grant.replace(
      /^.{32}/,
      hashAddress({ channel: 'email', value: 'other@example.org' }, harness.services.hashKey),
    );
    expect((await post('/yours/erase', { grant: forged })).status).toBe(400);
    minutesLater(31);
    expect((await post('/yours/erase', { grant })).status).toBe(400);
    expect(await membersOf('all-early')).toEqual([MAIL]);
  });
});

describe('privacy', () => {
  it('neither the log nor the table holds an address, a number or a grant after all of it', async () => {
    await subscribeByMail({ heartbeat: true });
    const { grant } = await proveMail();
    await post('/subscribe', { phone: PHONE });
    await post('/confirm', { phone: PHONE, code: CODE });
    await provePhone();
    await post('/yours/export', { grant });
    const { Items = [] } = await harness.documents.send(new ScanCommand({ TableName: harness.table }));
    const kept = JSON.stringify(Items) + harness.logged.join('\n');
    expect(harness.logged.join()).toContain('"what":"proof"');
    for (const secret of [MAIL, PHONE.slice(3), grant, CODE]) expect(kept).not.toContain(secret);
  });
});
