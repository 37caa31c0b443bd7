import { parseAccept } from 'hono/utils/accept';
import type { Language } from '../../shared/language.ts';

/** Codes that old browsers still send. */
const FORMER: Readonly<Record<string, string>> = { iw: 'he' };

/**
 * Which of the languages that are offered a reader likes best, as the browser says (RFC 9110, 12.5.4): the first of them
 * where it says nothing, or only others.
 */
export function preferredLanguage(header: string | undefined, offered: readonly Language[]): Language {
  const liked = parseAccept(header?.slice(0, 500) ?? '').filter(({ q }) => q > 0);
  for (const { type } of liked) {
    const code = type.toLowerCase().split('-')[0] ?? '';
    const language = offered.find((each) => each === (FORMER[code] ?? code));
    if (language) return language;
  }
  return offered[0] ?? 'en';
}
