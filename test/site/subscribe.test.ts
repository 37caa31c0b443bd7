import { PublishCommand } from '@aws-sdk/client-sns';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleSubscribers } from '../../functions/subscribers/settleSubscribers.ts';
import type { TopicName } from '../../shared/alerts/topicNames.ts';
import { hashAddress } from '../../shared/subscribers/hashAddress.ts';
import { LIMITS } from '../../shared/subscribers/rateLimit.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { findLink } from '../local/snsHarness.ts';
import { CODE, STOP_CODE } from './makeServices.ts';
import { NOW } from './sampleEvents.ts';
import { type SiteHarness, startSite } from './siteHarness.ts';

let harness: SiteHarness;
beforeAll(async () => {
  harness = await startSite();
});
afterAll(() => harness.stop());

/** One table and one SNS for all tests: each has a reader, and a client address, of its own. */
let readers = 0;
let MAIL: string;
let PHONE: string;
let CLIENT: string;
const phone = (offset: number) => `+447911${200_000 + readers * 100 + offset}`;
beforeEach(() => {
  readers += 1;
  MAIL = `reader-${readers}@example.org`;
  PHONE = phone(0);
  CLIENT = `203.0.${readers}.7`;
  harness.setTime(NOW);
  harness.sns.delivered.length = 0;
  harness.logged.length = 0;
});

type Fields = Record<string, string>;
const from = (client: string) => ({ requestContext: { http: { sourceIp: client } } });

/** Posts JSON as a program does, from a client address. */
async function post(path: string, body: unknown, client = CLIENT) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await harness.site.request(path, init, from(client));
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** Posts a form as a browser does. */
async function submit(path: string, fields: Fields, headers: Fields = { origin: 'http://parley.test' }) {
  const body = new URLSearchParams(fields).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  const init = { method: 'POST', headers: { ...type, ...headers }, body };
  const response = await harness.site.request(path, init, from(CLIENT));
  return { status: response.status, headers: response.headers, html: await response.text() };
}

const minutesLater = (minutes: number) => harness.setTime(new Date(NOW.getTime() + minutes * 60_000));
const texts = () => harness.sns.delivered.flatMap((each) => (each.kind === 'sms' ? [each] : []));
const mails = () => harness.sns.delivered.flatMap((each) => (each.kind === 'mail' ? [each] : []));
const linkOf = (mail: { text: string } | undefined) => findLink(mail?.text ?? '', 'ConfirmSubscription');
const confirmationLink = () => linkOf(mails().at(-1));
const settleAll = () => settleSubscribers(harness.services);
const recordOf = (address: Address) =>
  harness.services.subscribers.getSubscriber(hashAddress(address, harness.services.hashKey));

/** Of this test's reader, what is on a topic and confirmed. */
async function membersOf(topic: TopicName): Promise<string[]> {
  return (await harness.membersOf(topic)).filter((member) => member === MAIL || member === PHONE);
}

async function subscribePhone(fields: Fields = {}) {
  await post('/subscribe', { phone: PHONE, ...fields });
  return post('/confirm', { phone: PHONE, code: CODE });
}

