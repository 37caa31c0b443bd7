/** Who is on a topic without ever having asked our page: the operator's own, and addresses brought from another stack. */
import type { Wish } from '../alerts/topicNames.ts';
import type { SubscriberRef } from './hashAddress.ts';
import type { Listed } from './reconcile.ts';
import type { Channel, Subscriber } from './subscriber.ts';

/** What stands where somebody's own words of consent would. */
const FOUND = 'Found on the topic: subscribed by the operator, or brought from another stack.';

export interface ListedReader extends Listed {
  topic: Wish;
  channel: Channel;
}

/**
 * Records of those who have none, so that they can see, change and stop on the page what SNS sends them. What is not
 * confirmed gets none: it may have been asked for by anybody.
 */
export function adoptListed(
  entries: readonly ListedReader[],
  recorded: ReadonlySet<SubscriberRef>,
  now: Date,
): Map<SubscriberRef, Subscriber> {
  const at = now.toISOString();
  const adopted = new Map<SubscriberRef, Subscriber>();
  for (const { ref, channel, topic, arn } of entries) {
    if (arn === null || recorded.has(ref)) continue;
    const known = adopted.get(ref) ?? { channel, subscriptions: [], createdAt: at, version: 0 };
    const consent = { text: FOUND, at, source: 'topic' } as const;
    const found = { choice: topic, arn, askedAt: at, confirmed: true, consent };
    adopted.set(ref, { ...known, subscriptions: [...known.subscriptions, found] });
  }
  return adopted;
}
