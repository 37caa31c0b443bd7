import type { Choice } from '../../shared/alerts/alert.ts';
import { type CodePurpose, codeMessage, issueCode } from '../../shared/subscribers/code.ts';
import { consentText } from '../../shared/subscribers/consent.ts';
import { hashAddress, hashClient, hashCode, type SubscriberRef } from '../../shared/subscribers/hashAddress.ts';
import type { SubscribeRequest } from '../../shared/subscribers/parseSubscribe.ts';
import type { LimitName } from '../../shared/subscribers/rateLimit.ts';
import { addSubscription } from '../../shared/subscribers/settleSubscriptions.ts';
import type { Address, Consent, Subscriber } from '../../shared/subscribers/subscriber.ts';
import { type SiteServices, SubscriptionRefused } from './services.ts';
import { settleSubscriber } from './settleSubscribers.ts';

/** Who asks, and through what. */
export interface Asker {
  client: string;
  source: Consent['source'];
}

/** `mail-sent` and `code-sent` say what was asked for, never whether the address was known before. */
export type RequestOutcome =
  | { outcome: 'mail-sent' | 'code-sent' }
  | { outcome: 'limited'; reason: LimitName }
  | { outcome: 'refused' };

/** Starts a subscription, or a change of choice: nothing happens before the owner of the address confirms it. */
export async function requestSubscription(
  services: SiteServices,
  { address, choice }: SubscribeRequest,
  asker: Asker,
): Promise<RequestOutcome> {
  const consent: Consent = {
    text: consentText(address.channel, services.dossier.title),
    at: services.clock().toISOString(),
    source: asker.source,
  };
  switch (address.channel) {
    case 'email':
      return sendMail(services, address, choice, consent, asker.client);
    case 'phone':
      return sendCode(services, address, { what: 'subscribe', choice, consent }, asker.client);
    default:
      return address.channel satisfies never;
  }
}

/** SNS writes the confirmation mail; to an address already confirmed for the choice it writes none. */
async function sendMail(
  services: SiteServices,
  address: Address,
  choice: Choice,
  consent: Consent,
  client: string,
): Promise<RequestOutcome> {
  const ref = hashAddress(address, services.hashKey);
  const limited = await countUses(services, [
    ['mails-client', hashClient(client, services.hashKey)],
    ['mails-address', ref],
  ]);
  if (limited) return { outcome: 'limited', reason: limited };
  await settleSubscriber(services, ref);
  const arn = await subscribeUnlessRefused(services, address, choice);
  if (arn === undefined) return { outcome: 'refused' };
  const asked = { choice, arn, askedAt: consent.at, confirmed: false };
  await services.subscribers.changeSubscriber(ref, (known) => withRequest(known, asked, consent));
  return { outcome: 'mail-sent' };
}

/** Texts a code. A number that opted out gets none, and the same answer: it would tell that it once was subscribed. */
export async function sendCode(
  services: SiteServices,
  address: Address,
  purpose: CodePurpose,
  client: string,
): Promise<RequestOutcome> {
  const { hashKey, subscribers, subscriptions, dossier, clock, log } = services;
  const ref = hashAddress(address, hashKey);
  const limited = await countUses(services, [
    ['codes-client', hashClient(client, hashKey)],
    ['codes-number', ref],
  ]);
  if (limited) return { outcome: 'limited', reason: limited };
  const code = services.randomCode();
  await subscribers.putCode(ref, issueCode(hashCode(code, ref, hashKey), purpose, clock()));
  try {
    await subscriptions.sendCode(address.value, codeMessage(code, dossier.shortName));
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'code-refused', reason: error.message });
  }
  return { outcome: 'code-sent' };
}

/** Counts in order and stops at the first limit reached, so that a client at its limit uses up nobody else's. */
export async function countUses(
  { subscribers, clock, limits }: SiteServices,
  uses: [LimitName, string][],
): Promise<LimitName | null> {
  for (const [name, subject] of uses) {
    const decision = await subscribers.countUse(name, subject, clock(), limits);
    if (!decision.allowed) return decision.reason;
  }
  return null;
}

/** The subscriber with one more subscription; a first one founds the record. */
export function withRequest(
  known: Subscriber | null,
  asked: Subscriber['subscriptions'][number],
  consent: Consent,
  channel: Subscriber['channel'] = 'email',
): Subscriber {
  const base = known ?? { channel, subscriptions: [], consent, createdAt: consent.at, version: 0 };
  return { ...base, consent, subscriptions: addSubscription(base.subscriptions, asked) };
}

/** The ARN, null where SNS names none yet, undefined where SNS refuses the address. */
async function subscribeUnlessRefused(
  { subscriptions, topics, log }: SiteServices,
  address: Address,
  choice: Choice,
): Promise<string | null | undefined> {
  try {
    return await subscriptions.subscribe(address, topics[choice]);
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'subscribe-refused', channel: address.channel, reason: error.message });
    return undefined;
  }
}

/** Everything of a subscriber ends, at SNS first. */
export async function endSubscriber(services: SiteServices, ref: SubscriberRef): Promise<void> {
  const known = await services.subscribers.getSubscriber(ref);
  for (const { arn } of known?.subscriptions ?? []) if (arn) await services.subscriptions.unsubscribe(arn);
  await services.subscribers.changeSubscriber(ref, () => null);
}
