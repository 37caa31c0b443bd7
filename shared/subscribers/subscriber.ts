/** Who asked to be told, and through which of SNS's subscriptions. Addresses themselves are held by SNS alone. */
import type { Choice } from '../alerts/alert.ts';

export type Channel = 'email' | 'phone';

/** `value` is a lower-case mail address or an E.164 number; see `parseSubscribe`. */
export interface Address {
  channel: Channel;
  value: string;
}

/** What a person agreed to, word for word, when (ISO instant) and where. */
export interface Consent {
  text: string;
  at: string;
  source: 'page' | 'api';
}

/** One SNS subscription of an address to the topic of a choice. */
export interface Subscription {
  choice: Choice;
  /** Null where SNS answered "pending confirmation" and named none. */
  arn: string | null;
  /** ISO instant of the request; of several, the latest that is confirmed is the one that counts. */
  askedAt: string;
  confirmed: boolean;
  consent: Consent;
}

export interface Subscriber {
  channel: Channel;
  /** One, save while a change of choice waits for its confirmation. */
  subscriptions: Subscription[];
  createdAt: string;
  /** Number of writes; a write names the version it read. */
  version: number;
}
