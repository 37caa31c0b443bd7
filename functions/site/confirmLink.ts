import type { ConfirmationToken } from '../../shared/subscribers/confirmationLink.ts';
import { hashClient, hashStop, type SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import { confirmSubscription } from '../../shared/subscribers/settleSubscriptions.ts';
import { countUses } from './countUses.ts';
import { type SiteServices, SubscriptionRefused } from './services.ts';
import { settleSubscriber } from './settleSubscribers.ts';

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
