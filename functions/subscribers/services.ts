import type { TopicName } from '../../shared/alerts/topicNames.ts';
import type { CodeUse, PendingCode } from '../../shared/subscribers/code.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { LimitDecision, LimitName, Limits } from '../../shared/subscribers/rateLimit.ts';
import type { SubscriptionState } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Address, Subscriber } from '../../shared/subscribers/subscriber.ts';

/** What is remembered of those who asked to be told: never an address, only keyed hashes of it. */
export interface SubscriberStore {
  getSubscriber(ref: SubscriberRef): Promise<Subscriber | null>;
  /** Whose subscription an ARN is, as far as known. */
  getOwner(arn: string): Promise<SubscriberRef | null>;
  /**
   * Reads, changes and writes a subscriber, again when another write came between; null deletes. `change` may run more
   * than once.
   */
  changeSubscriber(ref: SubscriberRef, change: (known: Subscriber | null) => Subscriber | null): Promise<void>;
  /** Everybody, a page at a time: those that follow `after` in the order of references. */
  getSubscriberRefs(limit: number, after?: SubscriberRef): Promise<SubscriberRef[]>;
  /** Those with a change of choice under way, of which SNS alone knows how far it is; paged alike. */
  getUnsettled(limit: number, after?: SubscriberRef): Promise<SubscriberRef[]>;
  /** Subscriptions that SNS held at the last daily check; null before the first. */
  getCensus(): Promise<number | null>;
  putCensus(confirmed: number, now: Date): Promise<void>;
  /** Keeps the latest code of a number for its purpose; an earlier one for the same is void. */
  putCode(ref: SubscriberRef, code: PendingCode): Promise<void>;
  /** Counts a try and returns the code with its tries counted, or null when none is on its way. */
  countTry(ref: SubscriberRef, use: CodeUse): Promise<PendingCode | null>;
  deleteCode(ref: SubscriberRef, use: CodeUse): Promise<void>;
  /** Counts one use by a subject (a hash) and says whether it is within the limit. */
  countUse(limit: LimitName, subject: string, now: Date, limits?: Limits): Promise<LimitDecision>;
  /** Whether the limit is known to be reached, without asking anybody; `false` may be wrong. */
  isUsedUp(limit: LimitName, subject: string, now: Date): boolean;
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
  /** Ends a confirmed subscription. One that is gone is no error, nor one that waits for its owner: SNS ends it itself. */
  unsubscribe(arn: string): Promise<void>;
  getState(arn: string): Promise<SubscriptionState>;
  /** Address of a subscription as SNS has it, or null when it is gone. */
  getAddress(arn: string): Promise<Address | null>;
  /** @throws {SubscriptionRefused} when the number opted out or cannot be texted. */
  sendCode(phone: string, message: string): Promise<void>;
}

/** SNS will not do it for this address or token; asking again changes nothing. */
export class SubscriptionRefused extends Error {
  override name = 'SubscriptionRefused';
}

export interface ListedAddress {
  address: Address;
  /** Null while its owner has not confirmed. */
  arn: string | null;
}

/** Everything SNS holds for us, for the daily check. Addresses are for comparing, never for keeping or logging. */
export interface SubscriptionListing {
  getListed(topic: TopicName): Promise<ListedAddress[]>;
  /** Numbers whose owners replied STOP to anything of this account, E.164. */
  getOptedOut(): Promise<string[]>;
}
