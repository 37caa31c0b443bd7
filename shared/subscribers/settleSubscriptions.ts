/**
 * A subscriber belongs on one topic of choice, yet SNS lets a mail address move only by being subscribed twice: the new
 * topic must be confirmed before the old one may be left, or a mistyped or unwanted request would silence a reader.
 * Nobody tells us of a confirmation by SNS's own link, so this is decided whenever the states are looked up.
 */
import { isHeartbeat } from '../alerts/topicNames.ts';
import { HOUR_MS } from '../units.ts';
import type { Subscription } from './subscriber.ts';

/** What SNS says of a subscription. `gone`: deleted, or unconfirmed for 48 hours. */
export type SubscriptionState = 'confirmed' | 'pending' | 'gone';

export interface Settlement {
  keep: Subscription[];
  /** ARNs of confirmed subscriptions that a later confirmed request replaces. */
  leave: string[];
}

/** SNS deletes what is not confirmed within 48 hours … */
export const CONFIRM_HOURS = 48;
/** … where it says nothing, a day is added for clocks and queues. */
const UNANSWERED_HOURS = 72;
/** Days after the request for which an expired one is kept, to be shown to its owner. */
export const EXPIRED_DAYS = 14;

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

/** Marks the subscription that SNS names as confirmed: by its ARN, or by its choice where no ARN was known before. */
export function confirmSubscription(list: readonly Subscription[], arn: string, choice?: string): Subscription[] {
  return list.map((subscription) =>
    subscription.arn === arn || (subscription.arn === null && subscription.choice === choice)
      ? markConfirmed({ ...subscription, arn })
      : subscription,
  );
}

/**
 * Of several confirmed choices the latest asked for stays (the last of the list at a tie); the unconfirmed may yet be. So
 * it is with the heartbeats of several languages, and all go when that choice was asked for after them and without one.
 */
export function settleSubscriptions(
  list: readonly Subscription[],
  states: ReadonlyMap<string, SubscriptionState>,
  now: Date,
): Settlement {
  const alive = list.flatMap((subscription) => refresh(subscription, states, now));
  const confirmed = alive.filter((subscription) => subscription.confirmed);
  const choices = confirmed.filter(({ choice }) => !isHeartbeat(choice));
  const heartbeats = confirmed.filter(({ choice }) => isHeartbeat(choice));
  const winner = latestOf(choices);
  const unwanted = heartbeats.filter(({ askedAt }) => winner?.heartbeat === false && askedAt < winner.askedAt);
  const left = new Set([...findReplaced(choices), ...findReplaced(heartbeats), ...unwanted]);
  return {
    keep: alive.filter((subscription) => !left.has(subscription)),
    leave: [...left].flatMap((subscription) => subscription.arn ?? []),
  };
}

/** The last of the list at a tie. */
function latestOf(list: readonly Subscription[]): Subscription | undefined {
  return [...list].reverse().sort((a, b) => b.askedAt.localeCompare(a.askedAt))[0];
}

/** Several found on the topics at once are the operator's choice: none of them replaces the others. */
function findReplaced(list: readonly Subscription[]): Subscription[] {
  const latest = latestOf(list);
  const isApart = ({ consent, askedAt }: Subscription) => consent.source === 'topic' && askedAt === latest?.askedAt;
  return list.filter((subscription) => subscription !== latest && !isApart(subscription));
}

/**
 * A change of choice or language is under way, so that its owner may be on two topics, and hear the same twice, until it is settled;
 * or the sign of life waits for the confirmation of a choice. Another request that waits for its confirmation can wait
 * for the daily check.
 */
export function isUnsettled(list: readonly Subscription[]): boolean {
  const open = list.filter(({ expired }) => !expired);
  const heartbeats = open.filter(({ choice }) => isHeartbeat(choice)).length;
  return heartbeats > 1 || open.length - heartbeats > 1 || open.some(({ heartbeatDue }) => heartbeatDue);
}

/** The choice that its owner has confirmed and whose sign of life is still to be asked for. */
export function findHeartbeatDue(list: readonly Subscription[]): Subscription | null {
  return list.find(({ confirmed, heartbeatDue }) => confirmed && heartbeatDue) ?? null;
}

export function withoutHeartbeatDue(list: readonly Subscription[]): Subscription[] {
  return list.map(({ heartbeatDue: _, ...subscription }) => subscription);
}

function refresh(
  subscription: Subscription,
  states: ReadonlyMap<string, SubscriptionState>,
  now: Date,
): Subscription[] {
  const state = subscription.arn === null ? undefined : states.get(subscription.arn);
  if (state === 'confirmed') return [markConfirmed(subscription)];
  if (subscription.confirmed) return state === 'gone' ? [] : [subscription];
  const hours = (now.getTime() - Date.parse(subscription.askedAt)) / HOUR_MS;
  if (hours > EXPIRED_DAYS * 24) return [];
  const isExpired = subscription.expired || state === 'gone' || hours > UNANSWERED_HOURS;
  return [isExpired ? { ...subscription, expired: true } : subscription];
}

function markConfirmed({ expired: _, ...subscription }: Subscription): Subscription {
  return { ...subscription, confirmed: true };
}
