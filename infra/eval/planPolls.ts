import { findFamily } from '../../shared/detect/publisher.ts';
import { bareHost } from '../../shared/dossier/bareHost.ts';
import type { Dossier, Feed } from '../../shared/dossier/dossier.ts';
import { UNKNOWN_FAMILY } from '../../shared/events/independence.ts';
import type { Item } from '../../shared/feeds/item.ts';
import type { LabelledItem } from './readLabels.ts';

/** One poll of the run: what the feeds had new at that instant. */
export interface Poll {
  now: string;
  entries: { id: string; item: Item; feed: Feed }[];
}

/** A day's items in file order over its 24 hours; a full time is kept. Undated items come with the last poll, undated. */
export function planPolls(items: readonly LabelledItem[], dossier: Dossier): Poll[] {
  const days = new Map<string, LabelledItem[]>();
  for (const item of items) {
    const day = (item.published_est ?? item.published ?? '').slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  const polls = new Map<string, Poll>();
  for (const [day, ofDay] of days) {
    ofDay.forEach((item, index) => {
      const published = day === '' ? null : timeOf(item, day, index, ofDay.length);
      const key = published ?? '';
      const poll = polls.get(key) ?? { now: key, entries: [] };
      poll.entries.push({ id: item.id, ...asFeedItem(item, published, dossier) });
      polls.set(key, poll);
    });
  }
  const ordered = [...polls.values()].sort((a, b) => (a.now || '9999').localeCompare(b.now || '9999'));
  const last = ordered.filter((poll) => poll.now !== '').at(-1)?.now ?? '2000-01-01T00:00:00.000Z';
  return ordered.map((poll) => (poll.now === '' ? { ...poll, now: last } : poll));
}

function timeOf(item: LabelledItem, day: string, index: number, count: number): string {
  const exact = [item.published_est, item.published].find(
    (time) => time?.includes('T') && !Number.isNaN(Date.parse(time)),
  );
  if (exact) return new Date(exact).toISOString();
  const hour = Math.floor((index * 24) / Math.max(count, 24));
  return `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
}

/** A labelled line as the feed reader would give it: from the outlet's own feed, one feed per outlet. */
function asFeedItem(item: LabelledItem, published: string | null, dossier: Dossier): { item: Item; feed: Feed } {
  const host = hostOf(item.url) ?? item.source;
  const feedId = `eval-${item.source || 'unknown'}`;
  return {
    feed: { ...feedOf(item, host, dossier), id: feedId },
    item: {
      id: item.id,
      feedId,
      title: item.title,
      link: item.url || null,
      published,
      updated: null,
      summary: item.summary,
      content: '',
      author: null,
      source: { name: item.source || host, host },
      lang: item.lang || 'en',
    },
  };
}

/**
 * The dossier's feed of that outlet, with what its editor says of it. One that no feed of the dossier is from is read as if
 * it were one of its family's; where the dossier lists none, it corroborates nothing, as what an aggregator brings.
 */
function feedOf(item: LabelledItem, host: string, dossier: Dossier): Feed {
  const listed = dossier.feeds.find(({ aggregator, url }) => !aggregator && isOfHost(host, hostOf(url)));
  if (listed) return listed;
  return {
    id: item.source,
    title: item.source,
    url: item.url,
    lang: item.lang || 'en',
    family: findFamily({ name: item.source, host }, dossier)?.id ?? `${UNKNOWN_FAMILY}${host}`,
    aggregator: false,
    trusted: true,
    headers: {},
  };
}

/** The same site, or a part of it: `english.example.org` is of `example.org`. */
function isOfHost(host: string, listed: string | null): boolean {
  if (listed === null) return false;
  const [own, other] = [bareHost(host), bareHost(listed)];
  return own === other || own.endsWith(`.${other}`);
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
