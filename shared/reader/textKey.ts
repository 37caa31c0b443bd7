import { splitWords } from '../detect/fold.ts';
import { sha256 } from '../sha256.ts';
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
  return sha256(words.join('\n')).slice(0, 32);
}
