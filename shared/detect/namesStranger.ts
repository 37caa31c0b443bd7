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
 * a city of many talks such news is about others; that a host speaks of ours is rare, and told elsewhere too.
 */
export function namesStranger(passage: Passage): boolean {
  return namesState(passage) || namesBody(passage);
}

/** A state or its people that the dossier does not have. */
export function namesState(passage: Passage): boolean {
  const { words, lexicon } = passage;
  const names = stateNames(lexicon.table);
  return words.some(
    ({ text }, at) =>
      !isKnown(passage, at) &&
      withoutProclitics(text, lexicon.table).some((word) => names.some((name) => isOf(word, name))),
  );
}

/** Initials that mean nothing here, in a headline that is not all capitals. */
function namesBody(passage: Passage): boolean {
  const { words, marks } = passage;
  const inCapitals = words.filter(({ capitals }) => capitals !== undefined);
  if (inCapitals.length * 2 > words.length) return false;
  return words.some(
    ({ capitals = '' }, at) => capitals.length >= INITIALS && !marks.some(({ from, to }) => from <= at && at <= to),
  );
}

function isKnown({ marks }: Passage, at: number): boolean {
  return marks.some(({ meaning, from, to }) => from <= at && at <= to && KNOWN.has(meaning.type));
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
  // English where the platform has no names in a language: never those of the machine that it runs on.
  const regions = new Intl.DisplayNames([table.language, 'en'], { type: 'region', fallback: 'none' });
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes.flatMap((code) => {
    // "Congo - Kinshasa"
    const [told = ''] = LEFT_OUT.has(code) ? [] : (regions.of(code) ?? '').split(' - ');
    const [name, ...more] = wordsOf(told);
    return name && more.length === 0 ? stemsOf(name, table) : [];
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
      const bare = stem.startsWith(ARTICLE) ? stem.slice(ARTICLE.length) : stem;
      return [...new Set([stem, bare])].flatMap((each) => (each.length < LEAST ? [] : [{ stem: each, more: 4 }]));
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
