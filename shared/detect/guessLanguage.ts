import { BUILT_IN_LANGUAGES, chooseLanguage, type Languages } from './chooseLanguage.ts';
import { splitWords } from './fold.ts';

/**
 * The language of a feed from what it declares and from its headlines. Publishing systems declare `en-US` on Arabic
 * sites, so the headlines win, as far as Parley reads the language; else the declaration stands.
 */
export function guessLanguage(
  declared: string | null,
  headlines: readonly string[],
  languages: Languages = BUILT_IN_LANGUAGES,
): string {
  const isRead = declared === null || languages.tables.has(declared);
  if (!isRead) return declared;
  const words = splitWords(headlines.join(' \n ').slice(0, 20_000));
  return chooseLanguage(words, declared ?? '', languages)?.language ?? declared ?? 'en';
}
