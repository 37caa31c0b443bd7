import type { Choice } from '../../shared/alerts/alert.ts';
import { consentText } from '../../shared/subscribers/consent.ts';
import { hashAddress, hashClient } from '../../shared/subscribers/hashAddress.ts';
import type { SubscribeRequest } from '../../shared/subscribers/parseSubscribe.ts';
import type { LimitName } from '../../shared/subscribers/rateLimit.ts';
import type { Address, Consent } from '../../shared/subscribers/subscriber.ts';
import { withRequest } from '../../shared/subscribers/withRequest.ts';
import { countUses } from './countUses.ts';
import { sendCode } from './sendCode.ts';
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
  const asked = { choice, arn, askedAt: consent.at, confirmed: false, consent };
  await services.subscribers.changeSubscriber(ref, (known) => withRequest(known, asked, 'email'));
  return { outcome: 'mail-sent' };
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
