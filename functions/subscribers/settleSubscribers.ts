import type { SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import { type SubscriptionState, settleSubscriptions } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Subscriber, Subscription } from '../../shared/subscribers/subscriber.ts';
import { type AskingHeartbeat, askHeartbeat } from './askHeartbeat.ts';
import type { SubscriberStore, Subscriptions } from './services.ts';

export interface Settling extends AskingHeartbeat {
  subscribers: Pick<SubscriberStore, 'getSubscriber' | 'changeSubscriber' | 'getUnsettled'>;
  subscriptions: Pick<Subscriptions, 'getState' | 'unsubscribe' | 'getAddress' | 'subscribe'>;
}

type States = ReadonlyMap<string, SubscriptionState>;

/**
 * Looks up what became of a subscriber's requests, leaves the topics that a later confirmed choice replaces, and has the
 * sign of life asked for where that was waiting. SNS is asked first and the record written last, so that a crash means
 * the same work again.
 */
export async function settleSubscriber(services: Settling, ref: SubscriberRef): Promise<{ heartbeatAsked: boolean }> {
  const known = await services.subscribers.getSubscriber(ref);
  if (!known) return { heartbeatAsked: false };
  await settleWith(services, ref, known, await getStates(services, known.subscriptions));
  return { heartbeatAsked: await askHeartbeat(services, ref) };
}

/** The first part of it, with states that are known already. */
export async function settleWith(
  { subscribers, subscriptions, clock }: Pick<Settling, 'subscribers' | 'subscriptions' | 'clock'>,
  ref: SubscriberRef,
  known: Subscriber,
  states: States,
): Promise<void> {
  const { leave } = settleSubscriptions(known.subscriptions, states, clock());
  for (const arn of leave) await subscriptions.unsubscribe(arn);
  await subscribers.changeSubscriber(ref, (current) => settle(current, states, clock()));
}

const REFS_A_PAGE = 100;

/**
 * Settles everybody who has a change of choice under way. One that fails is logged, waits for the next time and stands
 * in nobody's way.
 */
export async function settleSubscribers(services: Settling): Promise<void> {
  const { subscribers, log } = services;
  let refs = await subscribers.getUnsettled(REFS_A_PAGE);
  while (refs.length > 0) {
    for (const ref of refs)
      await settleSubscriber(services, ref).catch((error: unknown) => {
        log({ what: 'settle-failed', error: error instanceof Error ? error.name : 'unknown' });
      });
    refs = await subscribers.getUnsettled(REFS_A_PAGE, refs.at(-1));
  }
}

/** The same record where nothing changed, so that it is not written. */
function settle(current: Subscriber | null, states: States, now: Date): Subscriber | null {
  if (!current) return null;
  const { keep } = settleSubscriptions(current.subscriptions, states, now);
  if (keep.length === 0) return null;
  const isSame = JSON.stringify(keep) === JSON.stringify(current.subscriptions);
  return isSame ? current : { ...current, subscriptions: keep };
}

/** A settled subscriber costs no call: what was confirmed alone stays so until its owner ends it. */
async function getStates({ subscriptions }: Settling, list: readonly Subscription[]): Promise<States> {
  const arns = list.flatMap(({ arn, confirmed, expired }) => (arn && !confirmed && !expired ? [arn] : []));
  return new Map(await Promise.all(arns.map(async (arn) => [arn, await subscriptions.getState(arn)] as const)));
}
