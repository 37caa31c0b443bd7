import { foldText, wordsOf } from './fold.ts';
import type { LanguageTable } from './languages/table.ts';
import type { Meaning } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** Two letters each, as ISO 3166 has them; many are no state's, and have no name. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes of no state, and states whose name begins ordinary words ("réunion", "مالية", "tongue"). */
const LEFT_OUT: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'RE', 'ML', 'TO']);

/** What may be known of a word: an item that names nobody else is about those whom the dossier has. */
const KNOWN: ReadonlySet<Meaning['type']> = new Set(['side', 'person', 'place', 'rival', 'issue', 'negotiation']);

/**
 * Does a headline name a state, its people or a body by its initials ("Libyan", "NATO") that the dossier does not have? In
 * a city of many talks such a one is mostly about others; now and then the host speaks.
 */
export function namesStranger(passage: Passage): boolean {
  const { words, marks, lexicon } = passage;
  const names = stateNames(lexicon.table);
  const shouts = words.filter(({ capitals }) => capitals !== undefined).length * 2 > words.length;
  return words.some(({ text, capitals }, at) => {
    const found = marks.filter(({ from, to }) => from <= at && at <= to);
    if (found.some(({ meaning }) => KNOWN.has(meaning.type))) return false;
    if (found.length === 0 && !shouts && capitals !== undefined && capitals.length >= INITIALS) return true;
    return withoutProclitics(text, lexicon.table).some((word) => names.some((name) => isOf(word, name)));
  });
}

/** "EU" and "UN" speak of many talks. */
const INITIALS = 3;

/** The stem of a state's name, and how many letters its adjectives and cases may add to it. */
interface StateName {
  stem: string;
  more: number;
}

const isOf = (word: string, { stem, more }: StateName) => word.startsWith(stem) && word.length <= stem.length + more;

/** The names of a language, made at the first headline that asks for them. */
const known = new Map<string, readonly StateName[]>();

function stateNames(table: LanguageTable): readonly StateName[] {
  const made = known.get(table.language);
  if (made) return made;
  const names = listNames(table);
  known.set(table.language, names);
  return names;
}

function listNames(table: LanguageTable): StateName[] {
  const regions = new Intl.DisplayNames(table.language, { type: 'region', fallback: 'none' });
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes.flatMap((code) => {
    const words = LEFT_OUT.has(code) ? [] : wordsOf(regions.of(code) ?? '');
    const [name] = words;
    return words.length === 1 && name ? stemsOf(name, table) : [];
  });
}

/** How long a stem is at the least: shorter ones begin too many words. */
const LEAST = 4;
const ENDING = /[aeiouyаеиіїяьєыйαιηυ]+$/u;
const ARTICLE = foldText('ال');

/** "Libya": "liby", of "Libyan". With an article, three letters are enough: "اليمن", "اليمنية". */
function stemsOf(name: string, { script }: LanguageTable): StateName[] {
  switch (script) {
    case 'latin': {
      const stem = trimmed(name);
      return stem.length < LEAST ? [] : [{ stem, more: stem.length === LEAST ? 3 : 5 }];
    }
    case 'cyrillic':
    case 'greek': {
      const stem = trimmed(name);
      return stem.length < LEAST ? [] : [{ stem, more: 6 }];
    }
    default: {
      const stem = name.replace(/[اه]$/u, '');
      return stem.length < LEAST && !name.startsWith(ARTICLE) ? [] : [{ stem, more: 4 }];
    }
  }
}

function trimmed(name: string): string {
  const stem = name.replace(ENDING, '');
  return stem.length < LEAST ? name : stem;
}

/** The word, and what is left of it where letters may have been written on to its front. */
function withoutProclitics(word: string, { proclitics = [] }: LanguageTable): string[] {
  let found = [word];
  for (const slot of proclitics) {
    const shorter = found.flatMap((rest) =>
      slot.filter((letters) => rest.startsWith(letters)).map((letters) => rest.slice(letters.length)),
    );
    found = found.concat(shorter);
  }
  return found;
}
