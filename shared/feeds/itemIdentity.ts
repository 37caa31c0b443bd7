import { sha256 } from '../sha256.ts';
import { canonicalLink } from './canonicalLink.ts';
import type { FeedItem, ProblemList } from './feedDocument.ts';

/**
 * The one place that decides which entry of a document is which.
 *
 * Within a document (`identifyItems`): the guid when no other entry has it; else the canonical link when no other entry
 * has that; else title and date. A guid that is an address is compared as one, since publishers change its scheme, `www`,
 * parameters and fragment (BBC counts revisions behind `#`) and the article stays the same.
 *
 * Between two readings see `seenItems`.
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
    return { ...item, id: `title:${hashText(`${foldTitle(item.title || item.summary)}|${item.published ?? ''}`, 24)}` };
  });
}

export function foldedGuid(item: FeedItem): string {
  const guid = (item.guid ?? '').replace(/\s+/g, ' ').trim();
  return /^https?:\/\//i.test(guid) ? (canonicalLink(guid) ?? guid) : guid;
}

export function foldedLink(item: FeedItem): string {
  return item.link === null ? '' : (canonicalLink(item.link) ?? '');
}

export function countEach(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function foldTitle(title: string): string {
  return title
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Bytes of a hash as hexadecimal: 32 bits part two entries of one feed, 96 two of all feeds. */
export function hashText(text: string, digits: number): string {
  return text === '' ? '' : sha256(text).slice(0, digits);
}
