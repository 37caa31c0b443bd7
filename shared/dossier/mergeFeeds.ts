import type { Dossier } from './dossier.ts';
import { feedAddressKey } from './feedAddressKey.ts';
import type { OpmlFeed } from './opml.ts';
import { parseFeedAddress } from './parseFeedAddress.ts';
import { type NewFeed, proposeFeed } from './proposeFeed.ts';

interface SkippedFeed {
  url: string;
  reason: string;
}

export interface MergedFeeds {
  added: NewFeed[];
  skipped: SkippedFeed[];
}

export interface MergeOptions {
  /** Language of feeds that name none; guessed from their titles when null. */
  lang: string | null;
  guessLanguage: (title: string) => string;
  /** Why an address must not be asked; null when it may. */
  refuse: (url: URL) => string | null;
}

/** What of a list of feeds is new to a dossier, ready to be inserted, and why the rest is not. */
export function mergeFeeds(dossier: Dossier, listed: readonly OpmlFeed[], options: MergeOptions): MergedFeeds {
  const taken = new Set(dossier.feeds.map((feed) => feed.id));
  const known = new Map(dossier.feeds.map((feed) => [feedAddressKey(feed.url), feed.id]));
  const merged: MergedFeeds = { added: [], skipped: [] };
  for (const entry of listed) {
    const url = parseFeedAddress(entry.url);
    const reason = url === null ? 'is not an address of the web' : findObstacle(url, known, options);
    if (url === null || reason !== null) {
      merged.skipped.push({ url: entry.url, reason: reason ?? '' });
      continue;
    }
    const feed = proposeFeed(dossier, { ...toFound(entry, dossier, options), url }, taken);
    taken.add(feed.id);
    known.set(feedAddressKey(url), feed.id);
    merged.added.push(feed);
  }
  return merged;
}

function findObstacle(url: string, known: ReadonlyMap<string | null, string>, { refuse }: MergeOptions): string | null {
  const id = known.get(feedAddressKey(url));
  return id === undefined ? refuse(new URL(url)) : `is in the dossier as "${id}"`;
}

function toFound({ title, lang, family, aggregator }: OpmlFeed, dossier: Dossier, options: MergeOptions) {
  return {
    title,
    aggregator,
    lang: lang ?? options.lang ?? options.guessLanguage(title),
    family: dossier.families.some((known) => known.id === family) ? (family ?? undefined) : undefined,
  };
}
