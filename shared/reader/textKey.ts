// @noble/hashes: synchronous, so the core stays free of node:crypto.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { splitWords } from '../detect/fold.ts';
import type { ReadText } from './answer.ts';

/**
 * Names a text by its words: the same wording by another outlet, or issued again, is the same text, and what was found in
 * it holds for it.
 */
export function textKey({ title, summary }: ReadText): string {
  const words = [title, summary].map((part) =>
    splitWords(part)
      .map((word) => word.text)
      .join(' '),
  );
  return bytesToHex(sha256(words.join('\n'))).slice(0, 32);
}
