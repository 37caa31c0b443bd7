import { words } from './words.ts';

/**
 * Forms of Arabic verbs as headlines use them, from one form each, so that a table names a verb once. Only the first
 * word of a phrase is inflected. Sound verbs and those that end in a weak letter are covered; others are listed in full.
 */

/** "اختتم, أنهى": he, she, the two (masculine and feminine), they, we. */
export function pastOf(list: TemplateStringsArray): string[] {
  return words(list).flatMap((phrase) => inflect(phrase, past));
}

/** "يختتم, ينهي": he, she, the two (masculine and feminine), they, we. */
export function presentOf(list: TemplateStringsArray): string[] {
  return words(list).flatMap((phrase) => inflect(phrase, present));
}

/** Lists joined, each phrase once: a verb listed in full may be generated as well. */
export function joined(...lists: string[][]): string[] {
  return [...new Set(lists.flat())];
}

function inflect(phrase: string, forms: (verb: string) => string[]): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  return forms(verb).map((form) => [form, ...rest].join(' '));
}

function past(he: string): string[] {
  const isWeak = he.endsWith('ى');
  const stem = isWeak ? he.slice(0, -1) : he;
  const two = isWeak ? `${stem}يا` : `${stem}ا`.replace(/أا$/, 'آ');
  const we = isWeak ? `${stem}ينا` : `${stem}نا`;
  return [he, `${stem}ت`, two, `${stem}تا`, `${stem}وا`, we];
}

function present(he: string): string[] {
  const rest = he.slice(1);
  const isWeak = rest.endsWith('ي');
  const many = isWeak ? rest.slice(0, -1) : rest;
  const two = `${rest}ان`.replace(/أان$/, 'آن');
  return [he, `ت${rest}`, `ي${two}`, `ت${two}`, `ي${many}ون`, `ن${rest}`];
}
