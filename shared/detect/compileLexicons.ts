import { hintsOf } from '#vocabulary';
import type { Dossier } from '../dossier/dossier.ts';
import { type Languages, languagesOf } from './chooseLanguage.ts';
import { findMatters } from './findMatters.ts';
import { foldAll } from './fold.ts';
import { findLands, landNames, namesakes, statesNamed } from './landNames.ts';
import { CUES } from './languages/cues.ts';
import { ACTS, type LanguageTable, TENSES } from './languages/table.ts';
import { addPhrase, addState, addSteps, createLexicon, type Lexicon, type Meaning } from './lexicon.ts';
import type { AlertableKind } from './report.ts';
import { sidesByState } from './sidesByState.ts';
import { type Steps, stepsOf } from './steps.ts';

/** Stands for a language that has no table: only the dossier's names are found. */
export const NAMES_ONLY: LanguageTable = {
  language: 'und',
  script: 'latin',
  functionWords: [],
  governorReach: 0,
  forms: {},
  cues: {},
  months: [],
  weekdays: [],
  days: {},
  weeks: {},
  ordinals: [],
};

/** The lexicon of a language: its table's phrases and all the dossier's names, which appear in any script anywhere. */
export type Lexicons = (language: string) => Lexicon;

/** Compiled when a language is first met: few items of a poll are in each, and most languages are in none. */
export function compileLexicons(dossier: Dossier, languages: Languages = languagesOf(dossier)): Lexicons {
  // Folding all names takes a tenth of a start, and asking for every state's name in three languages 50 ms: not before an
  // item is read, for most polls find nothing new.
  let names: readonly Name[] | undefined;
  let lands: Lands | undefined;
  const landsOf = () => {
    if (lands) return lands;
    const codes = findLands(dossier);
    const known = codes.length === 0 ? new Set<string>() : statesNamed(dossier);
    lands = { codes, known, sides: sidesByState([...dossier.parties, ...dossier.mediators]) };
    return lands;
  };
  const compiled = new Map<string, Lexicon>();
  return (language) => {
    const table = language === NAMES_ONLY.language ? NAMES_ONLY : languages.tables.get(language);
    if (!table) throw new Error(`no table of the language "${language}"`);
    names ??= listNames(dossier);
    const lexicon = compiled.get(language) ?? compileLexicon(table, names, landsOf(), dossier.talks);
    compiled.set(language, lexicon);
    return lexicon;
  };
}

type Name = readonly [Steps, Meaning];

/** Codes of the lands of both sides, and of all states that the dossier names. */
interface Lands {
  codes: readonly string[];
  known: ReadonlySet<string>;
  /** Sides that are states, by their codes. */
  sides: ReadonlyMap<string, string>;
}

/** No folded word has a capital: an acronym meets only words that stand in capitals. */
const asWritten = (acronym: string): Steps => [{ word: acronym, match: 'exact' }];

function compileLexicon(
  table: LanguageTable,
  names: readonly Name[],
  { codes, known, sides }: Lands,
  talks: readonly string[],
): Lexicon {
  const lexicon = createLexicon(table);
  addLanguage(lexicon, table);
  addAll(lexicon, landNames(codes, table), { type: 'land' });
  addAll(lexicon, namesakes(codes, known, table), { type: 'body' });
  for (const [steps, meaning] of names) {
    addSteps(lexicon, steps, meaning);
    const genitive = table.genitive === undefined ? null : inGenitive(steps, table.genitive);
    if (genitive) addSteps(lexicon, genitive, meaning);
  }
  for (const [code, id] of sides) if (!codes.includes(code)) addState(lexicon, code, { type: 'side', id });
  addAll(lexicon, findMatters(talks, lexicon), { type: 'land' });
  return lexicon;
}

/** "Norwegens": a name of Latin letters and its ending; null: it takes none, as in "Merz' Minister". */
function inGenitive(steps: Steps, ending: string): Steps | null {
  const last = steps.at(-1);
  if (last?.match !== 'exact' || !/^[a-z]{3,}$/.test(last.word) || /[szx]$/.test(last.word)) return null;
  return [...steps.slice(0, -1), { word: `${last.word}${ending}`, match: 'exact' }];
}

