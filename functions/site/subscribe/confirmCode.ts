import { type ChoiceTopic, heartbeatIn, languageOf } from '../../../shared/alerts/topicNames.ts';
import { type CodePurpose, type CodeUse, checkCode, hashCode } from '../../../shared/subscribers/code.ts';
import { hashAddress, hashCounted, type SubscriberRef } from '../../../shared/subscribers/hashAddress.ts';
import type { Address } from '../../../shared/subscribers/subscriber.ts';
import { joinTopic } from '../../subscribers/joinTopic.ts';
import { SubscriptionRefused } from '../../subscribers/services.ts';
import { settleSubscriber } from '../../subscribers/settleSubscribers.ts';
import type { Client } from '../clientAddress.ts';
import type { SiteServices } from '../services.ts';
import { askerUses } from './askerUses.ts';
import { countUses, type Use } from './countUses.ts';
import { endSubscriber } from './endSubscription.ts';

export type CodeOutcome =
  | { outcome: 'subscribed'; choice: ChoiceTopic; heartbeat: boolean }
  /** Who asks to see what is kept is who owns the number. */
  | { outcome: 'proven'; ref: SubscriberRef }
  | { outcome: 'stopped' | 'wrong-code' | 'limited' | 'opted-out' };

/** A code as it was entered, and what for. */
export interface EnteredCode {
  address: Address;
  code: string;
  use: CodeUse;
}

/** Carries out what a code was sent for. The code is deleted last: after a crash it still works. */
export async function confirmCode(
  services: SiteServices,
  { address, code, use }: EnteredCode,
  client: Client,
): Promise<CodeOutcome> {
  const { hashKey, subscribers, clock, log } = services;
  const ref = hashAddress(address, hashKey);
  if (await countUses(services, triesOf(client, ref, hashKey))) return { outcome: 'limited' };
  const check = checkCode(await subscribers.countTry(ref, use), hashCode(code, use, ref, hashKey), clock());
  if (!check.right) {
    log({ what: 'code-wrong', use, reason: check.reason });
    return { outcome: 'wrong-code' };
  }
  try {
    await carryOut(services, address, ref, check.purpose);
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'subscribe-refused', channel: address.channel, reason: error.message });
    return { outcome: 'opted-out' };
  }
  await subscribers.deleteCode(ref, use);
  return describeOutcome(check.purpose, ref);
}

function triesOf(client: Client, ref: SubscriberRef, hashKey: string): Use[] {
  const onNumber = hashCounted('network', `${client.network} ${ref}`, hashKey);
  return [...askerUses('tries', client, hashKey), ['tries-number', onNumber]];
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
  if (heartbeat) await joinTopic(services, address, ref, { ...asked, choice: heartbeatIn(languageOf(choice)) });
  await settleSubscriber(services, ref);
}
