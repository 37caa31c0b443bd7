/** One normalised entry of a feed: what every later stage reads. */
export interface Item {
  /** Identity of the entry within its feed, stable across reads: see `itemIdentity`. */
  id: string;
  feedId: string;
  title: string;
  link: string | null;
  /**
   * ISO 8601 instant in UTC, or null when the feed gives none that can be believed: then never the fetch time, unless it
   * says so below. Not after the item was first seen.
   */
  published: string | null;
  /** It bears no date, and `published` is when it was first seen in a feed that was read shortly before: see `newItems`. */
  publishedEstimated?: true;
  updated: string | null;
  /** Plain text, markup removed. */
  summary: string;
  content: string;
  author: string | null;
  /** The real publisher as an aggregator names it (`<source url>`): its name and, where given, its host. */
  source: { name: string; host: string | null } | null;
  /** Language of the feed, ISO 639-1; detection may find another. */
  lang: string;
}
