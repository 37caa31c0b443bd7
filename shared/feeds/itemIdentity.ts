import { sha256 } from '@noble/hashes/sha256';
import { canonicalLink } from './canonicalLink.ts';
import type { FeedItem, ProblemList } from './feedDocument.ts';

/**
 * The one place that decides which entry is which.
 *
 * Within a document (`identifyItems`): the guid when no other entry has it; else the canonical link when no other entry
 * has that; else title and date. A guid that is an address is compared as one, since publishers change its scheme, `www`,
 * parameters and fragment (BBC counts revisions behind `#`) and the article stays the same.
 *
 * Between two readings (`findNewItems`): publishers also give a known article a new guid, and a used guid to a new article.
 * So each entry is remembered by its guid, link, title and date, and is known when
 * - its link was seen; or
 * - its guid was seen with the same title, the same date, or no link to tell by (a new link and a new title under an old
 *   guid are a new article); or
 * - its title was seen with the same date (Google News gives an article a new token, hence guid and link, per query).
 */
export function identifyItems(items: FeedItem[], problems: ProblemList): FeedItem[] {
  const guids = items.map(foldedGuid);
  const links = items.map(foldedLink);
  const guidCounts = countEach(guids);
  const linkCounts = countEach(links);
  return items.map((item, index) => {
    const guid = guids[index] ?? '';
    if (guid !== '' && guidCounts.get(guid) === 1) return { ...item, id: guid };
    if (guid !== '') problems.add('guid-reused', `"${guid.slice(0, 100)}" is the id of several items`);
    const link = links[index] ?? '';
    if (link !== '' && linkCounts.get(link) === 1) return { ...item, id: link };
    return { ...item, id: `title:${hash(`${fold(item.title || item.summary)}|${item.published ?? ''}`, 24)}` };
  });
}

function foldedGuid(item: FeedItem): string {
  const guid = (item.guid ?? '').replace(/\s+/g, ' ').trim();
  return /^https?:\/\//i.test(guid) ? (canonicalLink(guid) ?? guid) : guid;
}

function foldedLink(item: FeedItem): string {
  return item.link === null ? '' : (canonicalLink(item.link) ?? '');
}

function countEach(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function fold(title: string): string {
  return title
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Bytes of a hash as hexadecimal: 32 bits part two entries of one feed, 96 two of all feeds. */
function hash(text: string, digits: number): string {
  if (text === '') return '';
  return [...sha256(text).subarray(0, digits / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The most entries of a feed that are told apart between readings: 5,000 keys are 200 kB of the table's 400. */
const MOST_SEEN = 5_000;

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
    const minute = item.published === null ? '' : Math.floor(Date.parse(item.published) / 60_000).toString(36);
    const parts = [foldedGuid(item), counts.get(link) === 1 ? link : '', fold(item.title)];
    return [...parts.map((part) => hash(part, 10)), minute].join('.');
  });
}

/** The entries that no key of an earlier reading knows, by the rules above, in the order of the document. */
export function findNewItems(items: readonly FeedItem[], seen: readonly string[]): FeedItem[] {
  const known = indexKeys(seen);
  return seenKeys(items).flatMap((key, index) => {
    const item = items[index];
    return item === undefined || isKnown(key, known) ? [] : [item];
  });
}

/**
 * The known entries whose headline reads otherwise than at any earlier reading: "to meet" becomes "met" at the same
 * address. An entry is followed by its link or its guid; one that has neither has nothing to be followed by.
 */
export function findEditedItems(items: readonly FeedItem[], seen: readonly string[]): FeedItem[] {
  const headlines = new Set(seen.flatMap(headlineMarks));
  const known = indexKeys(seen);
  return seenKeys(items).flatMap((key, index) => {
    const item = items[index];
    const marks = headlineMarks(key);
    const isEdited = marks.length > 0 && isKnown(key, known) && !marks.some((mark) => headlines.has(mark));
    return item !== undefined && isEdited ? [item] : [];
  });
}

/** What ties a headline to an entry: its link or guid, with the title's hash. */
function headlineMarks(key: string): string[] {
  const [guid = '', link = '', title = ''] = key.split('.');
  return [link, guid].filter((id) => id !== '' && title !== '').map((id) => `${id}.${title}`);
}

interface KnownKeys {
  byGuid: Map<string, string[]>;
  links: Set<string>;
  titlesAt: Set<string>;
}

function indexKeys(seen: readonly string[]): KnownKeys {
  const known: KnownKeys = { byGuid: new Map(), links: new Set(), titlesAt: new Set() };
  for (const key of seen) {
    const [guid = '', link = '', title = '', minute = ''] = key.split('.');
    if (link) known.links.add(link);
    if (guid) known.byGuid.set(guid, [...(known.byGuid.get(guid) ?? []).slice(-3), key]);
    if (title && minute) known.titlesAt.add(`${title}.${minute}`);
  }
  return known;
}

function isKnown(key: string, known: KnownKeys): boolean {
  const [guid = '', link = '', title = '', minute = ''] = key.split('.');
  if (link !== '' && known.links.has(link)) return true;
  if (title !== '' && minute !== '' && known.titlesAt.has(`${title}.${minute}`)) return true;
  return (known.byGuid.get(guid) ?? []).some((earlier) => {
    const [, earlierLink = '', earlierTitle = '', earlierMinute = ''] = earlier.split('.');
    if (title === earlierTitle || link === '' || earlierLink === '') return true;
    return minute !== '' && minute === earlierMinute;
  });
}

/**
 * What to remember after a reading: its own keys, and before them earlier ones up to the same number again, because some
 * publishers' servers take turns with older copies of the feed. The same array when it holds every key already.
 */
export function rememberKeys(seen: readonly string[], current: readonly string[]): string[] {
  const known = new Set(seen);
  if (current.every((key) => known.has(key))) return [...seen];
  const now = new Set(current);
  const older = seen.filter((key) => !now.has(key));
  const room = Math.min(MOST_SEEN, Math.max(50, current.length * 2)) - current.length;
  return [...(room > 0 ? older.slice(-room) : []), ...current];
}
