import world from './bases/world.json' with { type: 'json' };
import { feedAddressKey } from './feedAddressKey.ts';

/** What dossiers may inherit, by name: families and feeds that serve any negotiation. */
export const BASES: Readonly<Record<string, Base>> = { world };
export const BASE_NAMES = ['world'] as const;

interface Base {
  families: { id: string; hosts?: string[]; names?: string[]; trusted?: boolean }[];
  feeds: { id: string; url: string; family?: string; trusted?: boolean }[];
}

/**
 * A dossier's JSON value with the families and feeds of the base that it names behind its own. The dossier's own word
 * wins: a family with the id, a host or a name of one of its own, a feed with the id or address of one of its own, and
 * the feeds that `withoutFeeds` names are left out. A value that names no base, or is no dossier, comes back as it is.
 */
export function inheritBase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('inherits' in value)) return value;
  const base = BASES[String(value.inherits)];
  const { families = [], feeds = [], withoutFeeds = [] } = value as Partial<Base> & { withoutFeeds?: string[] };
  if (!base || ![families, feeds, withoutFeeds].every(Array.isArray)) return value;
  const taken = new Map(rowsOf(families).flatMap((family) => marksOf(family).map((mark) => [mark, family] as const)));
  const ownOf = (family: Base['families'][number]) => marksOf(family).flatMap((mark) => taken.get(mark) ?? [])[0];
  const familyOf = new Map(base.families.map((family) => [family.id, ownOf(family) ?? family]));
  const known = new Set([
    ...withoutFeeds,
    ...rowsOf(feeds).flatMap(({ id, url }) => [id, feedAddressKey(String(url))]),
  ]);
  const inherited = base.feeds.filter(({ id, url }) => !known.has(id) && !known.has(feedAddressKey(url)));
  return {
    ...value,
    // What is merged is whole: written down and read again, it inherits nothing more.
    inherits: undefined,
    withoutFeeds: undefined,
    families: [...families, ...base.families.filter((family) => ownOf(family) === undefined)],
    feeds: [...feeds, ...inherited.map((feed) => ({ ...feed, ...speakingFor(familyOf.get(feed.family ?? '')) }))],
  };
}

/** What in a list can be looked at: the schema refuses the rest by its place. */
function rowsOf<Row>(list: readonly Row[]): Row[] {
  return list.filter((row) => typeof row === 'object' && row !== null);
}

/** The family that a feed belongs to in this dossier, which also says how far the feed is trusted. */
function speakingFor(family: Base['families'][number] | undefined): object {
  if (!family) return {};
  return family.trusted === undefined ? { family: family.id } : { family: family.id, trusted: family.trusted };
}

/** By what two families are one: id, hosts, outlet names. */
function marksOf({ id, hosts, names }: Base['families'][number]): string[] {
  const listed = (list: unknown, prefix: string) =>
    Array.isArray(list) ? list.map((entry) => `${prefix}${String(entry).toLowerCase()}`) : [];
  return [`id:${id}`, ...listed(hosts, 'host:'), ...listed(names, 'name:')];
}
