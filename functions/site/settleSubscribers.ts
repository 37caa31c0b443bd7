import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import { type SubscriptionState, settleSubscriptions } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Subscriber, Subscription } from '../../shared/subscribers/subscriber.ts';
import type { SiteServices } from './services.ts';

type Settling = Pick<SiteServices, 'subscribers' | 'subscriptions' | 'clock' | 'log'>;

/**
 * Looks up what became of a subscriber's requests and leaves the topics that a later confirmed choice replaces. SNS is
 * asked first and the record written last, so that a crash means the same work again.
 */
export async function settleSubscriber(services: Settling, ref: SubscriberRef): Promise<void> {
  const { subscribers, subscriptions, clock } = services;
  const known = await subscribers.getSubscriber(ref);
  if (!known) return;
  const states = await getStates(services, known.subscriptions);
  const { leave } = settleSubscriptions(known.subscriptions, states, clock());
  for (const arn of leave) await subscriptions.unsubscribe(arn);
  await subscribers.changeSubscriber(ref, (current) => settle(current, states, clock()));
}

/** So few that nobody waits for them. */
const SETTLED_IN_PASSING = 5;

/**
 * Settles some of those whose state may have changed: a few along with each subscription, beginning at a reference that
 * differs each time, so that those who never confirm do not stand in the way. Whoever runs daily gives a higher limit.
 * A failure is logged and waits for the next time.
 */
export async function settleSubscribers(
  services: Settling,
  { after, limit = SETTLED_IN_PASSING }: { after?: SubscriberRef; limit?: number } = {},
): Promise<void> {
  const { subscribers, log } = services;
  try {
    for (const ref of await subscribers.getUnsettled(limit, after)) await settleSubscriber(services, ref);
  } catch (error) {
    log({ what: 'settle-failed', error: (error as Error).name });
  }
}

function settle(
  current: Subscriber | null,
  states: ReadonlyMap<string, SubscriptionState>,
  now: Date,
): Subscriber | null {
  if (!current) return null;
  const { keep } = settleSubscriptions(current.subscriptions, states, now);
  return keep.length > 0 ? { ...current, subscriptions: keep } : null;
}

/** A settled subscriber costs no call: what was confirmed alone stays so until its owner ends it. */
async function getStates(
  { subscriptions }: Settling,
  list: readonly Subscription[],
): Promise<Map<string, SubscriptionState>> {
  const arns = list.flatMap(({ arn, confirmed }) => (arn && !confirmed ? [arn] : []));
  return new Map(await Promise.all(arns.map(async (arn) => [arn, await subscriptions.getState(arn)] as const)));
}
