import { hashCounted } from '../../../shared/subscribers/hashAddress.ts';
import type { Client } from '../clientAddress.ts';
import type { Use } from './countUses.ts';

/** Things that are limited for whoever asks. */
type Family = 'codes' | 'owner-codes' | 'mails' | 'proofs' | 'tries';

/** The client before its network, so that one that has reached its limit uses up nothing of its neighbours'. */
export function askerUses(family: Family, { address, network }: Client, hashKey: string): Use[] {
  return [
    [`${family}-client`, hashCounted('client', address, hashKey)],
    [`${family}-network`, hashCounted('network', network, hashKey)],
  ];
}
