import type { TopicName } from '../../../shared/alerts/topicNames.ts';
import type { ConfirmationToken } from '../../../shared/subscribers/confirmationLink.ts';
import { hashAddress, hashStop, type SubscriberRef } from '../../../shared/subscribers/hashAddress.ts';
import { confirmSubscription } from '../../../shared/subscribers/settleSubscriptions.ts';
import type { Address } from '../../../shared/subscribers/subscriber.ts';
import { SubscriptionRefused } from '../../subscribers/services.ts';
import { settleSubscriber } from '../../subscribers/settleSubscribers.ts';
import type { Client } from '../clientAddress.ts';
import type { SiteServices } from '../services.ts';
import { askerUses } from './askerUses.ts';
import { countUses } from './countUses.ts';

export type LinkOutcome =
  | { outcome: 'confirmed'; stopUrl: string; heartbeatAsked: boolean }
  /** A link of the topic that proves whose a mailbox is. */
  | { outcome: 'proven'; ref: SubscriberRef; address: Address }
  | { outcome: 'wrong-link' | 'limited' };

/** Confirms with the token of SNS's mail, which only the owner of the address has seen. */
export async function confirmLink(
  services: SiteServices,
  { topicArn, token }: ConfirmationToken,
  client: Client,
): Promise<LinkOutcome> {
  const { hashKey, subscriptions, topics, log } = services;
  if (await countUses(services, askerUses('tries', client, hashKey))) return { outcome: 'limited' };
  try {
    const arn = await subscriptions.confirm(topicArn, token);
    if (topicArn === topics.verify) return await proveAddress(services, arn);
    return await recordConfirmed(services, arn, topicArn);
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'link-refused', reason: error.message });
    return { outcome: 'wrong-link' };
  }
}

/** The personal stop link replaces the one in the mails, which does nothing from now on. */
async function recordConfirmed(services: SiteServices, arn: string, topicArn: string): Promise<LinkOutcome> {
  const { hashKey, subscribers, siteUrl, topics } = services;
  const owner = (await subscribers.getOwner(arn)) ?? (await findOwner(services, arn));
  const choice = (Object.keys(topics) as TopicName[]).find((name) => topics[name] === topicArn);
  let heartbeatAsked = false;
  if (owner) {
    await subscribers.changeSubscriber(
      owner,
      (known) => known && { ...known, subscriptions: confirmSubscription(known.subscriptions, arn, choice) },
    );
    ({ heartbeatAsked } = await settleSubscriber(services, owner));
  }
  const query = new URLSearchParams({ subscription: arn, key: hashStop(arn, hashKey) });
  return { outcome: 'confirmed', stopUrl: `${siteUrl}/stop?${query}`, heartbeatAsked };
}

/** Whose it is where our record was written before SNS named the ARN. */
async function findOwner({ subscriptions, hashKey }: SiteServices, arn: string): Promise<SubscriberRef | null> {
  const address = await subscriptions.getAddress(arn);
  return address && hashAddress(address, hashKey);
}

/** The subscription has served its purpose, which was the mail: it is ended, so that the next proof brings a mail again. */
async function proveAddress({ subscriptions, hashKey }: SiteServices, arn: string): Promise<LinkOutcome> {
  const address = await subscriptions.getAddress(arn);
  if (!address) return { outcome: 'wrong-link' };
  await subscriptions.unsubscribe(arn);
  return { outcome: 'proven', ref: hashAddress(address, hashKey), address };
}
