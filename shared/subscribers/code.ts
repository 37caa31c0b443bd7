/** One-time codes by text message: SNS never confirms a telephone number, so Parley does. */
import type { Choice } from '../alerts/alert.ts';
import { isSameHash } from './hashAddress.ts';
import type { Consent } from './subscriber.ts';

export const CODE_DIGITS = 6;
export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;

/** What the right code brings about. */
export type CodePurpose =
  | { what: 'subscribe'; choice: Choice; heartbeat: boolean; consent: Consent }
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

export function issueCode(hash: string, purpose: CodePurpose, now: Date): PendingCode {
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000).toISOString();
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
  if (pending.tries > CODE_TRIES) return { right: false, reason: 'too-many-tries' };
  if (!isSameHash(pending.hash, hash)) return { right: false, reason: 'wrong' };
  return { right: true, purpose: pending.purpose };
}

/** The code as people type it, digits only: "123 456", "١٢٣٤٥٦". Null when it is not six digits. */
export function parseCode(text: string): string | null {
  const digits = text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s-]/g, '');
  return digits.length === CODE_DIGITS && /^[0-9]+$/.test(digits) ? digits : null;
}

/** The text message: plain ASCII, one segment. `shortName` is the dossier's. */
export function codeMessage(code: string, shortName: string): string {
  return `Your code is ${code}. It is for alerts on ${shortName} and works for ${CODE_MINUTES} minutes. Did not ask? Ignore this.`;
}