function addLanguage(lexicon: Lexicon, table: LanguageTable): void {
  const light = new Set(table.light);
  for (const act of ACTS) {
    for (const tense of TENSES) {
      for (const phrase of table.forms[act]?.[tense] ?? [])
        addPhrase(lexicon, phrase, { type: 'act', act, tense, ...(light.has(phrase) && { light: true }) });
    }
  }
  for (const [kind, phrases] of Object.entries(hintsOf(table.language)))
    addAll(lexicon, phrases, { type: 'hint', kind: kind as AlertableKind });
  addAll(lexicon, table.bothSides ?? [], { type: 'bothSides' });
  addAll(lexicon, table.foes ?? [], { type: 'bothSides', foes: true });
  addAll(lexicon, table.counterpart ?? [], { type: 'bothSides', counterpart: true });
  for (const cue of CUES) addAll(lexicon, table.cues[cue] ?? [], { type: 'cue', cue });
  table.months.forEach((names, index) => {
    addAll(lexicon, names, { type: 'month', month: index + 1 });
  });
  table.solarMonths?.forEach((names, index) => {
    addAll(lexicon, names, { type: 'month', month: index + 1, solar: true });
  });
  table.weekdays.forEach((names, weekday) => {
    addAll(lexicon, names, { type: 'weekday', weekday });
  });
  for (const [phrase, offset] of Object.entries(table.days)) addPhrase(lexicon, phrase, { type: 'day', offset });
  for (const [phrase, offset] of Object.entries(table.weeks)) addPhrase(lexicon, phrase, { type: 'week', offset });
  table.ordinals.forEach((words, index) => {
    addAll(lexicon, words, { type: 'ordinal', ordinal: index + 1 });
  });
}

function listNames(dossier: Dossier): Name[] {
  const all = (phrases: readonly string[], meaning: Meaning) => phrases.map((phrase) => ({ phrase, meaning }));
  const sides = [...dossier.parties, ...dossier.mediators];
  const thirdOf = new Map(dossier.competingTracks.flatMap(({ id, third }) => (third ? [[third, id] as const] : [])));
  const names = [
    ...sides.flatMap(({ id, spellings, epithets }) =>
      all([...spellings, ...epithets], { type: 'side', id, thirdOf: thirdOf.get(id) }),
    ),
    ...sides.flatMap(({ notTheSide }) => all(notTheSide, { type: 'body' })),
    ...dossier.people.flatMap(({ id, side, standsForSide, from, to, spellings }) =>
      all(spellings, { type: 'person', id, side, standsForSide, from, to, thirdOf: thirdOf.get(side) }),
    ),
    ...dossier.places.flatMap(({ id, role, spellings }) =>
      all(spellings, { type: 'place', id, venue: role === 'venue' }),
    ),
    ...dossier.competingTracks.flatMap(({ id, with: sides, sharesBoth, asSubject, spellings }) =>
      all(spellings, { type: 'rival', id, with: sides, sharesBoth, asSubject }),
    ),
    ...dossier.issues.flatMap(({ id, spellings }) => all(spellings, { type: 'issue', id })),
    ...all(dossier.lands, { type: 'land' }),
    ...all(dossier.talks, { type: 'negotiation' }),
    ...all(dossier.deliverables, { type: 'cue', cue: 'deliverable' }),
    ...all(dossier.deliverables, { type: 'cue', cue: 'talks' }),
    ...dossier.history.flatMap(({ title, spellings }) => all(spellings, { type: 'history', title })),
  ];
  const acronyms = new Set(dossier.acronyms);
  const folded = foldAll(names.map(({ phrase }) => phrase));
  return names.map(({ phrase, meaning }, at) => [
    acronyms.has(phrase) ? asWritten(phrase) : stepsOf(folded[at] ?? ''),
    meaning,
  ]);
}

function addAll(lexicon: Lexicon, phrases: readonly string[], meaning: Meaning): void {
  for (const phrase of phrases) addPhrase(lexicon, phrase, meaning);
}
