import { hashStop, isSameHash, type SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { SiteServices } from './services.ts';

/** Everything of a subscriber ends, at SNS first. */
export async function endSubscriber(services: SiteServices, ref: SubscriberRef): Promise<void> {
  const known = await services.subscribers.getSubscriber(ref);
  for (const { arn } of known?.subscriptions ?? []) if (arn) await services.subscriptions.unsubscribe(arn);
  await services.subscribers.changeSubscriber(ref, () => null);
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
