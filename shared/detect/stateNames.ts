/** Names of states as the platform has them in each language, so that no list of them is kept here. */
import { foldText, wordsOf } from './fold.ts';
import type { LanguageTable } from './languages/table.ts';

/** How long a stem is at the least: shorter ones begin too many words. */
const LEAST = 4;
/** Two letters each, as ISO 3166 has them; many are no state's, and have no name. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes of no state, and states whose name begins ordinary words ("réunion", "مالية", "tongue", "grenade"). */
const LEFT_OUT: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'RE', 'ML', 'TO', 'GD']);
/** States whose name without its ending begins ordinary words: "libération", "palace", "child", "George". */
const WHOLE: ReadonlySet<string> = new Set(['LR', 'PW', 'CL', 'GE']);

/** What is asked of a language for its names of states. */
export type Named = Pick<LanguageTable, 'language' | 'script' | 'peoples'>;

/** The stem of a state's name, and how many letters its adjectives and cases may add to it. */
export interface StateName {
  /** As ISO 3166 has the state. */
  code: string;
  /** The state's name itself, folded. */
  name: string;
  stem: string;
  more: number;
  /** It is of the adjective or the people: see `peoples` of a table. */
  isPeople?: true;
}

/** A stem of a state's name, whichever state it is. */
type Stem = Pick<StateName, 'stem' | 'more'>;

/** Is the folded word the state's name, or an adjective or case of it? */
export const isOf = (word: string, { stem, more }: Stem) => word.startsWith(stem) && word.length <= stem.length + more;

const known = new Map<string, readonly StateName[]>();

/** The names of all states in a language, those of several words left out; made at the first headline that asks for them. */
export function stateNames(table: Named): readonly StateName[] {
  const made = known.get(table.language);
  if (made) return made;
  const names = listNames(table);
  known.set(table.language, names);
  return names;
}

/** How many letters an adjective or a people's name may add to what was put in place of a name's ending: "afghan|ische". */
const MORE_OF_PEOPLE = 5;

/** "Syrien": "syrisch", "syrer"; "Афганистан": "афган", of "афганский". */
function peopleOf({ name, code }: StateName, { peoples = {}, script }: Named): StateName[] {
  // Letters of Hebrew and Arabic leave out short vowels.
  const least = script === 'hebrew' || script === 'arabic' ? LEAST : LEAST + 1;
  return Object.entries(peoples).flatMap(([ending, others]) => {
    const base = name.endsWith(foldText(ending)) ? name.slice(0, -foldText(ending).length) : '';
    return others.flatMap((other) => {
      const stem = base + foldText(other);
      return base === '' || stem.length < least ? [] : [{ code, name, stem, more: MORE_OF_PEOPLE, isPeople: true }];
    });
  });
}

/** A word is held against those stems alone that begin as it does. */
const startOf = (word: string) => word.slice(0, LEAST);
const byStart = new Map<string, ReadonlyMap<string, readonly StateName[]>>();

function statesByStart(table: Named): ReadonlyMap<string, readonly StateName[]> {
  const known = byStart.get(table.language);
  if (known) return known;
  const made = new Map<string, StateName[]>();
  const names = stateNames(table);
  for (const name of [...names, ...names.flatMap((each) => peopleOf(each, table))]) {
    const start = startOf(name.stem);
    made.set(start, [...(made.get(start) ?? []), name]);
  }
  byStart.set(table.language, made);
  return made;
}

/**
 * The codes of the states whose name, adjective or people a folded word may be, by its first letters; several where it begins
 * as more than one does ("Nigerian" of "Niger" too). The longest name counts.
 */
export function findStates(word: string, table: Named): ReadonlySet<string> {
  return codesOfLongest(namesBefore(word, table));
}

/** The names that a word may begin as. */
export const namesBefore = (word: string, table: Named) =>
  (statesByStart(table).get(startOf(word)) ?? NO_NAMES).filter((name) => isOf(word, name));

const NO_NAMES: readonly StateName[] = [];
const NO_STATES: ReadonlySet<string> = new Set();

export function codesOfLongest(names: readonly StateName[]): ReadonlySet<string> {
  if (names.length === 0) return NO_STATES;
  const longest = Math.max(...names.map(({ stem }) => stem.length));
  return new Set(names.filter(({ stem }) => stem.length === longest).map(({ code }) => code));
}

/** A state's name of several words, each a stem where the word takes endings: "южн судан", of "Южного Судана". */
export interface LongName {
  /** As ISO 3166 has the state. */
  code: string;
  stems: readonly string[];
}

const knownLong = new Map<string, readonly LongName[]>();

/** Two names in one: "Congo - Kinshasa", "Myanmar (Burma)"; the hyphen of "Guinea-Bissau" is of one name. */
const TWO_IN_ONE = /\s[-–]\s|[(&]/;

/** The names of several words, the longest first; those of two names in one are no headline's. */
export function longNames(table: Pick<LanguageTable, 'language'>): readonly LongName[] {
  const made = knownLong.get(table.language);
  if (made) return made;
  const regions = namesIn(table.language);
  const names = listCodes().flatMap((code): LongName[] => {
    const told = regions.of(code) ?? '';
    const words = wordsOf(told);
    return words.length < 2 || TWO_IN_ONE.test(told) ? [] : [{ code, stems: words.map(stemOfPart) }];
  });
  const longest = names.toSorted((a, b) => b.stems.length - a.stems.length);
  knownLong.set(table.language, longest);
  return longest;
}

/** Two words together mean little else, so that three letters are enough of one. */
const LEAST_OF_PART = 3;

function stemOfPart(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length < LEAST_OF_PART ? word : stem;
}

/** What the platform calls states; English where it has no names in a language, never those of the machine it runs on. */
const namesIn = (language: string) => new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });

/** A state's whole name, in folded words; empty where the platform has none. */
export function wholeName(code: string, language: string): string {
  return wordsOf(namesIn(language).of(code) ?? '').join(' ');
}

function listCodes(): string[] {
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes.filter((code) => isOfToday(code) && !LEFT_OUT.has(code));
}

function listNames(table: Named): StateName[] {
  const regions = namesIn(table.language);
  return listCodes().flatMap((code) => {
    // "Congo - Kinshasa"
    const [told = ''] = (regions.of(code) ?? '').split(' - ');
    const [name, ...more] = wordsOf(told);
    if (!name || more.length > 0) return [];
    const stems = WHOLE.has(code) && table.script === 'latin' ? [{ stem: name, more: 3 }] : stemsOf(name, table);
    return stems.map((stem) => ({ code, name, ...stem }));
  });
}

/** "YD", a Yemen that is no more, has today's name. */
function isOfToday(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

const ENDING = /[aeiouyаеиіїяьєыйαιηυ]+$/u;
const LAST_VOWEL = /[яαη]$/u;
const ARTICLE = foldText('ال');

/** "Libya": "liby", of "Libyan". With an article, three letters are enough: "اليمن", "اليمنية". */
function stemsOf(name: string, { script }: Pick<LanguageTable, 'script'>): Stem[] {
  switch (script) {
    case 'latin': {
      const stem = trimmed(name);
      return stem.length < LEAST ? [] : [{ stem, more: stem.length === LEAST ? 3 : 5 }];
    }
    case 'cyrillic':
    case 'greek': {
      // "Ливия", of "Ливии" and "ливийский"
      const stem = trimmed(name) === name ? name.replace(LAST_VOWEL, '') : trimmed(name);
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
