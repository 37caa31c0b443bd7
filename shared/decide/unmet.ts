/**
 * Reports that found no event and may mean something to one that begins later: the feed with the news rested or failed
 * just then, or the outlet that tells it whole was not the first.
 */
import { isAlertable, type Report } from '../detect/report.ts';
import type { TalksEvent } from '../events/event.ts';

/** Where such reports wait. */
export const UNMET_SHELVES = ['denial', 'support'] as const;
export type UnmetShelf = (typeof UNMET_SHELVES)[number];

export function isUnmetShelf(name: string): name is UnmetShelf {
  return UNMET_SHELVES.some((shelf) => shelf === name);
}

/**
 * The shelf on which a report waits that found no event; null: it waits for none. Only what weighs does: others are as many
 * as a hostile feed likes, and would push these out.
 */
export function unmetShelf({ kind, denies, supportsOnly, evidence, publisher }: Report): UnmetShelf | null {
  const { trusted, family, officialFor } = publisher;
  if (denies) return trusted || officialFor !== null ? 'denial' : null;
  const isSupport = supportsOnly && evidence !== 'mention' && isAlertable(kind);
  return isSupport && trusted && family !== null ? 'support' : null;
}

/** Is it worth asking what waits: did an event begin in this step? */
export function asksForUnmet(step: { changed: readonly TalksEvent[] }, known: readonly TalksEvent[]): boolean {
  const ids = new Set(known.map(({ id }) => id));
  return step.changed.some(({ id }) => !ids.has(id));
}

/** Those of them that no event has and that are not among the news. */
export function findUnheard(
  unmet: readonly Report[],
  news: { reports: readonly Report[]; withdrawn: readonly string[] },
  known: readonly TalksEvent[],
): Report[] {
  const inEvents = known.flatMap(({ testimonies }) => testimonies.map(({ reportId }) => reportId));
  // What an item said once yields to what the same item says now, or was found to say since.
  const heard = new Set([...inEvents, ...news.reports.map(({ id }) => id), ...news.withdrawn]);
  return unmet.filter(({ id }) => !heard.has(id));
}
