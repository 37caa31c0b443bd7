import { arnOf, type TopicArns } from '../../shared/alerts/topicNames.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { Address, Subscriber, Subscription } from '../../shared/subscribers/subscriber.ts';
import { withIntent, withRequest } from '../../shared/subscribers/withRequest.ts';
import { type SubscriberStore, SubscriptionRefused, type Subscriptions } from './services.ts';

export interface Joining {
  subscribers: Pick<SubscriberStore, 'changeSubscriber'>;
  subscriptions: Pick<Subscriptions, 'subscribe'>;
  topics: TopicArns;
}

export type Asked = Omit<Subscription, 'arn'>;

/**
 * Subscribes an address to the topic of a wish: written down, asked of SNS, and written down again with its answer. A
 * crash in between leaves a request without an ARN, which the daily check completes.
 * @throws {SubscriptionRefused} when SNS will not have the address; nothing of it is kept then.
 */
export async function joinTopic(
  { subscribers, subscriptions, topics }: Joining,
  address: Address,
  ref: SubscriberRef,
  asked: Asked,
): Promise<void> {
  const { channel } = address;
  await subscribers.changeSubscriber(ref, (known) => withIntent(known, { ...asked, arn: null }, channel));
  try {
    const arn = await subscriptions.subscribe(address, arnOf(topics, asked.choice));
    await subscribers.changeSubscriber(ref, (known) => withRequest(known, { ...asked, arn }, channel));
  } catch (error) {
    if (error instanceof SubscriptionRefused)
      await subscribers.changeSubscriber(ref, (known) => withoutIntent(known, asked));
    throw error;
  }
}

function withoutIntent(known: Subscriber | null, { choice }: Asked): Subscriber | null {
  const isIntent = (each: Subscription) => each.choice === choice && each.arn === null && !each.confirmed;
  const rest = known?.subscriptions.filter((each) => !isIntent(each)) ?? [];
  return known && rest.length > 0 ? { ...known, subscriptions: rest } : null;
}
