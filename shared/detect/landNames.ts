/** The land of both sides: of a civil war, news seldom names the sides and always the land ("Sudan's warring factions"). */
import type { Dossier } from '../dossier/dossier.ts';
import { foldText, wordsOf } from './fold.ts';
import type { LanguageTable } from './languages/table.ts';
import { isOf, type LongName, longNames, type StateName, stateNames, wholeName } from './stateNames.ts';

/** Editors spell parties in one of these at the least; names of states are dear to ask for, so the first that knows one is enough. */
export const ASKED = [
  { language: 'en', script: 'latin' },
  { language: 'fr', script: 'latin' },
  { language: 'ar', script: 'arabic' },
] as const;

/**
 * Codes of the states (ISO 3166) that a party's name holds and that are nobody's own name: "Sudan's army" and no "Sudan".
 * None where the names hold two states: neighbours who are each called by a longer name share no land.
 */
export function findLands({ parties, mediators, competingTracks }: Dossier): string[] {
  const spelled = (list: readonly { spellings: readonly string[] }[]) =>
    list.flatMap(({ spellings }) => spellings.map(wordsOf));
  const longer = spelled(parties).filter(({ length }) => length > 1);
  const own = spelled([...parties, ...mediators, ...competingTracks]);
  for (const asked of ASKED) {
    const names = stateNames(asked);
    const long = longNames(asked);
    const held = longer.map((words) => takeLong(words, long));
    const ofLong = held.flatMap(({ codes }) => codes);
    const ofOne = held.flatMap(({ rest }) => rest.flatMap((word) => codesOf(word, names)));
    if (ofLong.length + ofOne.length === 0) continue;
    const isShared = (code: string) => !own.some((words) => isWhole(words, code, names, long));
    // "South Sudan" in one language is "Sudan" and another word in the next: the longer name is the surer.
    const [first, ...others] =
      [ofLong, ofOne].map((codes) => [...new Set(codes)].filter(isShared)).find(({ length }) => length > 0) ?? [];
    return first !== undefined && others.length === 0 ? [first] : [];
  }
  return [];
}

const codesOf = (word: string, names: readonly StateName[]) =>
  names.flatMap((name) => (isOf(word, name) ? [name.code] : []));

/** The states of several words that are named side by side ("Government of South Sudan"), and what is left: no "Sudan". */
function takeLong(words: readonly string[], long: readonly LongName[]): { codes: string[]; rest: string[] } {
  for (const { code, stems } of long) {
    const at = words.findIndex((_, from) => stems.every((stem, step) => words[from + step]?.startsWith(stem)));
    if (at < 0) continue;
    const others = takeLong([...words.slice(0, at), ...words.slice(at + stems.length)], long);
    return { codes: [code, ...others.codes], rest: others.rest };
  }
  return { codes: [], rest: [...words] };
}

/** What a state puts before or behind its name, folded: "Kingdom of", "République arabe", "جمهورية … الإسلامية". None of "Islamic State of". */
const OFFICIAL = [
  /^(the )?((islamic|federal|democratic|arab|people s|united|socialist|bolivarian|hashemite) )*(kingdom|republic) of (the )?/,
  /^(the )?(state|sultanate|commonwealth) of (the )?/,
  / ((arab|islamic|federal) )?(republic|federation|kingdom)$/,
  /^((le|la) )?(royaume|republique|federation)( (islamique|federale|democratique|arabe|populaire|unie|socialiste|hachemite))* ((de la|de l|du|des|de|d) )?/,
  /^(l )?(etat|sultanat) (de la|de l|du|des|de|d) /,
  foldedPattern('^(ال)?(مملكة|جمهورية) (العربية )?'),
  foldedPattern('^(دولة|سلطنة) '),
];
const BEHIND_REPUBLIC = foldedPattern('^(جمهورية .*) (الإسلامية|العربية|الاتحادية|الديمقراطية|الشعبية)$');

/** Of words as they are written, for spellings whose letters are folded. */
function foldedPattern(source: string): RegExp {
  return new RegExp(foldText(source));
}

