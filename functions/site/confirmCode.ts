import type { Choice } from '../../shared/alerts/alert.ts';
import { type CodePurpose, checkCode } from '../../shared/subscribers/code.ts';
import { hashAddress, hashClient, hashCode, type SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { SubscriptionRefused } from '../subscribers/services.ts';
import { settleSubscriber } from '../subscribers/settleSubscribers.ts';
import { countUses } from './countUses.ts';
import { endSubscriber } from './endSubscription.ts';
import { joinTopic } from './joinTopic.ts';
import type { SiteServices } from './services.ts';

export type CodeOutcome =
  | { outcome: 'subscribed'; choice: Choice; heartbeat: boolean }
  /** Who asks to see what is kept is who owns the number. */
  | { outcome: 'proven'; ref: SubscriberRef }
  | { outcome: 'stopped' | 'wrong-code' | 'limited' | 'opted-out' };

/** Carries out what a code was sent for. The code is deleted last: after a crash it still works. */
export async function confirmCode(
  services: SiteServices,
  address: Address,
  code: string,
  client: string,
): Promise<CodeOutcome> {
  const { hashKey, subscribers, clock, log } = services;
  if (await countUses(services, [['tries-client', hashClient(client, hashKey)]])) return { outcome: 'limited' };
  const ref = hashAddress(address, hashKey);
  const check = checkCode(await subscribers.countTry(ref), hashCode(code, ref, hashKey), clock());
  if (!check.right) {
    log({ what: 'code-wrong', reason: check.reason });
    return { outcome: 'wrong-code' };
  }
  try {
    await carryOut(services, address, ref, check.purpose);
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'subscribe-refused', channel: address.channel, reason: error.message });
    return { outcome: 'opted-out' };
  }
  await subscribers.deleteCode(ref);
  return describeOutcome(check.purpose, ref);
}

function describeOutcome(purpose: CodePurpose, ref: SubscriberRef): CodeOutcome {
  switch (purpose.what) {
    case 'subscribe':
      return { outcome: 'subscribed', choice: purpose.choice, heartbeat: purpose.heartbeat };
    case 'stop':
      return { outcome: 'stopped' };
    case 'show':
      return { outcome: 'proven', ref };
    default:
      return purpose satisfies never;
  }
}

async function carryOut(
  services: SiteServices,
  address: Address,
  ref: SubscriberRef,
  purpose: CodePurpose,
): Promise<void> {
  if (purpose.what === 'show') return;
  if (purpose.what === 'stop') return endSubscriber(services, ref);
  const { choice, heartbeat, consent } = purpose;
  const asked = { askedAt: services.clock().toISOString(), confirmed: true, consent };
  await joinTopic(services, address, ref, { ...asked, choice, heartbeat });
  if (heartbeat) await joinTopic(services, address, ref, { ...asked, choice: 'heartbeat' });
  await settleSubscriber(services, ref);
}
