import { type ChoiceTopic, heartbeatIn, languageOf } from '../../../shared/alerts/topicNames.ts';
import { consentText } from '../../../shared/subscribers/consent.ts';
import { hashAddress, type SubscriberRef } from '../../../shared/subscribers/hashAddress.ts';
import type { SubscribeRequest } from '../../../shared/subscribers/parseSubscribe.ts';
import type { LimitName } from '../../../shared/subscribers/rateLimit.ts';
import type { Consent } from '../../../shared/subscribers/subscriber.ts';
import { joinTopic } from '../../subscribers/joinTopic.ts';
import { SubscriptionRefused } from '../../subscribers/services.ts';
import { settleSubscriber } from '../../subscribers/settleSubscribers.ts';
import type { Client } from '../clientAddress.ts';
import type { SiteServices } from '../services.ts';
import { countMail } from './countMail.ts';
import { sendCode } from './sendCode.ts';

/** Who asks, and through what. */
export interface Asker {
  client: Client;
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
  { address, choice, heartbeat }: SubscribeRequest,
  asker: Asker,
): Promise<RequestOutcome> {
  const consent: Consent = {
    text: consentText(address.channel, services.dossier.title, heartbeat),
    at: services.clock().toISOString(),
    source: asker.source,
  };
  switch (address.channel) {
    case 'email':
      return sendMails(services, { address, choice, heartbeat }, consent, asker.client);
    case 'phone':
      return sendCode(services, address, { what: 'subscribe', choice, heartbeat, consent }, asker.client);
    default:
      return address.channel satisfies never;
  }
}

/**
 * SNS writes a mail for each topic, and to an address already confirmed for one it writes none. So that one request
 * brings one mail, the sign of life is asked for once the choice is confirmed, by its owner then: see `settleSubscriber`.
 */
async function sendMails(
  services: SiteServices,
  { address, choice, heartbeat }: SubscribeRequest,
  consent: Consent,
  client: Client,
): Promise<RequestOutcome> {
  const ref = hashAddress(address, services.hashKey);
  const limited = await countMail(services, 'mails', address.value, client);
  if (limited) return { outcome: 'limited', reason: limited };
  await settleSubscriber(services, ref);
  const asked = { askedAt: consent.at, confirmed: false, consent };
  try {
    await joinTopic(services, address, ref, { ...asked, choice, heartbeat, ...(heartbeat && { heartbeatDue: true }) });
    if (heartbeat && (await isConfirmed(services, ref, choice)))
      await joinTopic(services, address, ref, { ...asked, choice: heartbeatIn(languageOf(choice)) });
    return { outcome: 'mail-sent' };
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    services.log({ what: 'subscribe-refused', channel: address.channel, reason: error.message });
    return { outcome: 'refused' };
  }
}

async function isConfirmed({ subscribers }: SiteServices, ref: SubscriberRef, choice: ChoiceTopic): Promise<boolean> {
  const known = await subscribers.getSubscriber(ref);
  return known?.subscriptions.some((each) => each.choice === choice && each.confirmed) ?? false;
}
