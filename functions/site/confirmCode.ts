import type { Choice } from '../../shared/alerts/alert.ts';
import { type CodePurpose, checkCode } from '../../shared/subscribers/code.ts';
import { hashAddress, hashClient, hashCode, type SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { withRequest } from '../../shared/subscribers/withRequest.ts';
import { countUses } from './countUses.ts';
import { endSubscriber } from './endSubscription.ts';
import { type SiteServices, SubscriptionRefused } from './services.ts';
import { settleSubscriber } from './settleSubscribers.ts';

export type CodeOutcome =
  | { outcome: 'subscribed'; choice: Choice }
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
  return check.purpose.what === 'stop'
    ? { outcome: 'stopped' }
    : { outcome: 'subscribed', choice: check.purpose.choice };
}

async function carryOut(
  services: SiteServices,
  address: Address,
  ref: SubscriberRef,
  purpose: CodePurpose,
): Promise<void> {
  if (purpose.what === 'stop') return endSubscriber(services, ref);
  const { choice, consent } = purpose;
  const arn = await services.subscriptions.subscribe(address, services.topics[choice]);
  const asked = { choice, arn, askedAt: services.clock().toISOString(), confirmed: true, consent };
  await services.subscribers.changeSubscriber(ref, (known) => withRequest(known, asked, address.channel));
  await settleSubscriber(services, ref);
}
