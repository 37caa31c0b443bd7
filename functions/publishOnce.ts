import type { Message } from '../shared/alerts/message.ts';
import type { TopicName } from '../shared/alerts/topicNames.ts';
import {
  AlertBlocked,
  AlertRejected,
  type AlertSender,
  AlertThrottled,
  type ClaimResult,
  type Ledger,
} from './alertServices.ts';

export type PublishOutcome =
  | { outcome: 'published'; messageId: string }
  | { outcome: Exclude<ClaimResult, 'claimed'> }
  | { outcome: 'rejected'; reason: string };

export interface PublishServices {
  ledger: Pick<Ledger, 'claim' | 'record' | 'release'>;
  sender: AlertSender;
  /** Waits; injected so that a test need not. */
  pause: (milliseconds: number) => Promise<void>;
}

/** Once SNS has taken a message, the record is worth some seconds: without it the message comes a second time. */
export const RECORD_TRIES = 5;
const RECORD_PAUSE_MS = 250;

/**
 * Tells one topic of one subject, once: claim, publish, record.
 *
 * The claim is given back only after a publish that certainly did not happen. After any other failure (time-out, 5xx,
 * a crash, a table that takes no record) SNS may have published: the claim stays until it lapses, and whoever takes it
 * over may repeat this one message. Nothing is lost, because without a record the topic counts as untold.
 *
 * @throws {AlertBlocked} and whatever the ledger or the channel throws and a later try may mend.
 */
export async function publishOnce(
  services: PublishServices,
  subject: string,
  topic: TopicName,
  message: Message,
  now: Date,
): Promise<PublishOutcome> {
  const { ledger, sender } = services;
  const claim = await ledger.claim(subject, topic, now);
  if (claim !== 'claimed') return { outcome: claim };
  let messageId: string;
  try {
    messageId = await sender.sendAlert(topic, message);
  } catch (error) {
    if (isUnpublished(error)) await ledger.release(subject, topic, now);
    if (error instanceof AlertRejected) return { outcome: 'rejected', reason: error.message };
    throw error;
  }
  await recordPatiently(services, subject, topic, messageId, now);
  return { outcome: 'published', messageId };
}

function isUnpublished(error: unknown): boolean {
  return error instanceof AlertRejected || error instanceof AlertBlocked || error instanceof AlertThrottled;
}

/** Writes down what SNS has taken, in spite of a table that fails for some seconds. */
async function recordPatiently(
  { ledger, pause }: PublishServices,
  subject: string,
  topic: TopicName,
  messageId: string,
  now: Date,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await ledger.record(subject, topic, messageId, now);
    } catch (error) {
      if (tries === RECORD_TRIES) throw error;
      await pause(RECORD_PAUSE_MS * 2 ** (tries - 1));
    }
  }
}
