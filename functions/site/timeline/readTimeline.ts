import type { TalksEvent } from '../../../shared/events/event.ts';
import type { SnapshotHead } from '../../../shared/snapshot/snapshot.ts';
import type { SiteServices } from '../services.ts';

/** Part of the timeline: the pages from `page` on backwards. Page 1 is the oldest, so that an address keeps its events. */
export interface TimelinePart {
  events: TalksEvent[];
  /** Page on which what is older begins; null: nothing is. */
  earlier: number | null;
  /** Page on which what is newer begins; `newest`: all of it is on the page of the talks; null: nothing is. */
  later: number | 'newest' | null;
}

/**
 * Reads `count` pages, the newest unless another page is named.
 * @returns null when there is no such page
 */
export async function readTimeline(
  snapshot: SiteServices['snapshot'],
  head: SnapshotHead | null,
  count: number,
  page?: number,
): Promise<TimelinePart | null> {
  const lastPage = head?.pages.length ?? 0;
  const newest = page ?? lastPage;
  if (newest > lastPage || (page !== undefined && newest < 1)) return null;
  const oldest = Math.max(1, newest - count + 1);
  const numbers = Array.from({ length: newest - oldest + 1 }, (_, index) => oldest + index);
  const events = (await Promise.all(numbers.map((number) => snapshot.getPage(number)))).flat();
  return {
    events,
    earlier: oldest > 1 ? oldest - 1 : null,
    later: findLater(newest, count, lastPage),
  };
}

function findLater(newest: number, count: number, lastPage: number): TimelinePart['later'] {
  if (newest >= lastPage) return null;
  return newest + count >= lastPage ? 'newest' : newest + count;
}

/** The number of a page as an address has it: `?page=12`, `/timeline/12`. Null: it is no number. */
export function parsePage(text: string): number | null {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}
