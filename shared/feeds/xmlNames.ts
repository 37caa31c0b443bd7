import { NAMESPACES, OWN_PREFIXES } from './feedElements.ts';

/** Prefixes in force at one place of the document, and the names already looked up there. */
export interface NameScope {
  /** What the document calls a prefix → what it is called here. */
  prefixes: ReadonlyMap<string, string>;
  names: Map<string, string>;
}

export const createNameScope = (prefixes: ReadonlyMap<string, string> = new Map()): NameScope => ({
  prefixes,
  names: new Map(),
});

/** Names remembered of one scope: a feed has some dozens, a hostile one a million. */
const MOST_NAMES = 300;

/** The scope inside an element that declares `xmlns` or `xmlns:p`; the same object when it declares nothing new. */
export function enterScope(outer: NameScope, attributes: ReadonlyMap<string, string>): NameScope {
  let prefixes: Map<string, string> | null = null;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const known = NAMESPACES.get(uri.toLowerCase().replace(/^https?:\/\/(www\.)?/, ''));
    const prefix = name.slice(6);
    if ((known === undefined && prefix !== '') || (outer.prefixes.get(prefix) ?? '?') === (known ?? '')) continue;
    prefixes ??= new Map(outer.prefixes);
    if (prefixes.size < MOST_NAMES) prefixes.set(prefix, known ?? '');
  }
  return prefixes ? createNameScope(prefixes) : outer;
}

/**
 * Name of an element in lower case under the prefix that its vocabulary goes by here: `a:entry` is `entry` when `a` is
 * Atom's namespace, `dublin:date` is `dc:date`. An undeclared prefix means what it usually means.
 */
export function canonicalName(name: string, scope: NameScope): string {
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const canonical = findCanonical(name.toLowerCase(), scope.prefixes);
  if (scope.names.size < MOST_NAMES) scope.names.set(name, canonical);
  return canonical;
}

function findCanonical(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const local = colon === -1 ? name : name.slice(colon + 1);
  const known = prefixes.get(prefix) ?? (OWN_PREFIXES.has(prefix) ? '' : prefix);
  return known === '' ? local : `${known}:${local}`;
}
