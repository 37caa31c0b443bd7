/** Sides that are states: what the platform calls these is found in every language, though an editor spells some forms only. */
import type { Dossier } from '../dossier/dossier.ts';
import { wordsOf } from './fold.ts';
import { ASKED } from './landNames.ts';
import { type LongName, longNames, type StateName, stateNames } from './stateNames.ts';

/** A side of a dossier, as far as its name is asked. */
type Named = Pick<Dossier['parties'][number], 'id' | 'spellings'>;

/**
 * Which of the sides are states: their ids by the states' codes. One spelling has to be the state's name; a name of two states
 * ("Congo") and a state of two sides tell nothing.
 */
export function sidesByState(sides: readonly Named[]): Map<string, string> {
  const named = sides.map(({ id, spellings }) => ({
    id,
    names: new Set(spellings.map((each) => wordsOf(each).join(' '))),
  }));
  const ids = new Map<string, Set<string>>();
  for (const asked of ASKED) {
    for (const [name, code] of codesByName(stateNames(asked), longNames(asked))) {
      for (const { id, names } of named) if (names.has(name)) ids.set(code, (ids.get(code) ?? new Set()).add(id));
    }
  }
  const own = new Map<string, string>();
  for (const [code, [id, ...others]] of ids) if (id !== undefined && others.length === 0) own.set(code, id);
  return own;
}

/** What dossiers call a state that the platform has under a new name. */
const ALSO: readonly (readonly [string, string])[] = [['turkey', 'TR']];

/** Without the names of two states, and those that are part of another's: "Sudan" of "South Sudan". */
function codesByName(names: readonly StateName[], long: readonly LongName[]): Map<string, string> {
  const codes = new Map([...names.map(({ name, code }) => [name, code] as const), ...ALSO]);
  const isPart = ({ stem, code }: StateName) =>
    long.some((other) => other.code !== code && other.stems.some((part) => part.startsWith(stem)));
  for (const each of names) if (codes.get(each.name) !== each.code || isPart(each)) codes.delete(each.name);
  return codes;
}
