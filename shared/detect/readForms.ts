import type { LanguageTable } from './languages/table.ts';

/** One reading of a word: what is left when letters written on to its front are taken off. */
export interface Form {
  text: string;
  clitics: readonly string[];
}
const NO_CLITICS: readonly string[] = [];

/** Shortest rest that is still looked up: below it nearly everything is a word. */
const SHORTEST_REST = 2;

/** The readings of a word, the word itself first. */
export function readForms(word: string, table: LanguageTable): readonly Form[] {
  const forms: Form[] = [{ text: word, clitics: NO_CLITICS }];
  if (word.length <= SHORTEST_REST) return forms;
  for (const slot of table.proclitics ?? []) {
    for (const form of forms.slice()) {
      for (const letters of slot) {
        if (form.text.length - letters.length >= SHORTEST_REST && form.text.startsWith(letters))
          forms.push({ text: form.text.slice(letters.length), clitics: [...form.clitics, letters] });
      }
    }
  }
  return forms;
}
