import { UnsubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSubscriptionListing } from '../../functions/adapters/subscriptionListing.ts';
import { reconcile } from '../../functions/care/reconcile.ts';
import { settleSubscribers } from '../../functions/subscribers/settleSubscribers.ts';
import { arnOf, type TopicArns, topicNames, type Wish } from '../../shared/alerts/topicNames.ts';
import { hashAddress } from '../../shared/subscribers/hashAddress.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { withRequest } from '../../shared/subscribers/withRequest.ts';
import { findLink } from '../local/snsHarness.ts';
import { NOW } from '../site/sampleEvents.ts';
import { type CareHarness, startCare } from './careHarness.ts';

let harness: CareHarness;
beforeEach(async () => {
  harness = await startCare(['en', 'fr']);
});
afterEach(() => harness.stop());

const MAILBOX: Address = { channel: 'email', value: 'reader@example.org' };
const PHONE: Address = { channel: 'phone', value: '+33612345678' };
const consent = { text: 'oui', at: NOW.toISOString(), source: 'page' } as const;
const refOf = (address: Address) => hashAddress(address, harness.services.hashKey);
const recordOf = (address: Address) => harness.services.subscribers.getSubscriber(refOf(address));
const daysLater = (days: number) => harness.setTime(new Date(NOW.getTime() + days * 86_400_000));
const mails = () => harness.sns.delivered.filter(({ kind }) => kind === 'mail').length;
const followLastMail = () => fetch(findLink(harness.sns.delivered.at(-1)?.text ?? '', 'ConfirmSubscription'));

/** On a topic and confirmed, as it was while the language was offered. */
async function subscribe(address: Address, choice: Wish): Promise<string> {
  const { services, sns } = harness;
  const arn = (await services.subscriptions.subscribe(address, arnOf(services.topics, choice))) ?? '';
  if (address.channel === 'email') await fetch(findLink(sns.delivered.at(-1)?.text ?? '', 'ConfirmSubscription'));
  const asked = { choice, arn, askedAt: NOW.toISOString(), confirmed: true, consent };
  await services.subscribers.changeSubscriber(refOf(address), (known) => withRequest(known, asked, address.channel));
  return arn;
}

/** The daily check of a stack that offers English alone. */
function check() {
  const { care, services, sns } = harness;
  const topics = Object.fromEntries(topicNames(['en']).map((name) => [name, services.topics[name]])) as TopicArns;
  return reconcile({ ...care, topics, listing: createSubscriptionListing(sns.client, topics) });
}

describe('readers of a language that is offered no more', () => {
  it('are asked by mail to be told in English, and leave the silent topic once they confirm', async () => {
    await subscribe(MAILBOX, 'rounds-early-fr');
    const before = mails();
    expect(await check()).toMatchObject({ moved: 1, failed: 0 });
    expect(mails()).toBe(before + 1);
    expect(await harness.membersOf('rounds-early-fr')).toEqual([MAILBOX.value]);
    await followLastMail();
    await settleSubscribers(harness.care);
    expect(await harness.membersOf('rounds-early')).toEqual([MAILBOX.value]);
    expect(await harness.membersOf('rounds-early-fr')).toEqual([]);
    expect(await recordOf(MAILBOX)).toMatchObject({
      subscriptions: [{ choice: 'rounds-early', confirmed: true, consent }],
    });
  });

  it('are asked once, whether or not they answer', async () => {
    await subscribe(MAILBOX, 'rounds-early-fr');
    await check();
    const asked = mails();
    for (const day of [1, 3, 20, 40]) {
      daysLater(day);
      expect(await check()).toMatchObject({ moved: 0 });
    }
    expect(mails()).toBe(asked);
  });

  it('are asked for the sign of life once the choice is confirmed, not at once', async () => {
    await subscribe(MAILBOX, 'all-early-fr');
    await subscribe(MAILBOX, 'heartbeat-fr');
    const before = mails();
    await check();
    expect(mails()).toBe(before + 1);
    await followLastMail();
    await settleSubscribers(harness.care);
    expect(mails()).toBe(before + 2);
    await followLastMail();
    daysLater(1);
    await check();
    expect(await harness.membersOf('heartbeat')).toEqual([MAILBOX.value]);
    expect((await recordOf(MAILBOX))?.subscriptions.map(({ choice }) => choice)).toEqual(['all-early', 'heartbeat']);
  });

  it('by text are moved at once, the sign of life too', async () => {
    await subscribe(PHONE, 'all-confirmed-fr');
    await subscribe(PHONE, 'heartbeat-fr');
    expect(await check()).toMatchObject({ moved: 1 });
    await settleSubscribers(harness.care);
    for (const topic of ['all-confirmed', 'heartbeat'] as const)
      expect(await harness.membersOf(topic)).toEqual([PHONE.value]);
    for (const topic of ['all-confirmed-fr', 'heartbeat-fr'] as const)
      expect(await harness.membersOf(topic)).toEqual([]);
  });

  it('are left alone where they have chosen anew, or ended it themselves', async () => {
    await subscribe(MAILBOX, 'all-early-fr');
    await subscribe(MAILBOX, 'all-early');
    const arn = await subscribe(PHONE, 'all-confirmed-fr');
    await harness.sns.client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    const before = mails();
    expect(await check()).toMatchObject({ moved: 0 });
    expect(mails()).toBe(before);
    expect(await harness.membersOf('all-confirmed')).toEqual([]);
  });
});
