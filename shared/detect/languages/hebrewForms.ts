import { words } from './words.ts';

/**
 * Forms of Hebrew verbs as headlines use them, from the form of "he", so that a table names a verb once. Only the first
 * word of a phrase is inflected; a `~` in the others stands for the pronoun of whoever acts ("החזיר את נציגי~": his, her,
 * their envoys). Whole verbs and those that end in ה are covered; the few others are listed in full.
 */

/** "עזב, דחה": he, she, they, we. */
export function pastOf(list: TemplateStringsArray): string[] {
  return inflect(list, (he) => {
    const stem = he.endsWith('ה') ? he.slice(0, -1) : he;
    const isWeak = stem !== he;
    return [
      [he, 'ו'],
      [isWeak ? `${stem}תה` : `${stem}ה`, 'ה'],
      [`${stem}ו`, 'ם'],
      [isWeak ? `${stem}ינו` : `${stem}נו`, 'נו'],
    ];
  });
}

/** "עוזב, מקפיא, דוחה": he, she, the men, the women. */
export function presentOf(list: TemplateStringsArray): string[] {
  return inflect(list, (he) => {
    const stem = he.endsWith('ה') ? he.slice(0, -1) : he;
    const she = stem !== he ? he : CAUSES.test(he) || he.length === 2 ? `${he}ה` : `${he}ת`;
    return [
      [he, 'ו'],
      [she, 'ה'],
      [`${stem}ים`, 'ם'],
      [`${stem}ות`, 'ן'],
    ];
  });
}

/** "יעזוב, ייפתח, ידחה": he, she, they, we. */
export function futureOf(list: TemplateStringsArray): string[] {
  return inflect(list, (he) => {
    const rest = he.slice(1);
    const stem = rest.endsWith('ה') ? rest.slice(0, -1) : rest;
    return [
      [he, 'ו'],
      [`ת${rest}`, 'ה'],
      [`י${stem}ו`, 'ם'],
      [`נ${rest}`, 'נו'],
    ];
  });
}

/** The verbs with an י before their last letter, "מקפיא", take ה for "she". */
const CAUSES = /^מ.*י.$/u;

/** A form of a verb and the pronoun that stands for its subject. */
type Form = readonly [verb: string, pronoun: string];

function inflect(list: TemplateStringsArray, forms: (he: string) => Form[]): string[] {
  return words(list).flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ');
    return forms(verb).map(([form, pronoun]) =>
      [form, ...rest].join(' ').replace(/(י?)~/u, (_, plural: string) => owned(plural, pronoun)),
    );
  });
}

/** Many things of theirs take a fuller pronoun: "משלחתם", but "נציגיהם". */
function owned(plural: string, pronoun: string): string {
  return plural !== '' && (pronoun === 'ם' || pronoun === 'ן') ? `${plural}ה${pronoun}` : `${plural}${pronoun}`;
}
