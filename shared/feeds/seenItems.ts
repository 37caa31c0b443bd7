/**
 * Which entries of a feed were there at an earlier reading. Publishers also give a known article a new guid, and a used
 * guid to a new article. So each entry is remembered by its guid, link, title and date, and is known when
 * - its link was seen; or
 * - its guid was seen with the same title, the same date, or no link to tell by (a new link and a new title under an old
 *   guid are a new article); or
 * - its title was seen with the same date, or both without any: Google News gives an article a new token, hence guid and
 *   link, per query, other sites a session, and some entries are nothing but a title.
 */
import { HOUR_MS, MINUTE_MS } from '../units.ts';
import type { FeedItem } from './feedDocument.ts';
import { countEach, foldedGuid, foldedLink, foldTitle, hashText } from './itemIdentity.ts';

/** The most entries of a feed that are told apart between readings: 5,000 keys are 200 kB of the table's 400. */
const MOST_SEEN = 5_000;
/** Of entries that have left the feed, unless it had more at once: a feed that comes back whole after an outage. */
const MOST_LEFT = 500;
/** What comes back after a day is kept from being told by its own date. Longer would cost more with every write. */
const REMEMBERED_HOURS = 24;

/**
 * What is remembered of each entry, one short string each: hashes of guid, link and title, and the minute of publication.
 * A link shared by several entries of the document says nothing and is left out.
 */
export function seenKeys(items: readonly FeedItem[]): string[] {
  const some = items.slice(0, MOST_SEEN);
  const links = some.map(foldedLink);
  const counts = countEach(links);
  return some.map((item, index) => {
    const link = links[index] ?? '';
    const minute = item.published === null ? '' : Math.floor(Date.parse(item.published) / MINUTE_MS).toString(36);
    const parts = [foldedGuid(item), counts.get(link) === 1 ? link : '', foldTitle(item.title)];
    return [...parts.map((part) => hashText(part, 10)), minute].join('.');
  });
}

/** The entries that no key of an earlier reading knows, by the rules above, in the order of the document. */
export function findNewItems(items: readonly FeedItem[], seen: readonly string[]): FeedItem[] {
  const known = indexKeys(seen);
  return itemsWhere(items, (key) => findKnown(key, known) === null);
}

/**
 * The known entries whose headline reads otherwise than at any earlier reading: "to meet" becomes "met" at the same
 * address. An entry is followed by its link or its guid; one that has neither has nothing to be followed by.
 */
export function findEditedItems(items: readonly FeedItem[], seen: readonly string[]): FeedItem[] {
  const known = indexKeys(seen);
  return itemsWhere(items, (key) => isEdited(key, known));
}

/**
 * What to remember after a reading: the keys of its entries, and before them those of entries that left within a day,
 * each with the hour in which that was noticed. An entry that was known by another key keeps that one. The very same
 * array when there is nothing new to remember.
 * @param now ISO instant of the reading.
 */
export function rememberKeys(seen: readonly string[], current: readonly string[], now: string): readonly string[] {
  const known = indexKeys(seen);
  const kept = [...new Set(current.map((key) => (isEdited(key, known) ? key : (findKnown(key, known) ?? key))))];
  const stored = new Set(seen);
  if (kept.every((key) => stored.has(key))) return seen;
  const hour = Math.floor(Date.parse(now) / HOUR_MS);
  const present = new Set(kept);
  const left = seen.filter((key) => !present.has(key)).flatMap((key) => stampLeft(key, hour));
  const inFeed = seen.filter((key) => leftAt(key) === null).length;
  const room = Math.min(MOST_SEEN - kept.length, Math.max(MOST_LEFT, inFeed));
  return [...(room > 0 ? left.slice(-room) : []), ...kept.map(withoutStamp)];
}

function itemsWhere(items: readonly FeedItem[], isWanted: (key: string) => boolean): FeedItem[] {
  return seenKeys(items).flatMap((key, index) => {
    const item = items[index];
    return item !== undefined && isWanted(key) ? [item] : [];
  });
}

/** The hour since 1970 in which an entry was found to have left the feed, as the fifth part of its key. */
function leftAt(key: string): number | null {
  const stamp = key.split('.')[4];
  return stamp === undefined ? null : Number.parseInt(stamp, 36);
}

function stampLeft(key: string, hour: number): string[] {
  const left = leftAt(key);
  if (left === null) return [`${key}.${hour.toString(36)}`];
  return hour - left > REMEMBERED_HOURS ? [] : [key];
}

function withoutStamp(key: string): string {
  return key.split('.').slice(0, 4).join('.');
}

/** Keys of earlier readings by what they are found by. */
interface KnownKeys {
  byGuid: Map<string, string[]>;
  byLink: Map<string, string>;
  /** By link or guid together with the title. */
  byHeadline: Map<string, string>;
  byTitleAndMinute: Map<string, string>;
}

function indexKeys(seen: readonly string[]): KnownKeys {
  const known: KnownKeys = { byGuid: new Map(), byLink: new Map(), byHeadline: new Map(), byTitleAndMinute: new Map() };
  for (const key of seen) {
    const [guid = '', link = '', title = '', minute = ''] = key.split('.');
    if (link) known.byLink.set(link, key);
    if (guid) known.byGuid.set(guid, [...(known.byGuid.get(guid) ?? []).slice(-3), key]);
    if (title) known.byTitleAndMinute.set(`${title}.${minute}`, key);
    for (const mark of headlineMarks(key)) known.byHeadline.set(mark, key);
  }
  return known;
}

/** What ties a headline to an entry: its link or guid, with the title's hash. */
function headlineMarks(key: string): string[] {
  const [guid = '', link = '', title = ''] = key.split('.');
  return [link, guid].filter((id) => id !== '' && title !== '').map((id) => `${id}.${title}`);
}

/** The key of the same entry under the same headline, where there is one. */
function findSame(key: string, known: KnownKeys): string | null {
  const [, , title = '', minute = ''] = key.split('.');
  const [mark] = headlineMarks(key).filter((candidate) => known.byHeadline.has(candidate));
  if (mark !== undefined) return known.byHeadline.get(mark) ?? null;
  return title === '' ? null : (known.byTitleAndMinute.get(`${title}.${minute}`) ?? null);
}

/** The key by which an entry is known, null when it is new. */
function findKnown(key: string, known: KnownKeys): string | null {
  const same = findSame(key, known);
  if (same !== null) return same;
  const [guid = '', link = '', , minute = ''] = key.split('.');
  const byLink = link === '' ? undefined : known.byLink.get(link);
  if (byLink !== undefined) return byLink;
  const byGuid = (known.byGuid.get(guid) ?? []).find((earlier) => {
    const [, earlierLink = '', , earlierMinute = ''] = earlier.split('.');
    return link === '' || earlierLink === '' || (minute !== '' && minute === earlierMinute);
  });
  return byGuid ?? null;
}

function isEdited(key: string, known: KnownKeys): boolean {
  return headlineMarks(key).length > 0 && findSame(key, known) === null && findKnown(key, known) !== null;
}