/** A spelling without what makes a state's name its official one. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const spelling = words.join(' ').replace(BEHIND_REPUBLIC, '$1');
  const office = OFFICIAL.find((pattern) => pattern.test(spelling));
  return office ? wordsOf(spelling.replace(office, '')) : words;
}

/** Is a spelling nothing but the state's name, plain or official? */
function isWhole(
  words: readonly string[],
  code: string,
  names: readonly StateName[],
  long: readonly LongName[],
): boolean {
  return [words, withoutOffice(words)].some((bare) => {
    const [word] = bare;
    if (word !== undefined && bare.length === 1) return codesOf(word, names).includes(code);
    const { codes, rest } = takeLong(bare, long);
    return rest.length === 0 && codes.length === 1 && codes[0] === code;
  });
}

/** The names of lands in a language, whole ("یمن" is too short for more), and with any ending: "sudan*", "السودان*". */
export function landNames(codes: readonly string[], table: LanguageTable): string[] {
  if (codes.length === 0) return [];
  const stems = stateNames(table).filter(({ code }) => codes.includes(code));
  const long = longNames(table).filter(({ code }) => codes.includes(code));
  const whole = codes.map((code) => wholeName(code, table.language));
  return [
    ...whole,
    ...adjectives(whole, table),
    ...stems.map(({ stem }) => `${stem}*`),
    ...long.flatMap(({ stems: parts }) => phrasesOf(parts, table)),
  ];
}

/**
 * Names that hold a land's own and are another state's: "Equatorial Guinea" of Guinea, "South Sudan" of Sudan. Not those of
 * the states that the dossier has: they are its sides.
 */
export function namesakes(lands: readonly string[], known: ReadonlySet<string>, table: LanguageTable): string[] {
  if (lands.length === 0) return [];
  const all = stateNames(table);
  const own = all.filter(({ code }) => lands.includes(code)).map(({ stem }) => stem);
  const isOther = ({ code }: { code: string }) => !lands.includes(code) && !known.has(code);
  const holds = (stem: string) => own.some((land) => stem.startsWith(land));
  // Longer by a word, or by letters: "Australia", of whose name "Austr*" is the stem.
  const single = all.filter((name) => isOther(name) && holds(name.stem) && !own.includes(name.stem));
  const long = longNames(table).filter((name) => isOther(name) && name.stems.some(holds));
  return [...single.map(({ stem }) => `${stem}*`), ...long.flatMap(({ stems }) => phrasesOf(stems, table))];
}

/** Codes of the states that a dossier names, as a side, a track or a venue. */
export function statesNamed({ parties, mediators, competingTracks, places }: Dossier): Set<string> {
  const spelled = [...parties, ...mediators, ...competingTracks, ...places].flatMap(({ spellings }) => spellings);
  const words = spelled.map(wordsOf);
  return new Set(
    ASKED.flatMap((asked) => {
      const [names, long] = [stateNames(asked), longNames(asked)];
      return words.flatMap((each) => {
        const { codes, rest } = takeLong(each, long);
        return [...codes, ...rest.flatMap((word) => codesOf(word, names))];
      });
    }),
  );
}

/** "South Sudan*"; in Latin letters its people may turn the two about: "Bissau-Guinean", "sud-soudanais". */
function phrasesOf(stems: readonly string[], { script }: LanguageTable): string[] {
  const [first = '', last = ''] = [stems[0], stems.at(-1)];
  const orders = script === 'latin' ? [stems, [last, first]] : [stems];
  return orders.map((parts) => parts.map(anyEnding).join(' '));
}

/** A short word of a name ("du") is all of itself. */
const anyEnding = (stem: string) => (stem.length < 3 ? stem : `${stem}*`);

/** "یمنی", of "یمن": written alike in Persian and Urdu, and too short for a stem. */
function adjectives(names: readonly string[], { script, language }: LanguageTable): string[] {
  if (script !== 'arabic' || language === 'ar') return [];
  return names.filter((name) => name !== '' && !name.includes(' ')).map((name) => `${name}ی`);
}
