/**
 * A feed as its format has it: what the RSS/Atom and the JSON readers agree on, before dates, links and identity are
 * decided. Texts may hold HTML; nothing here is fit to be shown.
 */
export interface RawFeed {
  format: 'rss' | 'atom' | 'json' | 'sitemap';
  title: string;
  link: string | null;
  author: string | null;
  ttlMinutes: string | null;
  items: RawItem[];
}

export interface RawItem {
  title: string;
  link: string | null;
  guid: string | null;
  /** Every publication date the entry gives, the most trustworthy element first. */
  published: string[];
  updated: string[];
  summary: string;
  content: string;
  authors: string[];
  source: { name: string; url: string | null } | null;
}
