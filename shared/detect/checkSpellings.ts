/** What detection can't tell apart, or can't read, in a dossier: for its editor. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Finding } from '../dossier/finding.ts';
import { checkLanguages } from './checkLanguages.ts';
import { findDoubles, quoteAll, readKey, warn } from './findDoubles.ts';

interface Named {
  path: string;
  /** The entry: a name said twice of one is a double, of two a clash. */
  of: string;
  /** Entries of one group may share a name: a capital is both a side and a place, a city belongs to two tracks. */
  group: string;
  spellings: readonly string[];
}

/** Blank and doubled spellings, names that mean two things, and languages that have no table. */
export function checkSpellings(dossier: Dossier): Finding[] {
  const named = listNamed(dossier);
  return [
    ...named.flatMap(({ path, spellings }) => findDoubles(path, spellings)),
    ...findClashes(named),
    ...findPronouns(named, dossier.acronyms),
    ...checkLanguages(dossier),
  ];
}

function listNamed(dossier: Dossier): Named[] {
  const rows = <Row extends { id: string; spellings: string[] }>(list: readonly Row[], name: string, kind: string) =>
    list.map(({ id, spellings }, index) => {
      const of = `${kind} "${id}"`;
      // Tracks may overlap one another, and are told from the sides; every other entry is a group of its own.
      return { path: `${name}[${index}].spellings`, of, group: kind === 'competing track' ? kind : of, spellings };
    });
  const bodies = [...dossier.parties, ...dossier.mediators].map(({ id, notTheSide }, index) => {
    const [list, at] =
      index < dossier.parties.length ? ['parties', index] : ['mediators', index - dossier.parties.length];
    const of = `what is not "${id}"`;
    return { path: `${list}[${at}].notTheSide`, of, group: of, spellings: notTheSide };
  });
  return [
    ...rows(dossier.parties, 'parties', 'party'),
    ...rows(dossier.mediators, 'mediators', 'mediator'),
    ...bodies,
    ...rows(dossier.people, 'people', 'person'),
    ...rows(dossier.competingTracks, 'competingTracks', 'competing track'),
    // Places are not compared with the others: capitals stand for their sides, on purpose.
    ...rows(dossier.places, 'places', 'place'),
  ];
}

/** Acronyms that are everyday words of languages read here in small letters. */
const WORDS = new Set(['US', 'EU', 'WHO', 'IT', 'IS', 'CAR', 'AID', 'ACT']);

/** "US" is found in "tells us", unless it is said to be an acronym. */
function findPronouns(named: readonly Named[], acronyms: readonly string[]): Finding[] {
  return named.flatMap(({ path, spellings }) => {
    const found = spellings.filter((spelling) => WORDS.has(spelling) && !acronyms.includes(spelling));
    if (found.length === 0) return [];
    return [warn(path, `${quoteAll(found)}: also found in small letters, where it is another word; see acronyms`)];
  });
}

/** A name of two entries: of two places, or of two of the sides, people and tracks. */
function findClashes(named: readonly Named[]): Finding[] {
  const owners = new Map<string, Named>();
  return named.flatMap((entry) => {
    const isPlace = entry.of.startsWith('place ');
    const clashes = entry.spellings.flatMap((spelling) => {
      const key = `${isPlace ? 'place' : 'actor'} ${readKey(spelling)}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      return owner && owner.group !== entry.group ? [{ spelling, owner: owner.of }] : [];
    });
    return [...new Set(clashes.map(({ owner }) => owner))].map((owner) => {
      const shared = clashes.filter((clash) => clash.owner === owner).map(({ spelling }) => spelling);
      return warn(entry.path, `${quoteAll(shared)}: also ${shared.length === 1 ? 'a name' : 'names'} of ${owner}`);
    });
  });
}
