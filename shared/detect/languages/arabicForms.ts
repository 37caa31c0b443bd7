import { words } from './words.ts';

/**
 * Forms of Arabic verbs as headlines use them, from one form each, so that a table names a verb once. Only the first
 * word of a phrase is inflected; a `~` in the others stands for the pronoun of whoever acts ("حزم حقائب~": his, her, their
 * bags). Sound verbs and those that end in a weak letter are covered; others are listed in full.
 */

/** "اختتم, أنهى": he, she, the two (masculine and feminine), they, we. */
export function pastOf(list: TemplateStringsArray): string[] {
  return words(list).flatMap((phrase) => inflect(phrase, past));
}

/** "يختتم, ينهي": he, she, the two, they, we; the two and they also without the last letter, as "أن" and "لن" leave them. */
export function presentOf(list: TemplateStringsArray): string[] {
  return words(list).flatMap((phrase) => inflect(phrase, present));
}

/** Lists joined, each phrase once: a verb listed in full may be generated as well. */
export function joined(...lists: string[][]): string[] {
  return [...new Set(lists.flat())];
}

/** A form of a verb and the pronoun that stands for its subject. */
type Form = readonly [verb: string, pronoun: string];

function inflect(phrase: string, forms: (verb: string) => Form[]): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  return forms(verb).map(([form, pronoun]) => [form, ...rest].join(' ').replace('~', pronoun));
}

function past(he: string): Form[] {
  const isWeak = he.endsWith('ى');
  const stem = isWeak ? he.slice(0, -1) : he;
  const two = isWeak ? `${stem}يا` : `${stem}ا`.replace(/أا$/, 'آ');
  const we = isWeak ? `${stem}ينا` : `${stem}نا`;
  return [
    [he, 'ه'],
    [`${stem}ت`, 'ها'],
    [two, 'هما'],
    [`${stem}تا`, 'هما'],
    [`${stem}وا`, 'هم'],
    [we, 'نا'],
  ];
}

function present(he: string): Form[] {
  const rest = he.slice(1);
  const isWeak = rest.endsWith('ي');
  const many = isWeak ? rest.slice(0, -1) : rest;
  const two = `${rest}ا`.replace(/أا$/, 'آ');
  return [
    [he, 'ه'],
    [`ت${rest}`, 'ها'],
    [`ي${two}ن`, 'هما'],
    [`ت${two}ن`, 'هما'],
    [`ي${many}ون`, 'هم'],
    [`ن${rest}`, 'نا'],
    [`ي${two}`, 'هما'],
    [`ت${two}`, 'هما'],
    [`ي${many}وا`, 'هم'],
  ];
}
