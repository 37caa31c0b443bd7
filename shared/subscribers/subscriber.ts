/** Who asked to be told, and through which of SNS's subscriptions. Addresses themselves are held by SNS alone. */
import type { Wish } from '../alerts/topicNames.ts';

export type Channel = 'email' | 'phone';

/** `value` is a lower-case mail address or an E.164 number; see `parseSubscribe`. */
export interface Address {
  channel: Channel;
  value: string;
}

/** What a person agreed to, word for word, when (ISO instant) and where. `topic`: found there, see `adoptListed`. */
export interface Consent {
  text: string;
  at: string;
  source: 'page' | 'api' | 'topic';
}

/** One SNS subscription of an address to the topic of a wish. */
export interface Subscription {
  choice: Wish;
  /** Null where SNS answered "pending confirmation" and named none, or has not answered yet. */
  arn: string | null;
  /** ISO instant of the request; of several, the latest that is confirmed is the one that counts. */
  askedAt: string;
  confirmed: boolean;
  /** Of a choice: whether the weekly sign of life was asked for along with it. A later "no" ends an earlier "yes". */
  heartbeat?: boolean;
  /** Of a choice by e-mail: the sign of life is still to be asked for, once this is confirmed. */
  heartbeatDue?: true;
  /** Not confirmed in time. Kept for some days, so that its owner can see it and ask again. */
  expired?: boolean;
  /** In a language that is offered no more, and asked for anew in English. */
  moved?: true;
  consent: Consent;
}

export interface Subscriber {
  channel: Channel;
  /** One choice, save while a change waits for its confirmation, and perhaps the heartbeat. */
  subscriptions: Subscription[];
  createdAt: string;
  /** Number of writes; a write names the version it read. */
  version: number;
}
