/** What is wrong or odd in a dossier's fields, all at once: for its editor, where `parseDossier` only says that it is. */
import { checkAbout } from './checkAbout.ts';
import { type Dossier, dossierSchema } from './dossier.ts';
import { feedAddressKey } from './feedAddressKey.ts';
import { type Finding, fieldPath } from './finding.ts';
import { inheritBase } from './inheritBase.ts';

/**
 * Every wrong field, unknown key and doubtful value of a dossier's JSON value.
 * @param today `YYYY-MM-DD`, by which people are in office or not
 */
export function checkFields(value: unknown, today: string): { findings: Finding[]; dossier: Dossier | null } {
  const result = dossierSchema.safeParse(inheritBase(value));
  if (!result.success) {
    const errors = result.error.issues.map(({ path, message }) => error(path, message));
    return { findings: errors, dossier: null };
  }
  const dossier = result.data;
  const findings = [
    ...findUnknownKeys(value, dossier, []),
    ...checkIds(dossier),
    ...checkTimes(dossier, today),
    ...checkAbout(dossier, today),
    ...checkSources(value, dossier),
  ];
  return { findings, dossier };
}

const error = (path: readonly PropertyKey[], message: string): Finding => ({
  level: 'error',
  path: fieldPath(path),
  message,
});
const warning = (path: readonly PropertyKey[], message: string): Finding => ({
  ...error(path, message),
  level: 'warning',
});

/** Keys that stand in the file and in nothing that was read: "spelings" is no spelling, and says nothing. */
function findUnknownKeys(value: unknown, read: unknown, path: PropertyKey[]): Finding[] {
  if (typeof value !== 'object' || value === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const known = (read as Record<PropertyKey, unknown>)[key];
    if (path.length === 0 && (name === 'inherits' || name === 'withoutFeeds' || name === '$schema')) return [];
    if (known === undefined && field !== undefined) return [warning([...path, key], 'is no field that is read')];
    // Keys of headers are the feed's own.
    return name === 'headers' ? [] : findUnknownKeys(field, known, [...path, key]);
  });
}

function checkIds({ competingTracks, parties, mediators }: Dossier): Finding[] {
  const sides = new Set([...parties, ...mediators].map((side) => side.id));
  return competingTracks.flatMap((track, index) => {
    const path = ['competingTracks', index, 'with'];
    if (track.with.length === 0)
      return [warning(path, `"${track.id}" has none of the sides: what names it in its headline is always dropped`)];
    if (track.sharesBoth && !parties.every(({ id }) => track.with.includes(id)))
      return [warning(path, `"${track.id}" shares both parties, and does not name them both here`)];
    const unknown = track.with.filter((id) => !sides.has(id));
    return unknown.map((id) => warning(path, `"${id}" is neither a party nor a mediator`));
  });
}

function checkTimes({ people, places, since }: Dossier, today: string): Finding[] {
  const inOffice = people.flatMap(({ name, from, to, standsForSide }, index) => {
    if (from && to && from > to)
      return [warning(['people', index], `${name} leaves on ${to}, before coming on ${from}`)];
    if (to && to < since) return [warning(['people', index, 'to'], `${name} left before the talks began, on ${since}`)];
    const stands = standsForSide ? ', and still stands for the side in older news only' : '';
    return to && to < today
      ? [warning(['people', index, 'to'], `${name} has been out of office since ${to}${stands}`)]
      : [];
  });
  const zones = places.flatMap(({ id, timeZone }, index) =>
    isTimeZone(timeZone) ? [] : [warning(['places', index, 'timeZone'], `"${timeZone}" of ${id} is no time zone`)],
  );
  return [...inOffice, ...zones];
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Only what the file itself lists: a base's families need no feed here. */
function checkSources(value: unknown, dossier: Dossier): Finding[] {
  const { families = [], feeds = [] } = value as { families?: unknown[]; feeds?: unknown[] };
  const ids = new Set(dossier.families.map((family) => family.id));
  const addresses = new Map<string | null, string>();
  const ofFeeds = dossier.feeds.slice(0, feeds.length).flatMap((feed, index) => {
    const key = feedAddressKey(feed.url);
    const double = addresses.get(key);
    addresses.set(key, feed.id);
    if (double) return [warning(['feeds', index, 'url'], `"${feed.id}" asks the address of "${double}" again`)];
    if (feed.aggregator) return [];
    if (!feed.family) return [warning(['feeds', index], `"${feed.id}" has no family: it corroborates only itself`)];
    return ids.has(feed.family)
      ? []
      : [warning(['feeds', index, 'family'], `"${feed.family}" is no family of the dossier`)];
  });
  const spoken = new Set(dossier.feeds.map((feed) => feed.family));
  const own = dossier.families.slice(0, families.length).filter(({ id }) => !spoken.has(id));
  const silent = own.filter(({ hosts, names, wireMarks }) => hosts.length + names.length + wireMarks.length === 0);
  const indirect = own.filter((family) => !silent.includes(family)).map(({ id }) => id);
  const ofFamilies = silent.map(({ id }) =>
    warning(['families'], `"${id}" has no feed, host, name or wire mark: nothing is ever by it`),
  );
  const heard = `without a feed, heard only where an aggregator or a wire mark names them: ${indirect.join(', ')}`;
  if (indirect.length > 0) ofFamilies.push(warning(['families'], heard));
  return [...ofFeeds, ...ofFamilies];
}
