import { LANGUAGE_TABLES } from '#vocabulary';
import type { Dossier } from '../../dossier/dossier.ts';
import type { OwnLanguage } from '../../dossier/ownLanguage.ts';
import { foldText, splitWords } from '../fold.ts';
import { scriptOf } from '../scripts.ts';
import type { Cue } from './cues.ts';
import type { Act, LanguageTable } from './table.ts';
import { UNREAD_LANGUAGES } from './unreadLanguages.ts';

/** Lists of a dossier's language that are an act's forms. */
export const ACT_LISTS = {
  meet: 'meet',
  begin: 'begin',
  end: 'end',
  putOff: 'postpone',
  agree: 'agree',
  extend: 'extend',
  fail: 'break',
  quit: 'quit',
} as const satisfies Partial<Record<keyof OwnLanguage, Act>>;

/** Lists that are cues: what they promise an editor is what these do. */
export const CUE_LISTS = {
  talks: ['talks'],
  ceasefire: ['deliverable', 'talks'],
  deal: ['pact', 'talks'],
  statement: ['document', 'talks'],
  round: ['round'],
  envoys: ['envoys'],
  will: ['future'],
  today: ['now'],
  tomorrow: ['coming'],
  nextWeek: ['coming'],
  soon: ['vague'],
  not: ['negation'],
  denies: ['denial'],
  wants: ['wish'],
  may: ['maybe'],
  close: ['nearDeal'],
  after: ['retrospect'],
  before: ['aheadOf'],
  while: ['backdrop'],
  about: ['topic'],
  and: ['and'],
  with: ['with'],
  between: ['between'],
  in: ['locative'],
  which: ['which'],
  says: ['speech'],
  according: ['relay'],
  reacts: ['reaction'],
  strikes: ['violence'],
  otherField: ['otherField'],
  cabinet: ['ownBody'],
  phone: ['phone'],
  again: ['again'],
  fruitless: ['fruitless'],
  analysis: ['analysis'],
  question: ['question'],
} as const satisfies Partial<Record<keyof OwnLanguage, readonly Cue[]>>;

/** How far before a verb its governor may stand, as in the built-in tables. */
const REACH = 4;
const VERB_FINAL_REACH = 6;

/** Tables of the languages that a dossier brings and Parley has not: a built-in table is never weakened by a small one. */
export function readOwnTables({ languages }: Pick<Dossier, 'languages'>): LanguageTable[] {
  return languages.filter(({ language }) => !isBuiltIn(language)).map(toTable);
}

export function isBuiltIn(language: string): boolean {
  return LANGUAGE_TABLES.some((table) => table.language === language || table.includes?.includes(language));
}

function toTable(own: OwnLanguage): LanguageTable {
  const signs = UNREAD_LANGUAGES.find(({ language }) => language === own.language);
  const joints = [...own.and, ...own.with, ...own.between, ...own.in].filter((word) => !word.includes(' '));
  const dayWords = { today: 0, tomorrow: 1, yesterday: -1 } as const;
  const days = Object.entries(dayWords).flatMap(([list, offset]) =>
    own[list as keyof typeof dayWords].map((word) => [word, offset] as const),
  );
  return {
    language: own.language,
    script: scriptOfTable(own) ?? 'latin',
    functionWords: [...new Set([...own.shortWords, ...joints, ...(signs?.functionWords ?? [])])],
    letters: [...own.letters].filter((letter) => foldText(letter) === letter).join('') + (signs?.letters ?? ''),
    ...(own.verbFinal && { verbFinal: true }),
    governorReach: own.verbFinal ? VERB_FINAL_REACH : REACH,
    light: own.light,
    postNegations: own.notAfter,
    forms: formsOf(own),
    cues: cuesOf(own),
    months: own.months,
    weekdays: own.weekdays,
    days: Object.fromEntries(days),
    weeks: Object.fromEntries(own.nextWeek.map((phrase) => [phrase, 1])),
    ordinals: own.ordinals,
  };
}

/** The script of a language's words; null: one that Parley does not know, or that writes no spaces. */
export function scriptOfTable({ talks, shortWords }: OwnLanguage): LanguageTable['script'] | null {
  return scriptOf(splitWords([...talks, ...shortWords].join(' ')));
}

/** A word for talks names a meeting without a time, as "meeting" does. */
function formsOf(own: OwnLanguage): LanguageTable['forms'] {
  const forms: LanguageTable['forms'] = {};
  for (const [list, act] of Object.entries(ACT_LISTS)) forms[act] = own[list as keyof typeof ACT_LISTS];
  return { ...forms, meet: { ...own.meet, noun: [...new Set([...own.meet.noun, ...own.talks])] } };
}

function cuesOf(own: OwnLanguage): LanguageTable['cues'] {
  const cues: Partial<Record<Cue, string[]>> = {};
  for (const [list, names] of Object.entries(CUE_LISTS)) {
    const phrases = own[list as keyof typeof CUE_LISTS];
    for (const cue of names) cues[cue] = [...new Set([...(cues[cue] ?? []), ...phrases])];
  }
  return cues;
}
