import { heartbeatIn, languageOf } from '../../shared/alerts/topicNames.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import { findHeartbeatDue, withoutHeartbeatDue } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Log } from '../services.ts';
import { type Joining, joinTopic } from './joinTopic.ts';
import { type SubscriberStore, SubscriptionRefused, type Subscriptions } from './services.ts';

export interface AskingHeartbeat extends Joining {
  subscribers: Pick<SubscriberStore, 'getSubscriber' | 'changeSubscriber'>;
  subscriptions: Pick<Subscriptions, 'subscribe' | 'getAddress'>;
  clock: () => Date;
  log: Log;
}

/**
 * Has SNS ask a reader who wished for the sign of life to confirm that as well, now that the choice is confirmed; true
 * when it did. Noted last: a crash in between means a second mail, not none.
 */
export async function askHeartbeat(services: AskingHeartbeat, ref: SubscriberRef): Promise<boolean> {
  const { subscribers, subscriptions, clock, log } = services;
  const known = await subscribers.getSubscriber(ref);
  const due = known && findHeartbeatDue(known.subscriptions);
  const address = due?.arn ? await subscriptions.getAddress(due.arn) : null;
  if (!due || !address) return false;
  const asked = {
    choice: heartbeatIn(languageOf(due.choice)),
    askedAt: clock().toISOString(),
    confirmed: false,
    consent: due.consent,
  } as const;
  try {
    await joinTopic(services, address, ref, asked);
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'heartbeat-refused', reason: error.message });
  }
  await subscribers.changeSubscriber(
    ref,
    (current) => current && { ...current, subscriptions: withoutHeartbeatDue(current.subscriptions) },
  );
  return true;
}
