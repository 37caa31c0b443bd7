import { SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../functions/care/reconcile.ts';
import { METRIC_DIMENSION } from '../../functions/metrics.ts';
import { arnOf, type Wish } from '../../shared/alerts/topicNames.ts';
import { hashAddress } from '../../shared/subscribers/hashAddress.ts';
import { isSuddenDrop } from '../../shared/subscribers/reconcile.ts';
import type { Address, Subscriber, Subscription } from '../../shared/subscribers/subscriber.ts';
import { findLink } from '../local/snsHarness.ts';
import { NOW } from '../site/sampleEvents.ts';
import { type CareHarness, startCare } from './careHarness.ts';

let harness: CareHarness;
beforeEach(async () => {
  harness = await startCare();
});
afterEach(() => harness.stop());

const hoursLater = (hours: number) => harness.setTime(new Date(NOW.getTime() + hours * 3_600_000));
const phone = (n: number): Address => ({ channel: 'phone', value: `+4479111${20_000 + n}` });
const reader = (n: number): Address => ({ channel: 'email', value: `reader-${n}@example.org` });
const refOf = (address: Address) => hashAddress(address, harness.services.hashKey);

/** At SNS and in our records, as the site leaves it. */
async function join(address: Address, choice: Wish = 'all-early', more: Partial<Subscription> = {}): Promise<string> {
  const arn = (await harness.services.subscriptions.subscribe(address, arnOf(harness.services.topics, choice))) ?? '';
  const subscription: Subscription = {
    choice,
    arn,
    askedAt: harness.services.clock().toISOString(),
    confirmed: address.channel === 'phone',
    consent: { text: 'yes', at: NOW.toISOString(), source: 'page' },
    ...more,
  };
  const found = (known: Subscriber | null): Subscriber => ({
    channel: address.channel,
    createdAt: NOW.toISOString(),
    version: known?.version ?? 0,
    subscriptions: [...(known?.subscriptions ?? []), subscription],
  });
  await harness.services.subscribers.changeSubscriber(refOf(address), found);
  return arn;
}

const recordOf = async (address: Address) => await harness.services.subscribers.getSubscriber(refOf(address));
const followLastMail = () => fetch(findLink(harness.sns.delivered.at(-1)?.text ?? '', 'ConfirmSubscription'));
const endAtSns = (arn: string) => harness.sns.client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
const check = () => reconcile(harness.care);

describe('the daily check', () => {
  it('counts, and changes nothing where our records and SNS agree', async () => {
    await join(phone(1));
    await join(phone(2), 'rounds-confirmed');
    await join(reader(1));
    const before = await recordOf(reader(1));
    expect(await check()).toEqual({
      subscribers: 3,
      confirmed: 2,
      pending: 1,
      expired: 0,
      repaired: 0,
      lost: 0,
      optedOut: 0,
      adopted: 0,
      foreign: 0,
      moved: 0,
      leftovers: 0,
      failed: 0,
    });
    expect(await recordOf(reader(1))).toEqual(before);
  });

  it('learns of a confirmation by SNS’s own link, and takes the reader off the choice it replaces', async () => {
    const old = await join(reader(1), 'rounds-early');
    await followLastMail();
    hoursLater(1);
    await join(reader(1), 'all-early');
    await followLastMail();
    expect(await check()).toMatchObject({ repaired: 2, lost: 0 });
    expect(await harness.membersOf('rounds-early')).toEqual([]);
    expect(await recordOf(reader(1))).toMatchObject({ subscriptions: [{ choice: 'all-early', confirmed: true }] });
    expect(await harness.services.subscribers.getOwner(old)).toBeNull();
  });

  it('notices a subscription that was ended at SNS, and forgets whoever has none left', async () => {
    const arn = await join(phone(1));
    await join(phone(2));
    await endAtSns(arn);
    expect(await check()).toMatchObject({ confirmed: 1, lost: 1 });
    expect(await recordOf(phone(1))).toBeNull();
    expect(await recordOf(phone(2))).not.toBeNull();
    expect(await check()).toMatchObject({ subscribers: 1, lost: 0 });
  });

  it('completes a record that was written before SNS answered', async () => {
    const arn = await join(phone(1), 'all-early');
    await harness.services.subscribers.changeSubscriber(
      refOf(phone(1)),
      (known) =>
        known && {
          ...known,
          subscriptions: known.subscriptions.map((each) => ({ ...each, arn: null, confirmed: false })),
        },
    );
    expect(await check()).toMatchObject({ repaired: 1, foreign: 0 });
    expect(await recordOf(phone(1))).toMatchObject({ subscriptions: [{ arn, confirmed: true }] });
  });

  it('completes a request that broke off after SNS had taken it', async () => {
    const { subscribers, subscriptions } = harness.services;
    const { changeSubscriber } = subscribers;
    const { subscribe } = subscriptions;
    subscriptions.subscribe = async (address, topic) => {
      const arn = await subscribe(address, topic);
      subscribers.changeSubscriber = () => Promise.reject(new Error('the table went away'));
      return arn;
    };
    const body = JSON.stringify({ email: reader(1).value });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    expect((await harness.site.request('/subscribe', request)).status).toBe(500);
    Object.assign(subscribers, { changeSubscriber });
    await followLastMail();
    expect(await check()).toMatchObject({ repaired: 1, foreign: 0 });
    expect(await recordOf(reader(1))).toMatchObject({
      subscriptions: [{ choice: 'all-early', arn: expect.any(String), confirmed: true }],
    });
  });

  it('shows a request as expired after SNS has given it up, and forgets it two weeks later', async () => {
    await join(reader(1));
    hoursLater(49);
    expect(await check()).toMatchObject({ pending: 0, expired: 1 });
    expect(await recordOf(reader(1))).toMatchObject({ subscriptions: [{ confirmed: false, expired: true }] });
    hoursLater(15 * 24);
    await check();
    expect(await recordOf(reader(1))).toBeNull();
  });

  it('does not take for lost what was subscribed after SNS had been asked for its lists', async () => {
    const { getListed } = harness.care.listing;
    harness.care.listing.getListed = async (topic) => {
      const listed = await getListed(topic);
      if (topic === 'outcomes-early') await join(phone(9), 'outcomes-early');
      return listed;
    };
    await check();
    expect(await recordOf(phone(9))).toMatchObject({ subscriptions: [{ confirmed: true }] });
  });

  it('reads every page: of our roll, of SNS’s lists and of the opted-out', async () => {
    const phones = Array.from({ length: 101 }, (_, n) => phone(n));
    await Promise.all(phones.map((each) => join(each)));
    for (const { value } of phones) harness.sns.stopByReply(value);
    expect(await check()).toMatchObject({ subscribers: 101, confirmed: 101, optedOut: 101, foreign: 0, lost: 0 });
  });

  it('counts who replied STOP', async () => {
    await join(phone(1));
    for (const { value } of [phone(1), phone(2)]) harness.sns.stopByReply(value);
    expect(await check()).toMatchObject({ subscribers: 1, optedOut: 1, confirmed: 1, foreign: 0 });
  });

  it('gives a record to an address that was brought from another stack, by which its owner stops on the page', async () => {
    const TopicArn = harness.services.topics['all-early'];
    const { value } = phone(3);
    await harness.sns.client.send(new SubscribeCommand({ TopicArn, Protocol: 'sms', Endpoint: value }));
    expect(await check()).toMatchObject({ subscribers: 0, adopted: 1, foreign: 0 });
    expect(await check()).toMatchObject({ subscribers: 1, adopted: 0, foreign: 0, repaired: 0 });
    expect(await recordOf(phone(3))).toMatchObject({
      subscriptions: [{ confirmed: true, consent: { source: 'topic' } }],
    });

    const post = (path: string, body: object) =>
      harness.site.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await post('/stop', { phone: value });
    const code = /\d{6,8}/.exec(harness.sns.delivered.at(-1)?.text ?? '')?.[0];
    expect((await post('/confirm', { phone: value, code, for: 'stop' })).status).toBe(200);
    expect(await harness.membersOf('all-early')).toEqual([]);
  });

  it('leaves the operator’s own on every topic that they were put on, until they choose for themselves', async () => {
    const { subscriptions, topics } = harness.services;
    for (const choice of ['rounds-early', 'outcomes-early'] as const)
      await subscriptions.subscribe(phone(3), topics[choice]);
    await check();
    await check();
    expect(await harness.membersOf('rounds-early')).toContain(phone(3).value);
    expect(await harness.membersOf('outcomes-early')).toContain(phone(3).value);
    hoursLater(1);
    await join(phone(3), 'all-early');
    await check();
    expect(await harness.membersOf('rounds-early')).toEqual([]);
    expect(await harness.membersOf('outcomes-early')).toEqual([]);
    expect(await harness.membersOf('all-early')).toEqual([phone(3).value]);
  });

  it('writes nobody down who left while it read SNS’s lists', async () => {
    const { subscriptions, topics } = harness.services;
    const arn = (await subscriptions.subscribe(phone(3), topics['all-early'])) ?? '';
    const { getOptedOut } = harness.care.listing;
    harness.care.listing.getOptedOut = async () => {
      await endAtSns(arn);
      return getOptedOut();
    };
    expect(await check()).toMatchObject({ adopted: 0 });
    expect(await recordOf(phone(3))).toBeNull();
  });

  it('ends what is left of a proof whose link was clicked', async () => {
    await harness.services.subscriptions.subscribe(reader(1), harness.services.topics.verify);
    await followLastMail();
    expect(await check()).toMatchObject({ leftovers: 1 });
    expect(await harness.membersOf('verify')).toEqual([]);
  });

  it('settles the others when one cannot be settled, and fails so that it is repeated', async () => {
    const bad = await join(reader(1));
    hoursLater(49);
    await join(reader(2), 'all-early');
    await followLastMail();
    const { getState } = harness.care.subscriptions;
    const failing = async (arn: string) => {
      if (arn === bad) throw new Error('InternalError');
      return getState(arn);
    };
    const run = reconcile({ ...harness.care, subscriptions: { ...harness.care.subscriptions, getState: failing } });
    await expect(run).rejects.toThrow('1 subscribers could not be settled');
    expect(await recordOf(reader(2))).toMatchObject({ subscriptions: [{ confirmed: true }] });
  });

  it('logs one line of counts, as metrics of this dossier, without an address or a trace of one', async () => {
    await join(phone(1));
    const arns = [await join(phone(2)), await join(phone(3))];
    await check();
    for (const arn of arns) await endAtSns(arn);
    harness.logged.length = 0;
    await check();
    expect(harness.logged).toHaveLength(1);
    expect(JSON.parse(harness.logged[0] ?? '')).toMatchObject({
      what: 'reconcile',
      [METRIC_DIMENSION]: harness.services.dossier.id,
      confirmed: 1,
      lost: 2,
      trouble: 'Subscribers lost',
      Troubles: 1,
      before: 3,
    });
    for (const trace of [phone(1).value, phone(2).value.slice(3), refOf(phone(1)), refOf(phone(2))])
      expect(harness.logged[0]).not.toContain(trace);
  });
});

describe('a sudden drop', () => {
  it.each([
    [null, 0, false],
    [10, 10, false],
    [10, 9, false],
    [10, 8, true],
    [100, 81, false],
    [100, 80, true],
    [2, 0, true],
    [1, 0, false],
    [5, 7, false],
  ])('from %j to %j: %j', (before, now, isDrop) => {
    expect(isSuddenDrop(before, now)).toBe(isDrop);
  });
});
