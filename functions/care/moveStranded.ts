import type { TopicName } from '../../shared/alerts/topicNames.ts';
import { findStranded, withMoved } from '../../shared/subscribers/findStranded.ts';
import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { Subscriber } from '../../shared/subscribers/subscriber.ts';
import { joinTopic } from '../subscribers/joinTopic.ts';
import { SubscriptionRefused } from '../subscribers/services.ts';
import type { CareServices } from './services.ts';

/** Mails that ask to confirm, and numbers moved, a day: the others wait for the next. */
const MOST_A_DAY = 200;
/** Two a second: gentle on the providers that receive the mails. */
const PAUSE_MS = 500;

export function isStranded({ topics }: Pick<CareServices, 'topics'>, subscriber: Subscriber): boolean {
  return findStranded(subscriber, namesOf(topics)) !== null;
}

/**
 * Has readers in a language that is offered no more told in English: a mailbox is asked to confirm, once, a number is moved at
 * once. What they are on is left when the new choice is confirmed, as at any change of choice. Marked last: a crash in
 * between means a second mail, not none.
 * @returns how many were asked or moved
 */
export async function moveStranded(services: CareServices, refs: readonly SubscriberRef[]): Promise<number> {
  let moved = 0;
  for (const ref of refs.slice(0, MOST_A_DAY)) {
    try {
      if (await moveOne(services, ref)) moved += 1;
    } catch (error) {
      services.log({ what: 'move-failed', error: error instanceof Error ? error.name : 'unknown' });
    }
    await services.pause(PAUSE_MS);
  }
  return moved;
}

async function moveOne(services: CareServices, ref: SubscriberRef): Promise<boolean> {
  const { subscribers, subscriptions, topics, clock } = services;
  const known = await subscribers.getSubscriber(ref);
  const stranded = known && findStranded(known, namesOf(topics));
  const address = stranded && (await subscriptions.getAddress(stranded.arns[0] ?? ''));
  if (!known || !stranded || !address) return false;
  for (const asked of stranded.ask) {
    const confirmed = address.channel === 'phone';
    try {
      await joinTopic(services, address, ref, { ...asked, askedAt: clock().toISOString(), confirmed });
    } catch (error) {
      // A number that opted out, or a mailbox that SNS will not have: it is not asked every night.
      if (!(error instanceof SubscriptionRefused)) throw error;
    }
  }
  const mark = (current: Subscriber | null) =>
    current && { ...current, subscriptions: withMoved(current.subscriptions, stranded.arns) };
  await subscribers.changeSubscriber(ref, mark);
  return true;
}

function namesOf(topics: CareServices['topics']): ReadonlySet<TopicName> {
  return new Set(Object.keys(topics) as TopicName[]);
}
