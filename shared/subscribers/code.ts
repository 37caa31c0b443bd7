/** One-time codes by text message: SNS never confirms a telephone number, so Parley does. */
import type { ChoiceTopic } from '../alerts/topicNames.ts';
import { MINUTE_MS } from '../units.ts';
import { isSameHash, type SubscriberRef, seal } from './hashAddress.ts';
import type { Consent } from './subscriber.ts';

/** What a code is for. One for another purpose is another code: neither opens what the other does, nor replaces it. */
export const CODE_PURPOSES = ['subscribe', 'stop', 'show'] as const;
export type CodeUse = (typeof CODE_PURPOSES)[number];

/**
 * A code to stop works for a day, as long as the limit on asking for another stands: a stranger who asks for all of them
 * has them texted to the owner, who can then still use the last. It is longer and takes more tries, of which one network
 * has ten (see `tries-number`): to spend them takes three hundred networks, and who guesses it ends somebody's alerts, at
 * three thousand in a hundred million.
 */
export const CODE_RULES: Readonly<Record<CodeUse, { digits: number; minutes: number; tries: number }>> = {
  subscribe: { digits: 6, minutes: 10, tries: 5 },
  stop: { digits: 8, minutes: 24 * 60, tries: 3_000 },
  show: { digits: 6, minutes: 10, tries: 5 },
};

/** What the right code brings about. */
export type CodePurpose =
  | { what: 'subscribe'; choice: ChoiceTopic; heartbeat: boolean; consent: Consent }
  | { what: 'stop' }
  /** What is kept of the number's owner, to be shown, taken along or erased. */
  | { what: 'show' };

/** A code on its way, as stored: never the code itself. */
export interface PendingCode {
  /** See `hashCode`. */
  hash: string;
  /** ISO instant from which on it is refused. */
  expiresAt: string;
  tries: number;
  purpose: CodePurpose;
}

/** Hash of a code, bound to the number it was sent to and to what it is for. */
export function hashCode(code: string, use: CodeUse, ref: SubscriberRef, key: string): string {
  return seal(key, 'code', use, ref, code);
}

export function issueCode(hash: string, purpose: CodePurpose, now: Date): PendingCode {
  const expiresAt = new Date(now.getTime() + CODE_RULES[purpose.what].minutes * MINUTE_MS).toISOString();
  return { hash, expiresAt, tries: 0, purpose };
}

export type CodeCheck =
  | { right: true; purpose: CodePurpose }
  | { right: false; reason: 'no-code' | 'expired' | 'too-many-tries' | 'wrong' };

/**
 * Judges one try. `pending.tries` already counts it: the store counts before anybody looks, so that tries made at once
 * count as well. The reason is for the log; a reader gets one answer for all, as it would tell a stranger whether
 * somebody just asked for a code.
 */
export function checkCode(pending: PendingCode | null, hash: string, now: Date): CodeCheck {
  if (!pending) return { right: false, reason: 'no-code' };
  if (now.getTime() >= Date.parse(pending.expiresAt)) return { right: false, reason: 'expired' };
  if (pending.tries > CODE_RULES[pending.purpose.what].tries) return { right: false, reason: 'too-many-tries' };
  if (!isSameHash(pending.hash, hash)) return { right: false, reason: 'wrong' };
  return { right: true, purpose: pending.purpose };
}

/** The code as people type it, digits only: "123 456", "١٢٣٤٥٦". Null when it has not as many digits as codes for this. */
export function parseCode(text: string, use: CodeUse): string | null {
  const digits = text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s-]/g, '');
  return digits.length === CODE_RULES[use].digits && /^[0-9]+$/.test(digits) ? digits : null;
}

/** "six digits", for readers. */
export function digitsOf(use: CodeUse): string {
  return CODE_RULES[use].digits === 8 ? 'eight digits' : 'six digits';
}
