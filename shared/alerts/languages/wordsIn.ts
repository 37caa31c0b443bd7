import type { Language } from '../../language.ts';
import type { AlertWords } from './alertWords.ts';
import { AR } from './ar.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { HE } from './he.ts';

const TABLES: Readonly<Record<Language, AlertWords>> = { en: EN, fr: FR, ar: AR, he: HE };

/** The words of messages in a language. */
export function wordsIn(language: Language): AlertWords {
  return TABLES[language];
}
