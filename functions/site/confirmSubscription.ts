import { type CodePurpose, checkCode } from '../../shared/subscribers/code.ts';
import type { ConfirmationToken } from '../../shared/subscribers/confirmationLink.ts';
import {
  hashAddress,
  hashClient,
  hashCode,
  hashStop,
  isSameHash,
  type SubscriberRef,
} from '../../shared/subscribers/hashAddress.ts';
import { confirmSubscription } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { countUses, endSubscriber, withRequest } from './requestSubscription.ts';
import { type SiteServices, SubscriptionRefused } from './services.ts';
import { settleSubscriber } from './settleSubscribers.ts';

export type CodeOutcome =
  | { outcome: 'done'; purpose: CodePurpose }
  | { outcome: 'wrong-code' | 'limited' | 'opted-out' };

/** Carries out what a code was sent for. The code is deleted last: after a crash it still works. */
export async function confirmCode(
  services: SiteServices,
  address: Address,
  code: string,
  client: string,
): Promise<CodeOutcome> {
  const { hashKey, subscribers, clock, log } = services;
  if (await countUses(services, [['tries-client', hashClient(client, hashKey)]])) return { outcome: 'limited' };
  const ref = hashAddress(address, hashKey);
  const check = checkCode(await subscribers.countTry(ref), hashCode(code, ref, hashKey), clock());
  if (!check.right) {
    log({ what: 'code-wrong', reason: check.reason });
    return { outcome: 'wrong-code' };
  }
  try {
    await carryOut(services, address, ref, check.purpose);
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'subscribe-refused', channel: address.channel, reason: error.message });
    return { outcome: 'opted-out' };
  }
  await subscribers.deleteCode(ref);
  return { outcome: 'done', purpose: check.purpose };
}

async function carryOut(
  services: SiteServices,
  address: Address,
  ref: SubscriberRef,
  purpose: CodePurpose,
): Promise<void> {
  if (purpose.what === 'stop') return endSubscriber(services, ref);
  const { choice, consent } = purpose;
  const arn = await services.subscriptions.subscribe(address, services.topics[choice]);
  const asked = { choice, arn, askedAt: services.clock().toISOString(), confirmed: true };
  await services.subscribers.changeSubscriber(ref, (known) => withRequest(known, asked, consent, address.channel));
  await settleSubscriber(services, ref);
}

export type LinkOutcome = { outcome: 'confirmed'; stopUrl: string } | { outcome: 'wrong-link' | 'limited' };

/** Confirms with the token of SNS's mail, and gives the personal stop link that replaces the one in the mails. */
export async function confirmLink(
  services: SiteServices,
  { topicArn, token }: ConfirmationToken,
  client: string,
): Promise<LinkOutcome> {
  const { hashKey, subscribers, subscriptions, siteUrl, log } = services;
  if (await countUses(services, [['tries-client', hashClient(client, hashKey)]])) return { outcome: 'limited' };
  try {
    const arn = await subscriptions.confirm(topicArn, token);
    const owner = await subscribers.getOwner(arn);
    if (owner) await recordConfirmed(services, owner, arn);
    const query = new URLSearchParams({ subscription: arn, key: hashStop(arn, hashKey) });
    return { outcome: 'confirmed', stopUrl: `${siteUrl}/stop?${query}` };
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'link-refused', reason: error.message });
    return { outcome: 'wrong-link' };
  }
}

async function recordConfirmed(services: SiteServices, ref: SubscriberRef, arn: string): Promise<void> {
  await services.subscribers.changeSubscriber(
    ref,
    (known) => known && { ...known, subscriptions: confirmSubscription(known.subscriptions, arn) },
  );
  await settleSubscriber(services, ref);
}

/** Ends the subscription of a personal stop link; false when the link is not one of ours. */
export async function stopByLink(services: SiteServices, arn: string, key: string): Promise<boolean> {
  if (!isSameHash(key, hashStop(arn, services.hashKey))) return false;
  const { subscribers, subscriptions } = services;
  await subscriptions.unsubscribe(arn);
  const owner = await subscribers.getOwner(arn);
  if (!owner) return true;
  await subscribers.changeSubscriber(owner, (known) => {
    const rest = known?.subscriptions.filter((subscription) => subscription.arn !== arn) ?? [];
    return known && rest.length > 0 ? { ...known, subscriptions: rest } : null;
  });
  return true;
}
