import type { Dossier, Family, Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import { findOrigin } from './findOrigin.ts';
import { foldText } from './fold.ts';
import type { Passage } from './passage.ts';
import { bareHost, indexPublishers, type PublisherIndex } from './publisherIndex.ts';
import type { Publisher } from './report.ts';

/**
 * Who speaks in an item. An aggregator's item is its `<source>`'s: host first, name second, because names vary.
 * Fails closed: an outlet that an aggregator names and no family lists has no family and corroborates nothing, and
 * neither does a digest of others. A feed that the dossier's editor chose without a family is one of its own.
 * `passages`: headline and lead as read, to find whom they quote.
 */
export function identifyPublisher(
  item: Item,
  feed: Feed,
  dossier: Dossier,
  passages: readonly Passage[] = [],
): Publisher {
  const index = indexPublishers(dossier);
  const named = feed.aggregator || item.source !== null;
  const family = named
    ? findBySource(item, index)
    : (index.byId.get(feed.family ?? '') ?? findByHost(hostOf(feed.url), index));
  const host = item.source?.host ? bareHost(item.source.host) : named ? null : hostOf(feed.url);
  const name = named ? (item.source?.name ?? '') : feed.title;
  const own = family?.id ?? (named ? null : (feed.family ?? ownFamily(host)));
  return {
    name: family?.name ?? (name || host || 'unknown'),
    host,
    family: family?.neverCorroborates ? null : own,
    origin: findOrigin(item, own, index, passages),
    officialFor: family?.officialFor ?? (named ? null : (feed.officialFor ?? null)),
    trusted: isTrusted(family, feed, named),
  };
}

/** An outlet that nobody listed is believed only where the dossier's editor chose its feed. */
function isTrusted(family: Family | null, feed: Feed, named: boolean): boolean {
  if (family) return family.trusted && (named || feed.trusted);
  return !feed.aggregator && feed.trusted;
}

function hostOf(url: string): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1];
  return host ? bareHost(host) : null;
}

function findBySource(item: Item, index: PublisherIndex): Family | null {
  const byHost = findByHost(item.source?.host ?? null, index);
  return byHost ?? index.byName.get(foldText(item.source?.name ?? '').trim()) ?? null;
}

/** The family that lists this host or the nearest domain above it. */
function findByHost(host: string | null, index: PublisherIndex): Family | null {
  const labels = host ? bareHost(host).split('.') : [];
  for (let from = 0; from < labels.length - 1; from += 1) {
    const family = index.byHost.get(labels.slice(from).join('.'));
    if (family) return family;
  }
  return null;
}

/** Feeds of one host are one outlet. */
function ownFamily(host: string | null): string | null {
  return host === null ? null : `own:${host}`;
}
