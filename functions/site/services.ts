import type { TopicName } from '../../shared/alerts/alert.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { PendingCode } from '../../shared/subscribers/code.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { LimitDecision, LimitName, Limits } from '../../shared/subscribers/rateLimit.ts';
import type { SubscriptionState } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Address, Subscriber } from '../../shared/subscribers/subscriber.ts';
import type { Log } from '../services.ts';

/** What the site remembers of those who asked to be told: never an address, only keyed hashes of it. */
export interface SubscriberStore {
  getSubscriber(ref: SubscriberRef): Promise<Subscriber | null>;
  /** Whose subscription an ARN is, as far as known. */
  getOwner(arn: string): Promise<SubscriberRef | null>;
  /**
   * Reads, changes and writes a subscriber, again when another write came between; null deletes. `change` may run more
   * than once.
   */
  changeSubscriber(ref: SubscriberRef, change: (known: Subscriber | null) => Subscriber | null): Promise<void>;
  /**
   * Subscribers whose subscriptions may have changed at SNS without our knowing: those that follow `after` in the order
   * of references, then the first ones again.
   */
  getUnsettled(limit: number, after?: SubscriberRef): Promise<SubscriberRef[]>;
  /** Keeps the latest code of a number; an earlier one is void. */
  putCode(ref: SubscriberRef, code: PendingCode): Promise<void>;
  /** Counts a try and returns the code with its tries counted, or null when none is on its way. */
  countTry(ref: SubscriberRef): Promise<PendingCode | null>;
  deleteCode(ref: SubscriberRef): Promise<void>;
  /** Counts one use by a subject (a hash) and says whether it is within the limit. */
  countUse(limit: LimitName, subject: string, now: Date, limits?: Limits): Promise<LimitDecision>;
}

/** SNS, as far as subscribing goes. */
export interface Subscriptions {
  /**
   * A mail address is asked by mail, a number is on the topic at once.
   * @returns The ARN, or null where SNS names none before confirmation.
   * @throws {SubscriptionRefused}
   */
  subscribe(address: Address, topicArn: string): Promise<string | null>;
  /**
   * Confirms with the token of a mail, so that only we can end the subscription.
   * @throws {SubscriptionRefused} when the token is wrong, used or expired.
   */
  confirm(topicArn: string, token: string): Promise<string>;
  /** Ends a confirmed subscription; one that is gone already is no error. */
  unsubscribe(arn: string): Promise<void>;
  getState(arn: string): Promise<SubscriptionState>;
  /** @throws {SubscriptionRefused} when the number opted out or cannot be texted. */
  sendCode(phone: string, message: string): Promise<void>;
}

/** SNS will not do it for this address or token; asking again changes nothing. */
export class SubscriptionRefused extends Error {
  override name = 'SubscriptionRefused';
}

/** Everything the site needs from the outside world. */
export interface SiteServices {
  dossier: Dossier;
  /** Topic ARNs by name. */
  topics: Record<TopicName, string>;
  /** Address of the site without a slash at its end. */
  siteUrl: string;
  clock: () => Date;
  getEvents: () => Promise<TalksEvent[]>;
  getFeedStates: () => Promise<Map<string, FeedState>>;
  /** ISO instant of the last poll. */
  getPollTime: () => Promise<string | null>;
  subscribers: SubscriberStore;
  subscriptions: Subscriptions;
  /** Six digits from a source nobody can predict. */
  randomCode: () => string;
  /** Key of the hashes of addresses and codes; whoever has only the table must not have it. */
  hashKey: string;
  /** ISO 3166 codes of countries texts may be sent to; left out: everywhere. */
  phoneCountries?: readonly string[];
  limits?: Limits;
  log: Log;
}
