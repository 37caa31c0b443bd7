import { foldNamespace, NAMESPACES, OWN_PREFIXES } from './feedElements.ts';

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

/** What a vocabulary nobody knows goes by: none of its elements is a field. */
const FOREIGN = '?';

/** The elements that make a feed. What they declare oddly is a slip; what another element declares oddly is not the feed's. */
const STRUCTURE = /^(?:[^:]*:)?(?:rss|channel|rdf|feed|entry|item|urlset|url)$/i;

/**
 * The scope inside an element that declares `xmlns` or `xmlns:p`; the same object when it declares nothing new.
 * @param name of the element, with the document's own prefix.
 */
export function enterScope(outer: NameScope, name: string, attributes: ReadonlyMap<string, string>): NameScope {
  let prefixes: Map<string, string> | null = null;
  for (const [attribute, uri] of attributes) {
    if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) continue;
    const prefix = attribute.slice(6);
    const meaning = uri === '' ? '' : (NAMESPACES.get(foldNamespace(uri)) ?? meaningOfUnknown(prefix, name));
    if (meaning === null || outer.prefixes.get(prefix) === meaning) continue;
    prefixes ??= new Map(outer.prefixes);
    if (prefixes.size < MOST_NAMES) prefixes.set(prefix, meaning);
  }
  return prefixes ? createNameScope(prefixes) : outer;
}

/** What a prefix stands for whose namespace is unknown; null: what it usually means. */
function meaningOfUnknown(prefix: string, element: string): string | null {
  if (!STRUCTURE.test(element)) return FOREIGN;
  if (prefix === '' || element.toLowerCase().startsWith(`${prefix}:`)) return '';
  return OWN_PREFIXES.has(prefix) ? FOREIGN : null;
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
