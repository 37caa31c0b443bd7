import { bareHost } from '../dossier/bareHost.ts';
import type { Dossier, Family } from '../dossier/dossier.ts';
import { foldText, splitWords } from './fold.ts';

/** A dossier's families in the forms in which items name them, made once. */
export interface PublisherIndex {
  byId: ReadonlyMap<string, Family>;
  byHost: ReadonlyMap<string, Family>;
  /** By folded outlet name. */
  byName: ReadonlyMap<string, Family>;
  /** Names in words by their first word, longest first, for finding them in running text. */
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; family: Family }[]>;
  /** A named agency before "agencies" without a name. */
  wireMarks: readonly { mark: string; family: Family }[];
}

const INDEXES = new WeakMap<Dossier, PublisherIndex>();

/** The index of a dossier. Kept with the dossier object, because every item needs it and it never changes. */
export function indexPublishers(dossier: Dossier): PublisherIndex {
  const index = INDEXES.get(dossier) ?? buildIndex(dossier.families);
  INDEXES.set(dossier, index);
  return index;
}

function buildIndex(families: readonly Family[]): PublisherIndex {
  const named = families.flatMap((family) => [family.name, ...family.names].map((name) => ({ family, name })));
  return {
    byId: new Map(families.map((family) => [family.id, family])),
    byHost: firstWins(families.flatMap((family) => family.hosts.map((host) => [bareHost(host), family]))),
    byName: firstWins([
      ...named.map(({ family, name }): [string, Family] => [foldText(name).trim(), family]),
      ...families.flatMap((family) => family.hosts.map((host): [string, Family] => [foldText(host), family])),
    ]),
    byFirstWord: indexWords(named),
    wireMarks: [...families]
      .sort((a, b) => Number(a.neverCorroborates) - Number(b.neverCorroborates))
      .flatMap((family) => family.wireMarks.map((mark) => ({ mark, family }))),
  };
}

function firstWins(entries: readonly (readonly [string, Family])[]): Map<string, Family> {
  return new Map([...entries].reverse());
}

function indexWords(named: readonly { family: Family; name: string }[]): PublisherIndex['byFirstWord'] {
  const index = new Map<string, { words: string[]; family: Family }[]>();
  for (const { family, name } of named) {
    const words = splitWords(name).map((word) => word.text);
    const [first] = words;
    if (first) index.set(first, [...(index.get(first) ?? []), { words, family }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
