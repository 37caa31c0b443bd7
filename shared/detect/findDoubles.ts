import type { Finding } from '../dossier/finding.ts';
import { splitWords } from './fold.ts';

export const warn = (path: string, message: string): Finding => ({ level: 'warning', path, message });
export const quoteAll = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** A spelling as detection compares it. */
export function readKey(spelling: string): string {
  return splitWords(spelling)
    .map((word) => word.text)
    .join(' ');
}

/** Spellings of one list that are never found, or found by another one already. */
export function findDoubles(path: string, spellings: readonly string[]): Finding[] {
  const keys = spellings.map(readKey);
  const blank = spellings.filter((_, index) => keys[index] === '');
  const doubled = spellings.filter((_, index) => keys[index] !== '' && keys.indexOf(keys[index] ?? '') !== index);
  return [
    ...(blank.length > 0 ? [warn(path, `${quoteAll(blank)}: without a letter, never found`)] : []),
    ...(doubled.length > 0 ? [warn(path, `${quoteAll(doubled)}: read like another spelling here, and can go`)] : []),
  ];
}
