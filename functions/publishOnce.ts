import type { TopicName } from '../shared/alerts/alert.ts';
import type { Message } from '../shared/alerts/message.ts';
import { AlertRejected, type AlertSender, AlertThrottled, type ClaimResult, type Ledger } from './services.ts';

export type PublishOutcome =
  | { outcome: 'published'; messageId: string }
  | { outcome: Exclude<ClaimResult, 'claimed'> }
  | { outcome: 'rejected'; reason: string };

/**
 * Tells one topic of one subject, once: claim, publish, record.
 *
 * The claim is given back only after a publish that certainly did not happen. After any other failure (time-out, 5xx,
 * a crash) SNS may have published: the claim stays until it lapses, and whoever takes it over may repeat this one
 * message. Nothing is lost, because without a record the topic counts as untold.
 *
 * @throws whatever the ledger or the channel throws and a later try may mend.
 */
export async function publishOnce(
  { ledger, sender }: { ledger: Pick<Ledger, 'claim' | 'record' | 'release'>; sender: AlertSender },
  subject: string,
  topic: TopicName,
  message: Message,
  now: Date,
): Promise<PublishOutcome> {
  const claim = await ledger.claim(subject, topic, now);
  if (claim !== 'claimed') return { outcome: claim };
  try {
    const messageId = await sender.sendAlert(topic, message);
    await ledger.record(subject, topic, messageId, now);
    return { outcome: 'published', messageId };
  } catch (error) {
    if (error instanceof AlertRejected || error instanceof AlertThrottled) await ledger.release(subject, topic, now);
    if (error instanceof AlertRejected) return { outcome: 'rejected', reason: error.message };
    throw error;
  }
}
