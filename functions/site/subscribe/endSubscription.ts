import { isHeartbeat, type TopicArns, type TopicName } from '../../../shared/alerts/topicNames.ts';
import { CODE_PURPOSES } from '../../../shared/subscribers/code.ts';
import { hashStop, isSameHash, type SubscriberRef } from '../../../shared/subscribers/hashAddress.ts';
import type { SiteServices } from '../services.ts';

/** Everything of a subscriber ends and is forgotten, at SNS first: after a crash the record still says what to end. */
export async function endSubscriber(services: SiteServices, ref: SubscriberRef): Promise<void> {
  const { subscribers, subscriptions } = services;
  const known = await subscribers.getSubscriber(ref);
  for (const { arn } of known?.subscriptions ?? []) if (arn) await subscriptions.unsubscribe(arn);
  await subscribers.changeSubscriber(ref, () => null);
  for (const use of CODE_PURPOSES) await subscribers.deleteCode(ref, use);
}

/** `ended`: its subscription is over already, and any mail that still comes belongs to another one. */
export type StopOutcome = 'stopped' | 'ended' | 'wrong-link';

/** Ends what a personal stop link stands for: that of the heartbeat only this, any other everything of its owner. */
export async function stopByLink(services: SiteServices, arn: string, key: string): Promise<StopOutcome> {
  if (!isOwnLink(services, arn, key)) return 'wrong-link';
  const { subscribers, subscriptions, topics } = services;
  const owner = await subscribers.getOwner(arn);
  const isOver = owner === null && (await subscriptions.getState(arn)) === 'gone';
  if (isOver) return 'ended';
  await subscriptions.unsubscribe(arn);
  if (owner && !isHeartbeatArn(arn, topics)) await endSubscriber(services, owner);
  else if (owner) await forgetSubscription(services, owner, arn);
  return 'stopped';
}

/** Whose personal stop link it is, or null: not one of ours, or of a subscription that is over. */
export async function findOwnerByLink(services: SiteServices, arn: string, key: string): Promise<SubscriberRef | null> {
  return isOwnLink(services, arn, key) ? services.subscribers.getOwner(arn) : null;
}

function isOwnLink({ hashKey }: SiteServices, arn: string, key: string): boolean {
  return isSameHash(key, hashStop(arn, hashKey));
}

async function forgetSubscription({ subscribers }: SiteServices, owner: SubscriberRef, arn: string): Promise<void> {
  await subscribers.changeSubscriber(owner, (known) => {
    const rest = known?.subscriptions.filter((subscription) => subscription.arn !== arn) ?? [];
    return known && rest.length > 0 ? { ...known, subscriptions: rest } : null;
  });
}

/** An ARN of a subscription is that of its topic with an id behind it. */
function isHeartbeatArn(arn: string, topics: TopicArns): boolean {
  const names = (Object.keys(topics) as TopicName[]).filter(isHeartbeat);
  return names.some((name) => arn.startsWith(`${topics[name]}:`));
}
