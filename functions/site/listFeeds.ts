/** The feeds as the page lists them, a page of them at a time, and how all of them are. */
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { type FeedHealth, feedHealth, HEALTH_ORDER } from '../../shared/feeds/feedHealth.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import { type FeedTally, tallyFeeds } from '../../shared/feeds/watchState.ts';
import { FEEDS_ON_PAGE } from '../../shared/snapshot/cutFeeds.ts';
import type { SnapshotHead } from '../../shared/snapshot/snapshot.ts';
import type { SiteServices } from './services.ts';

export interface FeedRow extends FeedHealth {
  title: string;
  /** ISO 639-1 */
  lang: string;
}

export interface ListedFeeds {
  /** Of this page, those in trouble first. */
  rows: FeedRow[];
  /** Of all pages. */
  tally: FeedTally;
  pages: number;
}

/**
 * The first page, from the head alone. Feeds that fit on it are all of the dossier's, also those not read yet, judged now;
 * where there are more, the poll has judged and counted them.
 */
export function listFeeds(dossier: Pick<Dossier, 'feeds'>, head: SnapshotHead | null, now: Date): ListedFeeds {
  if (head?.otherFeeds) {
    const { pages, tally } = head.otherFeeds;
    return { rows: rowsOf(dossier, head.feeds, now), tally, pages: 1 + pages.length };
  }
  const states = new Map(head?.feeds.map((state) => [state.feedId, state]));
  const rows = dossier.feeds.map((feed) => rowOf(feed, states.get(feed.id) ?? null, now));
  const sorted = [...rows].sort((a, b) => HEALTH_ORDER.indexOf(a.health) - HEALTH_ORDER.indexOf(b.health));
  return { rows: sorted.slice(0, FEEDS_ON_PAGE), tally: tallyFeeds(rows), pages: 1 };
}

/** @returns null when there is no such page */
export async function readFeedPage(
  { dossier, snapshot, clock }: Pick<SiteServices, 'dossier' | 'snapshot' | 'clock'>,
  head: SnapshotHead | null,
  page: number,
): Promise<ListedFeeds | null> {
  const now = clock();
  const listed = listFeeds(dossier, head, now);
  if (page > listed.pages) return null;
  return page === 1 ? listed : { ...listed, rows: rowsOf(dossier, await snapshot.getFeeds(page), now) };
}

/** A feed that has left the dossier since is listed no more. */
function rowsOf({ feeds }: Pick<Dossier, 'feeds'>, states: readonly FeedState[], now: Date): FeedRow[] {
  const known = new Map(feeds.map((feed) => [feed.id, feed]));
  return states.flatMap((state) => {
    const feed = known.get(state.feedId);
    return feed ? [rowOf(feed, state, now)] : [];
  });
}

function rowOf({ title, lang }: Dossier['feeds'][number], state: FeedState | null, now: Date): FeedRow {
  return { title, lang, ...feedHealth(state, now.toISOString()) };
}
