/** What an editor should know of the languages of a dossier's feeds, and of the small tables that it brings. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Finding } from '../dossier/finding.ts';
import type { OwnLanguage } from '../dossier/ownLanguage.ts';
import { isLanguageRead, languagesOf } from './chooseLanguage.ts';
import { findDoubles, quoteAll, readKey, warn } from './findDoubles.ts';
import { ACT_LISTS, CUE_LISTS, isBuiltIn, scriptOfTable } from './languages/ownTables.ts';
import { UNREAD_LANGUAGES } from './languages/unreadLanguages.ts';

export function checkLanguages(dossier: Dossier): Finding[] {
  const { feeds, languages } = dossier;
  const odd = feeds.flatMap(({ id, lang }, index) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)
      ? []
      : [warn(`feeds[${index}].lang`, `"${lang}" of ${id} is no language`)],
  );
  const known = languagesOf(dossier);
  const spoken = [...new Set(feeds.map(({ lang }) => lang.split('-')[0] ?? ''))];
  const unread = spoken.filter((lang) => /^[a-z]{2,3}$/.test(lang) && !isLanguageRead(lang, known));
  return [
    ...odd,
    ...unread.map((language) => {
      const ids = feeds.filter(({ lang }) => lang.split('-')[0] === language).map(({ id }) => id);
      return warn('feeds', `"${language}" is not read, so that nothing is ever found in ${ids.join(', ')}`);
    }),
    ...languages.flatMap((own, index) => checkOwn(own, `languages[${index}]`)),
  ];
}

/** Short words below this number rarely tell a language of a shared script. */
const FEW_SHORT_WORDS = 5;

function checkOwn(own: OwnLanguage, path: string): Finding[] {
  if (isBuiltIn(own.language))
    return [warn(`${path}.language`, `"${own.language}" is built in: that table is read, and this one is not`)];
  const lists = listsOf(own);
  const isKnown = UNREAD_LANGUAGES.some(({ language }) => language === own.language);
  return [
    ...(scriptOfTable(own) === null
      ? [warn(`${path}.talks`, 'in a script whose words do not stand apart, or that is not known: never read')]
      : []),
    ...(!isKnown && own.shortWords.length < FEW_SHORT_WORDS
      ? [warn(`${path}.shortWords`, `too few to tell "${own.language}" from other languages: give ten`)]
      : []),
    ...lists.flatMap((list) => findDoubles(`${path}.${list.name}`, list.phrases)),
    ...findLost(own, path),
    ...findContradictions(lists, path),
    ...NEEDED.filter((name) => isEmpty(own, name)).map((name) =>
      warn(`${path}.${name}`, 'has no words, so that nothing is told by it'),
    ),
  ];
}

/** Without these a kind of news, or what undoes it, is never read. */
const NEEDED = ['meet', 'begin', 'end', 'putOff', 'agree', 'fail', 'will', 'not', 'ceasefire', 'and'] as const;

function isEmpty(own: OwnLanguage, name: (typeof NEEDED)[number]): boolean {
  const value = own[name];
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every((forms) => forms.length === 0);
}

/** A verb marked as light that is in none of the lists of verbs. */
function findLost(own: OwnLanguage, path: string): Finding[] {
  const forms = new Set(actsOf(own).flatMap(({ phrases }) => phrases));
  const lost = own.light.filter((phrase) => !forms.has(phrase));
  return lost.length > 0 ? [warn(`${path}.light`, `${quoteAll(lost)}: in no list of verbs`)] : [];
}

interface List {
  /** As a path: `meet.past`. */
  name: string;
  /** Lists of one sense may share a word; null: the list goes with any. */
  sense: string | null;
  phrases: readonly string[];
}

const TOLD = 'what has happened or happens';

function actsOf(own: OwnLanguage): List[] {
  return (Object.keys(ACT_LISTS) as (keyof typeof ACT_LISTS)[]).flatMap((name) =>
    Object.entries(own[name]).map(([tense, phrases]) => ({
      name: `${name}.${tense}`,
      // One form may serve two times, not yesterday and tomorrow.
      sense: `${name}: ${tense === 'future' ? 'what is to come' : TOLD}`,
      phrases,
    })),
  );
}

/** Cues that turn a headline round: a word of theirs means one thing. */
const TURNING: readonly string[] = [
  ...['will', 'today', 'tomorrow', 'yesterday', 'not', 'notAfter', 'denies', 'wants', 'may', 'strikes', 'ceasefire'],
];
const SAME_SENSE: Record<string, string> = { notAfter: 'not' };

function listsOf(own: OwnLanguage): List[] {
  const names = [
    ...Object.keys(CUE_LISTS),
    'shortWords',
    'notAfter',
    'yesterday',
    'light',
  ] as (keyof typeof CUE_LISTS)[];
  const cues = names.map((name) => ({
    name,
    sense: TURNING.includes(name) ? (SAME_SENSE[name] ?? name) : null,
    phrases: own[name],
  }));
  return [...actsOf(own), ...cues];
}

/** A word in two lists that say opposite things: "postponed" among what has begun. */
function findContradictions(lists: readonly List[], path: string): Finding[] {
  const owners = new Map<string, List>();
  return lists.flatMap((list) => {
    if (list.sense === null) return [];
    return list.phrases.flatMap((phrase) => {
      const key = readKey(phrase);
      const owner = owners.get(key);
      if (!owner) owners.set(key, list);
      if (key === '' || !owner || owner.sense === list.sense) return [];
      return [warn(`${path}.${list.name}`, `"${phrase}": also in ${owner.name}, which says something else`)];
    });
  });
}
