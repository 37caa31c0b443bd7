/** All that is kept of one person, in a form that they can read and take along. */
import type { Wish } from '../alerts/topicNames.ts';
import { HOUR_MS } from '../units.ts';
import { CONFIRM_HOURS } from './settleSubscriptions.ts';
import type { Address, Channel, Consent, Subscriber, Subscription } from './subscriber.ts';

export interface KeptSubscription {
  topic: Wish;
  state: 'confirmed' | 'waiting' | 'expired';
  askedAt: string;
  /** Until when the confirmation mail works, or did; null when it was followed. */
  confirmBy: string | null;
  /** The weekly sign of life is asked for once this is confirmed. */
  heartbeatDue: boolean;
  consent: Consent;
  subscriptionArn: string | null;
}

export interface KeptData {
  /** As Amazon SNS has it; null when nothing is left there. */
  address: string | null;
  channel: Channel | null;
  /** ISO instant of the first request; null when there is no record. */
  since: string | null;
  subscriptions: KeptSubscription[];
}

export function describeSubscriber(subscriber: Subscriber | null, address: Address | null, now: Date): KeptData {
  return {
    address: address?.value ?? null,
    channel: subscriber?.channel ?? address?.channel ?? null,
    since: subscriber?.createdAt ?? null,
    subscriptions: (subscriber?.subscriptions ?? []).map((subscription) => describe(subscription, now)),
  };
}

function describe(subscription: Subscription, now: Date): KeptSubscription {
  const { choice, arn, askedAt, confirmed, heartbeatDue = false, consent, expired } = subscription;
  const confirmBy = new Date(Date.parse(askedAt) + CONFIRM_HOURS * HOUR_MS).toISOString();
  const isOver = expired === true || now.toISOString() > confirmBy;
  const state = confirmed ? 'confirmed' : isOver ? 'expired' : 'waiting';
  return {
    topic: choice,
    state,
    askedAt,
    confirmBy: confirmed ? null : confirmBy,
    heartbeatDue,
    consent,
    subscriptionArn: arn,
  };
}
