import { addSubscription } from './settleSubscriptions.ts';
import type { Channel, Subscriber, Subscription } from './subscriber.ts';

/** The subscriber with one more subscription, the same one where nothing changes; a first one founds the record. */
export function withRequest(known: Subscriber | null, asked: Subscription, channel: Channel): Subscriber {
  if (!known) return { channel, subscriptions: [asked], createdAt: asked.askedAt, version: 0 };
  const subscriptions = addSubscription(known.subscriptions, asked);
  return subscriptions === known.subscriptions ? known : { ...known, subscriptions };
}

/**
 * The subscriber as it is written down before SNS is asked, so that no subscription is at SNS without our knowing whose
 * it is. What is known of the choice already stays.
 */
export function withIntent(known: Subscriber | null, asked: Subscription, channel: Channel): Subscriber {
  const isKnown = known?.subscriptions.some(({ choice }) => choice === asked.choice);
  return known && isKnown ? known : withRequest(known, { ...asked, arn: null, confirmed: false }, channel);
}
