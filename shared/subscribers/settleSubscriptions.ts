/**
 * A subscriber belongs on one topic, yet SNS lets a mail address move only by being subscribed twice: the new topic
 * must be confirmed before the old one may be left, or a mistyped or unwanted request would silence a reader. Nobody
 * tells us of a confirmation by SNS's own link, so this is decided whenever the states are looked up.
 */
import type { Choice } from '../alerts/alert.ts';
import type { Subscription } from './subscriber.ts';

/** What SNS says of a subscription. `gone`: deleted, or unconfirmed for 48 hours. */
export type SubscriptionState = 'confirmed' | 'pending' | 'gone';

export interface Settlement {
  keep: Subscription[];
  /** ARNs of confirmed subscriptions that a later confirmed one replaces. */
  leave: string[];
}

/** SNS deletes what is not confirmed within 48 hours; a day is added for clocks and queues. */
const UNCONFIRMED_HOURS = 72;
const HOUR_MS = 3_600_000;

/**
 * Adds a request. Asked again for a choice that is confirmed, the same list comes back: otherwise a stranger who types
 * somebody's address could bring back a choice that its owner has since replaced. SNS then answers with the ARN known;
 * another one means that its owner had unsubscribed with SNS's own link.
 */
export function addSubscription(list: Subscription[], asked: Subscription): Subscription[] {
  const known = list.find((subscription) => subscription.choice === asked.choice);
  if (known?.confirmed && !asked.confirmed && known.arn === asked.arn) return list;
  return [...list.filter((subscription) => subscription.choice !== asked.choice), asked];
}

/** Marks the subscription that SNS names as confirmed. */
export function confirmSubscription(list: readonly Subscription[], arn: string): Subscription[] {
  return list.map((subscription) => (subscription.arn === arn ? { ...subscription, confirmed: true } : subscription));
}

/** Of several confirmed ones the latest asked for stays (the last of the list at a tie); the unconfirmed may yet be. */
export function settleSubscriptions(
  list: readonly Subscription[],
  states: ReadonlyMap<string, SubscriptionState>,
  now: Date,
): Settlement {
  const alive = list.flatMap((subscription) => refresh(subscription, states, now));
  const confirmed = alive
    .filter((subscription) => subscription.confirmed)
    .reverse()
    .sort((a, b) => b.askedAt.localeCompare(a.askedAt));
  const replaced = new Set<Choice>(confirmed.slice(1).map((subscription) => subscription.choice));
  return {
    keep: alive.filter((subscription) => !replaced.has(subscription.choice)),
    leave: confirmed.slice(1).flatMap((subscription) => subscription.arn ?? []),
  };
}

/** Something may still change: an unconfirmed request, or an old subscription not yet left. */
export function isUnsettled(list: readonly Subscription[]): boolean {
  return list.length > 1 || list.some((subscription) => !subscription.confirmed);
}

function refresh(
  subscription: Subscription,
  states: ReadonlyMap<string, SubscriptionState>,
  now: Date,
): Subscription[] {
  const state = subscription.arn === null ? undefined : states.get(subscription.arn);
  if (state === 'gone') return [];
  if (subscription.confirmed || state === 'confirmed') return [{ ...subscription, confirmed: true }];
  const hours = (now.getTime() - Date.parse(subscription.askedAt)) / HOUR_MS;
  return hours > UNCONFIRMED_HOURS ? [] : [subscription];
}
