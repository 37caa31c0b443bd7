import { isHeartbeat, languageOf } from '../../../shared/alerts/topicNames.ts';
import type { Language } from '../../../shared/language.ts';
import { CODE_RULES, type CodePurpose, type CodeUse, hashCode, issueCode } from '../../../shared/subscribers/code.ts';
import { codeMessage } from '../../../shared/subscribers/codeMessage.ts';
import { hashAddress, type SubscriberRef } from '../../../shared/subscribers/hashAddress.ts';
import type { LimitName } from '../../../shared/subscribers/rateLimit.ts';
import type { Address, Subscriber } from '../../../shared/subscribers/subscriber.ts';
import { troubleFields } from '../../metrics.ts';
import { SubscriptionRefused } from '../../subscribers/services.ts';
import type { Client } from '../clientAddress.ts';
import type { SiteServices } from '../services.ts';
import { askerUses } from './askerUses.ts';
import { ALL, countUses, type Use } from './countUses.ts';

export type CodeRequestOutcome = { outcome: 'code-sent' } | { outcome: 'limited'; reason: LimitName };

const NUMBER_LIMIT = {
  subscribe: 'codes-number',
  stop: 'stop-codes-number',
  show: 'show-codes-number',
} as const satisfies Record<CodeUse, LimitName>;

/**
 * Texts a code. Somebody who asks learns no more than that it was asked for: the answer is the same for a number that
 * opted out, and to stop or to see what is kept also for one that is not subscribed, which gets no text. So strangers'
 * numbers cannot use up what subscribers need to stop.
 */
export async function sendCode(
  services: SiteServices,
  address: Address,
  purpose: CodePurpose,
  client: Client,
): Promise<CodeRequestOutcome> {
  const ref = hashAddress(address, services.hashKey);
  const isOwners = purpose.what !== 'subscribe';
  const family = isOwners ? 'owner-codes' : 'codes';
  const inAll: Use[] = [
    [`${family}-day`, ALL],
    [`${family}-month`, ALL],
  ];
  const asked = [...askerUses(family, client, services.hashKey), [NUMBER_LIMIT[purpose.what], ref]] as Use[];
  const reason = await countUses(services, asked);
  if (reason) return { outcome: 'limited', reason };
  const known = isOwners ? await services.subscribers.getSubscriber(ref) : null;
  if (isOwners && !known) return { outcome: 'code-sent' };
  const withheld = await countUses(services, inAll);
  if (withheld) {
    logWithheld(services, withheld);
    return isOwners ? { outcome: 'code-sent' } : { outcome: 'limited', reason: withheld };
  }
  await textCode(
    services,
    address,
    ref,
    purpose,
    purpose.what === 'subscribe' ? languageOf(purpose.choice) : toldIn(known),
  );
  return { outcome: 'code-sent' };
}

/** The language in which a subscriber is told: that of the choice asked for last. */
function toldIn(subscriber: Subscriber | null): Language {
  const choices = (subscriber?.subscriptions ?? []).filter(({ choice }) => !isHeartbeat(choice));
  const [latest] = [...choices].sort((a, b) => b.askedAt.localeCompare(a.askedAt));
  return latest ? languageOf(latest.choice) : 'en';
}

async function textCode(
  { hashKey, subscribers, subscriptions, dossier, clock, log, randomCode }: SiteServices,
  address: Address,
  ref: SubscriberRef,
  purpose: CodePurpose,
  language: Language,
): Promise<void> {
  const code = randomCode(CODE_RULES[purpose.what].digits);
  await subscribers.putCode(ref, issueCode(hashCode(code, purpose.what, ref, hashKey), purpose, clock()));
  try {
    await subscriptions.sendCode(address.value, codeMessage(code, purpose.what, dossier, language));
    log({ what: 'code', use: purpose.what });
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    log({ what: 'code-refused', reason: error.message });
  }
}

/** One line, which rings. */
function logWithheld({ log, dossier, clock }: SiteServices, reason: LimitName): void {
  log({ what: 'code-withheld', reason, ...troubleFields(dossier.id, 'Codes used up', clock()) });
}
