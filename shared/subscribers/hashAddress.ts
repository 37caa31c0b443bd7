/**
 * Keyed hashes, so that the table alone reveals no address: telephone numbers are few enough to try them all against a
 * plain hash, and six-digit codes more so. The key never enters the table.
 */
import { hmacSha256 } from '../sha256.ts';
import type { Address } from './subscriber.ts';

/** 32 hexadecimal characters that stand for an address in keys and logs. */
export type SubscriberRef = string;

export function hashAddress(address: Address, key: string): SubscriberRef {
  return seal(key, address.channel, address.value);
}

/** Hash of what requests are counted for: a client's address or network, a mailbox, a domain. */
export function hashCounted(what: 'client' | 'network' | 'mailbox' | 'domain', value: string, key: string): string {
  return seal(key, what, value);
}

/** Proof that its bearer once showed control of a subscription: the key of a personal stop link. */
export function hashStop(arn: string, key: string): string {
  return seal(key, 'stop', arn);
}

/** Proof, for a while, that its bearer showed control of an address: see `issueGrant`. */
export function hashGrant(ref: SubscriberRef, until: string, key: string): string {
  return seal(key, 'grant', ref, until);
}

/** Compares without telling by its time how much was right. */
export function isSameHash(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}

export function seal(key: string, ...parts: string[]): string {
  return hmacSha256(key, parts.join('\n')).slice(0, 32);
}
