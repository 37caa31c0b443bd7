/** Who has proven that an address is theirs may see, take along and erase what is kept of it, without proving it again. */
import { MINUTE_MS } from '../units.ts';
import { hashGrant, isSameHash, type SubscriberRef } from './hashAddress.ts';

const GRANT_MINUTES = 30;
const GRANT = /^([0-9a-f]{32})\.([0-9]{1,12})\.([0-9a-f]{32})$/;

/** A text for the hidden field of a form; nothing is stored. */
export function issueGrant(ref: SubscriberRef, key: string, now: Date): string {
  const until = String(Math.floor(now.getTime() / MINUTE_MS) + GRANT_MINUTES);
  return `${ref}.${until}.${hashGrant(ref, until, key)}`;
}

/** Whom a grant stands for, or null when it is none of ours or has lapsed. */
export function readGrant(text: string, key: string, now: Date): SubscriberRef | null {
  const [, ref = '', until = '', hash = ''] = GRANT.exec(text) ?? [];
  const isOurs = isSameHash(hash, hashGrant(ref, until, key));
  return isOurs && now.getTime() < Number(until) * MINUTE_MS ? ref : null;
}
