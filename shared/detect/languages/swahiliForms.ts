import { words } from './words.ts';

/**
 * Forms of Swahili verbs as headlines use them: who acts and when stands before the stem ("wa-li-kutana", they met). A
 * phrase is given by its stem; only its first word is inflected ("tia saini": "wametia saini").
 */

/** They, he, and the classes of talks ("yamevunjika"), a meeting ("umeahirishwa"), a government ("imesaini"), parties. */
const SUBJECTS = ['wa', 'a', 'ya', 'u', 'i', 'zi'];
/** Before the "a" of headlines they run into one with it: "wakutana", "yaanza", "zasaini". */
const HEADLINE_SUBJECTS = ['wa', 'a', 'ya', 'za'];

const withTense = (list: TemplateStringsArray, tenses: readonly string[]) =>
  words(list).flatMap((stem) => SUBJECTS.flatMap((subject) => tenses.map((tense) => `${subject}${tense}${stem}`)));

/** "walikutana", "wamekutana". */
export function swahiliPast(list: TemplateStringsArray): string[] {
  return withTense(list, ['li', 'me']);
}

/** "wakutana", as only headlines say it, and "wanakutana". */
export function swahiliPresent(list: TemplateStringsArray): string[] {
  const headline = words(list).flatMap((stem) => HEADLINE_SUBJECTS.map((subject) => `${subject}${stem}`));
  return [...new Set([...headline, ...withTense(list, ['na'])])];
}

/** "watakutana". */
export function swahiliFuture(list: TemplateStringsArray): string[] {
  return withTense(list, ['ta']);
}

/** "kukutana". */
export function swahiliInfinitive(list: TemplateStringsArray): string[] {
  return words(list).map((stem) => `ku${stem}`);
}
