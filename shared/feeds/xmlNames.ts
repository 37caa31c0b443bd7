import { NAMESPACES, OWN_PREFIXES } from './feedElements.ts';

/** Prefixes in force at one place of the document: what it calls them → what they are called here. */
export type NameScope = ReadonlyMap<string, string>;

export const NO_NAMES: NameScope = new Map();

/** The scope inside an element that declares `xmlns` or `xmlns:p`; the same object when it declares none. */
export function enterScope(outer: NameScope, attributes: ReadonlyMap<string, string>): NameScope {
  let scope: Map<string, string> | null = null;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const known = NAMESPACES[uri.toLowerCase().replace(/^https?:\/\/(www\.)?/, '')];
    const prefix = name.slice(6);
    if (known === undefined && prefix !== '') continue;
    scope ??= new Map(outer);
    scope.set(prefix, known ?? '');
  }
  return scope ?? outer;
}

/**
 * Name of an element in lower case under the prefix that its vocabulary goes by here: `a:entry` is `entry` when `a` is
 * Atom's namespace, `dublin:date` is `dc:date`. An undeclared prefix means what it usually means.
 */
export function canonicalName(name: string, scope: NameScope): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon === -1 ? '' : lower.slice(0, colon);
  const local = colon === -1 ? lower : lower.slice(colon + 1);
  const known = scope.get(prefix) ?? (OWN_PREFIXES.has(prefix) ? '' : prefix);
  return known === '' ? local : `${known}:${local}`;
}
