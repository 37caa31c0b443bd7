/**
 * The languages in which messages can be written. English always is: the page, the mails of SNS itself and whatever
 * programs read are in it, so that a subscriber who chose none is told in English.
 */
export const LANGUAGES = ['en', 'fr', 'ar', 'he'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a language calls itself, for whoever chooses one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'français',
  ar: 'العربية',
  he: 'עברית',
};

/** Written from right to left, and in letters that neither a subject of SNS nor a plain text message can hold. */
export function isRightToLeft(language: Language): boolean {
  return language === 'ar' || language === 'he';
}
