// Node's own: pure, synchronous, and several times as quick as one in JavaScript, which every item of every poll would pay.
import { createHmac, hash } from 'node:crypto';

/** The SHA-256 of a text in UTF-8: 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** The same, which only who has the key can tell of a text. */
export function hmacSha256(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