describe('subscribing by e-mail', () => {
  it('has SNS send one confirmation mail, and the reader is on the topic of the choice when its link is followed', async () => {
    const { status, html } = await submit('/subscribe', { email: MAIL, phone: '', interest: 'rounds', stage: '' });
    expect(status).toBe(202);
    expect(html).toContain('Check your mail');
    expect(mails()).toMatchObject([{ about: 'confirmation', to: MAIL, topic: 'rounds-early' }]);
    expect(await membersOf('rounds-early')).toEqual([]);
    await fetch(confirmationLink());
    expect(await membersOf('rounds-early')).toEqual([MAIL]);
  });

  it('answers the same for an address that is subscribed already', async () => {
    const first = await post('/subscribe', { email: MAIL });
    await fetch(confirmationLink());
    const again = await post('/subscribe', { email: MAIL });
    const stranger = await post('/subscribe', { email: 'other@example.org' });
    expect(first.status).toBe(202);
    expect(again).toEqual(first);
    expect(stranger).toEqual(first);
  });

  it('keeps the old choice until the new one is confirmed, then leaves it', async () => {
    await post('/subscribe', { email: MAIL, interest: 'rounds' });
    await fetch(confirmationLink());
    minutesLater(1);
    await post('/subscribe', { email: MAIL, interest: 'all' });
    await settleAll();
    expect(await membersOf('rounds-early')).toEqual([MAIL]);
    await fetch(confirmationLink());
    await settleAll();
    expect([await membersOf('rounds-early'), await membersOf('all-early')]).toEqual([[], [MAIL]]);
  });

  it('keeps the old choice when the new one is never confirmed', async () => {
    await post('/subscribe', { email: MAIL, interest: 'rounds' });
    await fetch(confirmationLink());
    await post('/subscribe', { email: MAIL, interest: 'all' });
    minutesLater(49 * 60);
    await settleAll();
    expect([await membersOf('rounds-early'), await membersOf('all-early')]).toEqual([[MAIL], []]);
    const ref = hashAddress({ channel: 'email', value: MAIL }, harness.services.hashKey);
    expect(await harness.services.subscribers.getUnsettled(1_000)).not.toContain(ref);
  });

  it('can be confirmed by pasting the link: then links in the mails end nothing, and the personal stop link does', async () => {
    await post('/subscribe', { email: MAIL });
    const { status, html } = await submit('/confirm/link', { link: confirmationLink() });
    expect(status).toBe(200);
    expect(html).toContain('You are subscribed');
    expect(await membersOf('all-early')).toEqual([MAIL]);

    await harness.sns.client.send(
      new PublishCommand({ TopicArn: harness.services.topics['all-early'], Subject: 'News', Message: 'News' }),
    );
    await fetch(findLink(mails().at(-1)?.text ?? '', 'Unsubscribe'));
    expect(await membersOf('all-early')).toEqual([MAIL]);

    const stopUrl = new URL(/href="([^"]*\/stop\?[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');
    const question = await harness.site.request(stopUrl.pathname + stopUrl.search);
    expect(await question.text()).toContain('Stop these e-mails?');
    expect(await membersOf('all-early')).toEqual([MAIL]);
    const stopped = await submit('/stop', Object.fromEntries(stopUrl.searchParams));
    expect(stopped.html).toContain('You get no further alerts from us.');
    expect(await membersOf('all-early')).toEqual([]);
  });

  it('moves the reader at once when the new choice is confirmed by pasting', async () => {
    await post('/subscribe', { email: MAIL, interest: 'rounds' });
    await post('/confirm/link', { link: confirmationLink() });
    minutesLater(1);
    await post('/subscribe', { email: MAIL, interest: 'outcomes' });
    expect((await post('/confirm/link', { link: confirmationLink() })).json).toMatchObject({ status: 'confirmed' });
    expect([await membersOf('rounds-early'), await membersOf('outcomes-early')]).toEqual([[], [MAIL]]);
  });

  it('refuses a link with a token that is wrong or a key that is not ours', async () => {
    await post('/subscribe', { email: MAIL });
    const wrong = confirmationLink().replace(/Token=[^&]{8}/, 'Token=00000000');
    expect(await post('/confirm/link', { link: wrong })).toMatchObject({
      status: 400,
      json: { errors: [{ field: 'link' }] },
    });
    const arn = `${harness.services.topics['all-early']}:someone`;
    expect((await post('/stop', { subscription: arn, key: '0'.repeat(32) })).status).toBe(400);
  });
});

describe('the weekly sign of life', () => {
  it('is asked for by a box in the form and confirmed by a mail of its own, after the choice is', async () => {
    const { html } = await submit('/subscribe', { email: MAIL, interest: 'rounds', stage: '', heartbeat: 'on' });
    expect(html).toContain('Once you have confirmed, a second one asks for the weekly sign of life.');
    await settleAll();
    expect(mails().map(({ topic }) => topic)).toEqual(['rounds-early']);
    await fetch(confirmationLink());
    for (const _ of [1, 2]) await settleAll();
    expect(mails().map(({ topic }) => topic)).toEqual(['rounds-early', 'heartbeat']);
    await fetch(confirmationLink());
    expect([await membersOf('rounds-early'), await membersOf('heartbeat')]).toEqual([[MAIL], [MAIL]]);
  });

  it('comes to a phone with the code of its choice, and goes with a choice made without it', async () => {
    expect((await subscribePhone({ heartbeat: 'true' })).json).toMatchObject({ heartbeat: true });
    expect([await membersOf('all-confirmed'), await membersOf('heartbeat')]).toEqual([[PHONE], [PHONE]]);
    minutesLater(1);
    await subscribePhone({ interest: 'rounds' });
    expect([await membersOf('rounds-confirmed'), await membersOf('heartbeat')]).toEqual([[PHONE], []]);
  });

  it('is asked for at once by who has the choice already, and not again once it is confirmed', async () => {
    await post('/subscribe', { email: MAIL });
    await post('/confirm/link', { link: confirmationLink() });
    await post('/subscribe', { email: MAIL, heartbeat: true });
    expect(mails().map(({ topic }) => topic)).toEqual(['all-early', 'heartbeat']);
    await post('/confirm/link', { link: confirmationLink() });
    await settleAll();
    expect([mails().length, await membersOf('heartbeat')]).toEqual([2, [MAIL]]);
  });

  it('is not asked for where the choice was never confirmed', async () => {
    await post('/subscribe', { email: MAIL, heartbeat: true });
    minutesLater(49 * 60);
    for (const _ of [1, 2]) await settleAll();
    expect(mails().map(({ topic }) => topic)).toEqual(['all-early']);
    const ref = hashAddress({ channel: 'email', value: MAIL }, harness.services.hashKey);
    expect(await harness.services.subscribers.getUnsettled(1_000)).not.toContain(ref);
  });

  it('ends alone by its own stop link, and with everything by that of the choice', async () => {
    await post('/subscribe', { email: MAIL, heartbeat: true });
    const choice = await post('/confirm/link', { link: confirmationLink() });
    expect(choice.json).toMatchObject({ heartbeatAsked: true });
    const heartbeat = await post('/confirm/link', { link: confirmationLink() });
    const stopUrls = [choice, heartbeat].map(({ json }) => new URL(String(json.stopUrl)));
    const stop = (url?: URL) => post('/stop', Object.fromEntries(url?.searchParams ?? []));
    await stop(stopUrls[1]);
    expect([await membersOf('all-early'), await membersOf('heartbeat')]).toEqual([[MAIL], []]);
    await stop(stopUrls[0]);
    expect(await membersOf('all-early')).toEqual([]);
    expect((await stop(stopUrls[0])).json).toEqual({ status: 'ended' });
  });
});

describe('subscribing by phone', () => {
  it('texts a code, and the number is on the topic of the choice only when it is entered', async () => {
    const asked = await submit('/subscribe', {
      email: '',
      phone: PHONE.replace(/^(...)(....)/, '$1 $2 '),
      interest: 'outcomes',
      stage: '',
    });
    expect(asked.status).toBe(202);
    expect(asked.html).toContain('Enter your code');
    expect(asked.html).toContain('autocomplete="one-time-code"');
    expect(texts()).toMatchObject([{ to: PHONE, segments: 1, smsType: 'Transactional' }]);
    expect(texts()[0]?.text).toContain(CODE);
    expect(await membersOf('outcomes-confirmed')).toEqual([]);
    const confirmed = await submit('/confirm', { phone: PHONE, code: '042 117' });
    expect(confirmed.html).toContain('You are subscribed');
    expect(await membersOf('outcomes-confirmed')).toEqual([PHONE]);
  });

  it('records what was agreed to, when and where', async () => {
    await submit('/subscribe', { phone: PHONE });
    await submit('/confirm', { phone: PHONE, code: CODE });
    const record = await recordOf({ channel: 'phone', value: PHONE });
    expect(record?.subscriptions[0]?.consent).toEqual({
      text: 'I want text messages about the Northland–Southland border talks on this number until I reply STOP. My operator may charge for them.',
      at: NOW.toISOString(),
      source: 'page',
    });
  });

  it('moves the number when another choice is confirmed', async () => {
    await subscribePhone({ interest: 'rounds' });
    minutesLater(1);
    await subscribePhone({ interest: 'all', stage: 'early' });
    expect([await membersOf('rounds-confirmed'), await membersOf('all-early')]).toEqual([[], [PHONE]]);
  });

  it('answers the same for a number that is subscribed, and for one that replied STOP', async () => {
    const first = await post('/subscribe', { phone: PHONE });
    await post('/confirm', { phone: PHONE, code: CODE });
    expect(await post('/subscribe', { phone: PHONE })).toEqual(first);
    harness.sns.stopByReply(PHONE);
    const sent = texts().length;
    expect(await post('/subscribe', { phone: PHONE })).toEqual(first);
    expect(texts()).toHaveLength(sent);
  });

  it('answers the same to a wrong code, to one too late, to one too many tries and to a number without any', async () => {
    const wrong = await post('/confirm', { phone: PHONE, code: CODE });
    expect(wrong).toMatchObject({ status: 400, json: { errors: [{ field: 'code' }] } });
    await post('/subscribe', { phone: PHONE });
    for (let tries = 0; tries < 5; tries += 1)
      expect(await post('/confirm', { phone: PHONE, code: '000000' })).toEqual(wrong);
    expect(await post('/confirm', { phone: PHONE, code: CODE })).toEqual(wrong);
    await post('/subscribe', { phone: PHONE });
    minutesLater(10);
    expect(await post('/confirm', { phone: PHONE, code: CODE })).toEqual(wrong);
    expect(await membersOf('all-confirmed')).toEqual([]);
  });

  it('takes a code once', async () => {
    expect((await subscribePhone()).status).toBe(200);
    expect((await post('/confirm', { phone: PHONE, code: CODE })).status).toBe(400);
  });

  it('takes no code of another number', async () => {
    await post('/subscribe', { phone: PHONE });
    expect((await post('/confirm', { phone: phone(1), code: CODE })).status).toBe(400);
  });

  it('ends with a code as well', async () => {
    await subscribePhone();
    expect((await post('/stop', { phone: PHONE })).status).toBe(202);
    expect(await membersOf('all-confirmed')).toEqual([PHONE]);
    expect((await post('/confirm', { phone: PHONE, code: STOP_CODE, for: 'stop' })).json).toEqual({
      status: 'stopped',
    });
    expect(await recordOf({ channel: 'phone', value: PHONE })).toBeNull();
    expect(await membersOf('all-confirmed')).toEqual([]);
  });

  it('is still to be confirmed when SNS fails in between, with the same code', async () => {
    await post('/subscribe', { phone: PHONE });
    const { subscribe } = harness.services.subscriptions;
    harness.services.subscriptions.subscribe = async () => {
      throw new Error('503');
    };
    expect((await post('/confirm', { phone: PHONE, code: CODE })).status).toBe(500);
    harness.services.subscriptions.subscribe = subscribe;
    expect((await post('/confirm', { phone: PHONE, code: CODE })).status).toBe(200);
  });
});

describe('limits', () => {
  it('send a number three codes a day, and more the next day', async () => {
    for (let sent = 0; sent < 3; sent += 1)
      expect((await post('/subscribe', { phone: PHONE }, `198.51.100.${sent}`)).status).toBe(202);
    const refused = await post('/subscribe', { phone: PHONE }, '198.51.100.9');
    expect(refused).toEqual({
      status: 429,
      json: { errors: [{ field: 'phone', message: 'Too many requests today: please try again tomorrow.' }] },
    });
    expect(texts()).toHaveLength(3);
    minutesLater(24 * 60);
    expect((await post('/subscribe', { phone: PHONE })).status).toBe(202);
  });

  it('send ten codes a day for one client, counting an IPv6 network as one', async () => {
    const ask = (index: number) => post('/subscribe', { phone: phone(index) }, `2001:db8:1:2::${index}`);
    const statuses = [];
    for (let index = 0; index < 11; index += 1) statuses.push((await ask(index)).status);
    expect(statuses).toEqual([...Array(10).fill(202), 429]);
    expect((await post('/subscribe', { phone: phone(70) }, '2001:db8:1:3::1')).status).toBe(202);
  });

  it('send an address three confirmation mails a day', async () => {
    for (let sent = 0; sent < 3; sent += 1) await post('/subscribe', { email: MAIL });
    expect((await post('/subscribe', { email: MAIL })).status).toBe(429);
    expect(mails()).toHaveLength(3);
  });

  it('let a client try only so many codes of so many numbers', async () => {
    harness.services.limits = { ...LIMITS, 'tries-client': 2 };
    const tries = [];
    for (let index = 0; index < 3; index += 1)
      tries.push((await post('/confirm', { phone: phone(index), code: CODE })).status);
    expect(tries).toEqual([400, 400, 429]);
    harness.services.limits = LIMITS;
  });
});

describe('wrong input', () => {
  it.each([
    ['/subscribe', {}, 'email'],
    ['/subscribe', { email: 'nobody' }, 'email'],
    ['/subscribe', { phone: '12345' }, 'phone'],
    ['/subscribe', { email: 'a@example.org', interest: 'weather' }, 'interest'],
    ['/subscribe', { email: 'a@example.org', stage: 'never' }, 'stage'],
    ['/subscribe', { email: 'a@example.org', heartbeat: 'often' }, 'heartbeat'],
    ['/subscribe', ['a@example.org'], 'body'],
    ['/confirm', { phone: '+447911123456', code: '12' }, 'code'],
    ['/confirm', { phone: '+447911123456' }, 'code'],
    ['/confirm', { code: CODE }, 'phone'],
    ['/confirm', { phone: '+447911123456', code: CODE, for: 'fun' }, 'for'],
    ['/confirm/link', {}, 'link'],
    ['/confirm/link', { link: 'https://evil.example/?Token=0123456789abcdef' }, 'link'],
    ['/stop', {}, 'email'],
    ['/yours', {}, 'email'],
    ['/yours', { email: 'nobody' }, 'email'],
    ['/yours/export', {}, 'grant'],
    ['/yours/erase', { grant: `${'0'.repeat(32)}.99999999.${'0'.repeat(32)}` }, 'grant'],
  ])('%s %j is a 400 with one line for its field', async (path, body, field) => {
    const { status, json } = await post(path, body);
    expect(status).toBe(400);
    expect(json.errors).toEqual([{ field, message: expect.stringMatching(/^[A-Z].{10,120}$/) }]);
    expect(harness.sns.delivered).toEqual([]);
  });

  it('is shown beside its field with what was typed, ready to be read out', async () => {
    const { status, html } = await submit('/subscribe', { email: '<b>"nobody', phone: '', interest: 'outcomes' });
    expect(status).toBe(400);
    expect(html).toContain('<title>Error: ');
    expect(html).toMatch(/<p class="error" id="email-error">Enter an address like name@example.org.<\/p>/);
    expect(html).toMatch(
      /<input id="email"[^>]*value="&lt;b&gt;&quot;nobody"[^>]*aria-describedby="email-error" aria-invalid="true"/,
    );
    expect(html).toMatch(/value="outcomes" checked/);
  });

  it('that is no JSON, no form or too large is refused by name', async () => {
    const send = (type: string, body: string) =>
      harness.site.request('/subscribe', { method: 'POST', headers: { 'content-type': type }, body });
    expect((await send('application/json', '{')).status).toBe(400);
    expect((await send('text/plain', 'email=a@b.example')).status).toBe(415);
    expect((await send('application/json', JSON.stringify({ email: 'a'.repeat(9000) }))).status).toBe(413);
  });

  it('is a form that another site sent', async () => {
    const fields = { phone: PHONE };
    expect((await submit('/subscribe', fields, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await submit('/subscribe', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await submit('/subscribe', fields, { origin: 'null' })).status).toBe(403);
    expect(texts()).toEqual([]);
    expect((await submit('/subscribe', fields, { 'sec-fetch-site': 'same-origin' })).status).toBe(202);
  });
});

describe('privacy', () => {
  it('neither the table nor the log holds an address, a number, a client or a code', async () => {
    await post('/subscribe', { email: MAIL });
    await post('/confirm/link', { link: confirmationLink() });
    await subscribePhone();
    await post('/subscribe', { phone: PHONE, interest: 'rounds' });
    await post('/confirm', { phone: PHONE, code: '111111' });
    harness.sns.stopByReply(PHONE);
    await post('/subscribe', { phone: PHONE });
    const { Items = [] } = await harness.documents.send(new ScanCommand({ TableName: harness.table }));
    const kept = JSON.stringify(Items) + harness.logged.join('\n');
    expect(Items.length).toBeGreaterThan(5);
    expect(harness.logged.length).toBeGreaterThan(5);
    for (const secret of [MAIL, 'example.org', PHONE, PHONE.slice(3), CLIENT, CODE]) expect(kept).not.toContain(secret);
  });

  it('answers to one reader are never cached', async () => {
    const { headers } = await submit('/subscribe', { email: MAIL });
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
