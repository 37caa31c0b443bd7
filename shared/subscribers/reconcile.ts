/** Our records against what SNS holds: what is the same, what differs, and what to ask SNS about once more. */
import type { TopicName } from '../alerts/topicNames.ts';
import type { SubscriberRef } from './hashAddress.ts';
import type { SubscriptionState } from './settleSubscriptions.ts';
import type { Subscriber, Subscription } from './subscriber.ts';

/** What SNS lists of a topic, each address by its fingerprint. SNS names no ARN while it waits for the owner. */
export interface Listed {
  topic: TopicName;
  ref: SubscriberRef;
  arn: string | null;
}

export interface Listing {
  /** `listingKey(ref, topic)` → ARN, or null while unconfirmed. */
  readonly byOwner: ReadonlyMap<string, string | null>;
  /** ARNs of all that is confirmed. */
  readonly confirmed: ReadonlySet<string>;
  readonly pending: number;
}

export function buildListing(entries: readonly Listed[]): Listing {
  return {
    byOwner: new Map(entries.map(({ ref, topic, arn }) => [listingKey(ref, topic), arn])),
    confirmed: new Set(entries.flatMap(({ arn }) => arn ?? [])),
    pending: entries.filter(({ arn }) => arn === null).length,
  };
}

function listingKey(ref: SubscriberRef, topic: TopicName): string {
  return `${ref} ${topic}`;
}

export interface Comparison {
  /** The record with the ARNs that SNS has; the same one where it names no other. */
  subscriber: Subscriber;
  states: Map<string, SubscriptionState>;
  /** ARNs that SNS does not list: perhaps gone, perhaps newer than the list. To be looked up one by one. */
  doubtful: string[];
  /** Subscriptions that SNS has confirmed and we did not know, or knew by another ARN. */
  repaired: number;
}

export function compareSubscriber(ref: SubscriberRef, subscriber: Subscriber, listing: Listing): Comparison {
  const listedArn = ({ choice }: Subscription) => listing.byOwner.get(listingKey(ref, choice)) ?? null;
  const relinked = subscriber.subscriptions.map((each) => {
    const arn = listedArn(each);
    return arn === null || arn === each.arn ? each : { ...each, arn };
  });
  const known = relinked.filter((each) => each.arn !== null && each.arn === listedArn(each));
  const unknown = relinked.filter((each) => !known.includes(each) && !each.expired);
  const isSame = relinked.every((each, index) => each === subscriber.subscriptions[index]);
  return {
    subscriber: isSame ? subscriber : { ...subscriber, subscriptions: relinked },
    states: new Map(known.map(({ arn }) => [arn ?? '', 'confirmed'])),
    doubtful: unknown.flatMap(({ arn }) => arn ?? []),
    repaired: known.filter((each) => !each.confirmed || !subscriber.subscriptions.includes(each)).length,
  };
}

/** Losing two of three may be chance; losing all of two, or a fifth of a hundred between two days, is not. */
const FEWEST_LOST = 2;
const SHARE_LOST = 0.2;

/** Have confirmed subscriptions gone in such numbers that something else than their owners' wish is likely? */
export function isSuddenDrop(before: number | null, now: number): boolean {
  return before !== null && before - now >= Math.max(FEWEST_LOST, before * SHARE_LOST);
}
