import type { ArchiveFeed, ArchiveItem } from './archiveSchema.ts';

/** Outlets keep about this many items in their feed. */
const WINDOW = 20;

/** An item as the feed shows it at some instant. */
export interface ShownItem extends ArchiveItem {
  /** When it, or its headline, last changed. */
  changedAt: string;
}

/** The items the feed holds at `now`, newest first, with the headlines of that time. */
export function feedAt(feed: ArchiveFeed, now: Date): ShownItem[] {
  return feed.items
    .filter((item) => isPast(item.at, now))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, WINDOW)
    .map((item) => showItem(item, now));
}

function showItem(item: ArchiveItem, now: Date): ShownItem {
  const edits = item.updates.filter((edit) => isPast(edit.at, now)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = edits.at(-1);
  return { ...item, title: last?.title ?? item.title, changedAt: last?.at ?? item.at };
}

function isPast(at: string, now: Date): boolean {
  return Date.parse(at) <= now.getTime();
}

/** Every instant at which the feed changes. */
export function changesOf(feed: ArchiveFeed): Date[] {
  return feed.items.flatMap((item) => [item.at, ...item.updates.map((edit) => edit.at)]).map((at) => new Date(at));
}
