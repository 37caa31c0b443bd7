import { type CodePurpose, codeMessage, issueCode } from '../../shared/subscribers/code.ts';
import { hashAddress, hashClient, hashCode } from '../../shared/subscribers/hashAddress.ts';
import type { LimitName } from '../../shared/subscribers/rateLimit.ts';
import type { Address } from '../../shared/subscribers/subscriber.ts';
import { SubscriptionRefused } from '../subscribers/services.ts';
import { countUses } from './countUses.ts';
import type { SiteServices } from './services.ts';

export type CodeRequestOutcome = { outcome: 'code-sent' } | { outcome: 'limited'; reason: LimitName };

/** Texts a code. A number that opted out gets none, and the same answer: it would tell that it once was subscribed. */
export async function sendCode(
  services: SiteServices,
  address: Address,
  purpose: CodePurpose,
  client: string,
): Promise<CodeRequestOutcome> {
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
