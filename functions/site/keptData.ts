import { describeSubscriber, type KeptData } from '../../shared/subscribers/describeSubscriber.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { Address, Subscriber } from '../../shared/subscribers/subscriber.ts';
import { settleSubscriber } from '../subscribers/settleSubscribers.ts';
import type { SiteServices } from './services.ts';

/** All that is kept of one person, as SNS and the table have it now; for whoever has proven to be that person. */
export async function getKeptData(
  services: SiteServices,
  ref: SubscriberRef,
  proven: Address | null = null,
): Promise<KeptData> {
  await settleSubscriber(services, ref);
  const subscriber = await services.subscribers.getSubscriber(ref);
  const address = proven ?? (await findAddress(services, subscriber));
  return describeSubscriber(subscriber, address, services.clock());
}

/** We keep no address: the first of the person's subscriptions that SNS still has tells it. */
async function findAddress({ subscriptions }: SiteServices, subscriber: Subscriber | null): Promise<Address | null> {
  for (const { arn } of subscriber?.subscriptions ?? []) {
    const address = arn === null ? null : await subscriptions.getAddress(arn);
    if (address) return address;
  }
  return null;
}
