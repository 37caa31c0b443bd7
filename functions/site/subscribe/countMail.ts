import { hashCounted } from '../../../shared/subscribers/hashAddress.ts';
import { mailboxOf } from '../../../shared/subscribers/mailbox.ts';
import type { LimitName } from '../../../shared/subscribers/rateLimit.ts';
import type { Client } from '../clientAddress.ts';
import type { SiteServices } from '../services.ts';
import { askerUses } from './askerUses.ts';
import { ALL, countUses, type Use } from './countUses.ts';

/**
 * Counts a mail that SNS is about to write at somebody's request: for who asks, for the mailbox whatever tag it is
 * written with, for its domain where that may be one person's, and over all. Returns the first limit reached, or null.
 * @param family `mails` to subscribe, `proofs` to prove an address: neither uses up the other.
 */
export function countMail(
  services: SiteServices,
  family: 'mails' | 'proofs',
  address: string,
  client: Client,
): Promise<LimitName | null> {
  const { hashKey } = services;
  const { mailbox, domain } = mailboxOf(address);
  const ofDomain: Use[] = domain === null ? [] : [[`${family}-domain`, hashCounted('domain', domain, hashKey)]];
  return countUses(services, [
    ...askerUses(family, client, hashKey),
    [`${family}-mailbox`, hashCounted('mailbox', mailbox, hashKey)],
    ...ofDomain,
    [`${family}-day`, ALL],
  ]);
}
