import type { Address } from '../../../shared/subscribers/subscriber.ts';
import { SubscriptionRefused } from '../../subscribers/services.ts';
import type { Client } from '../clientAddress.ts';
import type { SiteServices } from '../services.ts';
import { countMail } from './countMail.ts';
import { type CodeRequestOutcome, sendCode } from './sendCode.ts';

export type ProofRequest = CodeRequestOutcome | { outcome: 'mail-sent' };

/**
 * Has the owner of an address prove it, whether anything is kept of it or not: by a code to a phone, and by SNS's mail
 * about a topic that carries nothing, whose link is then pasted into our page.
 */
export async function askForProof(services: SiteServices, address: Address, client: Client): Promise<ProofRequest> {
  if (address.channel === 'phone') {
    return sendCode(services, address, { what: 'show' }, client);
  }
  const reason = await countMail(services, 'proofs', address.value, client);
  if (reason) return { outcome: 'limited', reason };
  try {
    await sendProofMail(services, address);
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    services.log({ what: 'proof-refused', channel: address.channel, reason: error.message });
  }
  return { outcome: 'mail-sent' };
}

/** SNS asks nobody twice: what is left of a proof broken off, or of a link that was clicked, has to go first. */
async function sendProofMail({ subscriptions, topics }: SiteServices, address: Address): Promise<void> {
  const arn = await subscriptions.subscribe(address, topics.verify);
  if (arn === null || (await subscriptions.getState(arn)) !== 'confirmed') return;
  await subscriptions.unsubscribe(arn);
  await subscriptions.subscribe(address, topics.verify);
}
