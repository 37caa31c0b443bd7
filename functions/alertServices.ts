/** What the notifier needs from the outside world: the outbox of alerts, the ledger of what was told, the sender. */

import type { Alert } from '../shared/alerts/alert.ts';
import type { Message } from '../shared/alerts/message.ts';
import type { TopicName } from '../shared/alerts/topicNames.ts';

/**
 * What has become of an alert in the outbox. `waiting`: tried in vain, for the reason beside it, and to be tried again.
 * Every alert ends as one of the last three.
 */
export type AlertState = 'pending' | 'waiting' | 'delivered' | 'dropped' | 'rejected';

export interface OutboxEntry {
  alert: Alert;
  state: AlertState;
  /** Why it was dropped or rejected, or waits, one line. */
  reason: string | null;
  /** When it was delivered, dropped or rejected, ISO instant. */
  settledAt: string | null;
  /** Failures that were not the network's, since it was written or last put back. */
  tries: number;
  /** When it was written, put back or last tried in vain, ISO instant. */
  movedAt: string;
}

/** As much of an outbox item as is known even of one whose alert cannot be read. */
export interface OutboxState {
  alertId: string;
  state: AlertState;
  /** ISO instants; null: not readable, or not moved since it was written. */
  decidedAt: string | null;
  movedAt: string | null;
}

export interface Outbox {
  /** Writes the alert unless its id is there already; says whether it was new. @throws {WriteRefused} */
  putAlert(alert: Alert): Promise<{ isNew: boolean }>;
  /** The alert as it was decided; null when there is none of this id, or one that can't be read. */
  getAlert(alertId: string): Promise<Alert | null>;
  /** Alerts not yet delivered to all their topics, dropped or rejected; oldest first. */
  getPendingAlerts(): Promise<Alert[]>;
  /**
   * Alerts that are kept, with what became of them, oldest first; unreadable ones are left out. With `since`
   * (`YYYY-MM-DD`) only those about events filed under that day or later.
   */
  getOutboxEntries(since?: string): Promise<OutboxEntry[]>;
  /** The same of every item, also of those that cannot be read. */
  getOutboxStates(): Promise<OutboxState[]>;
  /** Published to every topic it concerns. */
  putDelivered(alertId: string, now: Date): Promise<void>;
  /** Given up on purpose, with the reason for the page: too old when its turn came. */
  putDropped(alertId: string, reason: string, now: Date): Promise<void>;
  /** Puts back what was not delivered, with all its tries before it, as a change that the notifier is told of. */
  putPending(alertId: string, now: Date): Promise<void>;
  /** Counts a try that failed, and says the how-manieth it was; null: it is delivered, or gone. */
  putWaiting(alertId: string, reason: string, now: Date): Promise<number | null>;
  /** Refused for good by the channel, or unreadable: kept as a dead letter that can be sent again. */
  putRejected(alertId: string, reason: string, now: Date): Promise<void>;
}

/** `withdrawn`: corrected before it was told, so that it must not be told any more. */
export type ClaimResult = 'claimed' | 'already-published' | 'in-progress' | 'withdrawn';

/**
 * The ledger that makes a publish happen once: claim, publish, record. `subject` is what subscribers are told once per
 * topic: see `deliverySubject`.
 */
export interface Ledger {
  claim(subject: string, topic: TopicName, now: Date): Promise<ClaimResult>;
  record(subject: string, topic: TopicName, messageId: string, now: Date): Promise<void>;
  /** Gives back the claim made at `claimedAt`, after a publish that certainly did not happen. */
  release(subject: string, topic: TopicName, claimedAt: Date): Promise<void>;
  /** Closes a subject for the topic: whatever the answer, but for `in-progress`, it is told there no more. */
  withdraw(subject: string, topic: TopicName, now: Date): Promise<WithdrawResult>;
}

/** `told`: or may have been, by a notifier that died. `in-progress`: a living one may be telling it now; ask again. */
type WithdrawResult = 'untold' | 'told' | 'in-progress';

export interface AlertSender {
  /**
   * Publishes to a topic and returns SNS's message id.
   * @throws {AlertRejected | AlertBlocked | AlertThrottled} when it certainly was not published; after anything else it
   *   may have been.
   */
  sendAlert(topic: TopicName, message: Message): Promise<string>;
}

/** The channel refuses this message for good: not published, and trying again changes nothing. */
export class AlertRejected extends Error {
  override name = 'AlertRejected';
}

/** The account or the topic is not in order: not published, and nothing is wrong with the message. An operator mends it. */
export class AlertBlocked extends Error {
  override name = 'AlertBlocked';
}

/** The channel asks for patience: not published, worth trying again later. */
export class AlertThrottled extends Error {
  override name = 'AlertThrottled';
}
