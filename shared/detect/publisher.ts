import { bareHost } from '../dossier/bareHost.ts';
import type { Dossier, Family, Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import { cleanOutletName } from './cleanOutletName.ts';
import { findOrigin } from './findOrigin.ts';
import { foldText } from './fold.ts';
import type { Passage } from './passage.ts';
import { indexPublishers, type PublisherIndex } from './publisherIndex.ts';
import type { Publisher } from './report.ts';

/** Who speaks, before it is asked whose news it is. */
type Speaker = Omit<Publisher, 'origin'>;

/**
 * Who speaks in an item. Only an aggregator is believed about who else it carries; in any other feed the feed's own
 * family speaks, and an outlet that the item names, in whatever field, is at most its origin. Fails closed: an outlet
 * that an aggregator names and no family lists has no family and corroborates nothing, and neither does a digest of
 * others. A feed that the dossier's editor chose without a family is one of its own.
 * `passages`: headline and lead as read, to find whom they quote.
 */
export function identifyPublisher(
  item: Item,
  feed: Feed,
  dossier: Dossier,
  passages: readonly Passage[] = [],
): Publisher {
  const index = indexPublishers(dossier);
  const speaker = feed.aggregator ? namedSpeaker(item, feed, index) : feedSpeaker(feed, index);
  const origin = findOrigin(item, speaker.family, index, passages);
  return { ...speaker, origin: origin ?? (feed.aggregator ? null : namedOrigin(item, speaker, index)) };
}

/** The family of an outlet whose name and host are both to be trusted, as in a list drawn up by hand. */
export function findFamily(source: { name: string; host: string | null }, dossier: Dossier): Family | null {
  const index = indexPublishers(dossier);
  return findByHost(source.host, index) ?? index.byName.get(foldText(source.name).trim()) ?? null;
}

function feedSpeaker(feed: Feed, index: PublisherIndex): Speaker {
  const host = hostOf(feed.url);
  const family = index.byId.get(feed.family ?? '') ?? findByHost(host, index);
  return {
    name: family?.name ?? (feed.title || host || 'unknown'),
    host,
    family: family?.neverCorroborates ? null : (family?.id ?? feed.family ?? ownFamily(host)),
    officialFor: family?.officialFor ?? feed.officialFor ?? null,
    aggregated: false,
    trusted: (family?.trusted ?? true) && feed.trusted,
  };
}

function namedSpeaker(item: Item, feed: Feed, index: PublisherIndex): Speaker {
  const { source } = item;
  const family = findBySource(source, hostOf(feed.url), index);
  const host = source?.host ? bareHost(source.host) : null;
  return {
    name: family?.name ?? cleanOutletName(source?.name ?? '', (name) => index.byName.has(foldText(name).trim())),
    host,
    family: family === null || family.neverCorroborates ? null : family.id,
    officialFor: family?.officialFor ?? null,
    aggregated: true,
    trusted: family?.trusted === true && feed.trusted,
  };
}

/** The family that an outlet's own feed says its item comes from: whose copy it is, by its own word. */
function namedOrigin({ source }: Item, speaker: Speaker, index: PublisherIndex): string | null {
  const family = findBySource(source, null, index);
  return family === null || family.id === speaker.family ? null : family.id;
}

function hostOf(url: string): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1];
  return host ? bareHost(host) : null;
}

/**
 * By host where one is given: anybody may call a site "Reuters". By name only where there is none but the aggregator's
 * own, because names are spelled in many ways.
 */
function findBySource(source: Item['source'], aggregatorHost: string | null, index: PublisherIndex): Family | null {
  if (source === null) return null;
  const host = source.host === null ? null : bareHost(source.host);
  if (host !== null && !isSameSite(host, aggregatorHost)) return findByHost(host, index);
  return index.byName.get(foldText(source.name).trim()) ?? null;
}

function isSameSite(host: string, other: string | null): boolean {
  return other !== null && (host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`));
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
