import type { Feed } from '../dossier/dossier.ts';
import type { FeedItem } from './feedDocument.ts';
import type { Item } from './item.ts';

/**
 * An entry as an item of a dossier's feed. An aggregator puts " - Outlet" behind every headline and other outlets'
 * headlines into the summary: the one is cut where it names the item's own source, the other is left out, since neither
 * is the article's text.
 */
export function toItem({ guid: _, ...entry }: FeedItem, feed: Feed): Item {
  const item = { ...entry, feedId: feed.id, lang: feed.lang };
  if (!feed.aggregator || entry.source === null) return item;
  return { ...item, title: cutSource(entry.title, entry.source), summary: '', content: '' };
}

/** Headlines have dashes of their own, so only a last part that is the source's name or host goes. */
function cutSource(title: string, source: NonNullable<Item['source']>): string {
  const match = /^(.{1,990}\S)\s+[-–—|]\s+([^-–—|]{1,80}(?:-[^-–—|]{1,40})?)$/.exec(title);
  const suffix = match?.[2]?.trim().toLowerCase();
  if (!match?.[1] || suffix === undefined) return title;
  return [source.name, source.host].some((name) => name?.toLowerCase() === suffix) ? match[1] : title;
}
