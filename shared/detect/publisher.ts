import type { Dossier, Family, Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import { foldText } from './fold.ts';
import type { Publisher } from './report.ts';

/**
 * Who speaks in an item. An aggregator's item is its `<source>`'s: host first, name second, because names vary.
 * Fails closed: an outlet that no family lists is a family of its own, and an aggregator's item without a source is
 * nobody's and corroborates nothing.
 */
export function identifyPublisher(item: Item, feed: Feed, dossier: Dossier): Publisher {
  const known = feed.aggregator || item.source ? findBySource(item, dossier.families) : null;
  const family = known ?? (feed.aggregator ? null : findFamily(feed.family, dossier.families));
  const host = item.source?.host ? bareHost(item.source.host) : feed.aggregator ? null : hostOf(feed.url);
  const name = item.source?.name ?? (feed.aggregator ? '' : feed.title);
  const own = feed.aggregator || item.source ? null : (feed.family ?? null);
  return {
    name: family?.name ?? (name || host || 'unknown'),
    host,
    family: family?.id ?? own ?? ownFamily(host, name),
    origin: findOrigin(item, family?.id ?? own, dossier.families),
    officialFor: family?.officialFor ?? (feed.aggregator ? null : (feed.officialFor ?? null)),
    trusted: family ? family.trusted : feed.aggregator ? false : feed.trusted,
  };
}

/** `www.` and letter case say nothing about the publisher. */
function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\d?\./, '');
}

function hostOf(url: string): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1];
  return host ? bareHost(host) : null;
}

function findBySource(item: Item, families: readonly Family[]): Family | null {
  const host = item.source?.host ? bareHost(item.source.host) : null;
  const byHost = host ? findByHost(host, families) : null;
  if (byHost) return byHost;
  const name = foldText(item.source?.name ?? '').trim();
  if (name === '') return null;
  return (
    families.find((family) =>
      [family.name, ...family.names, ...family.hosts].some((label) => foldText(label) === name),
    ) ?? null
  );
}

/** The family with the longest listed host that is this host or its parent domain. */
function findByHost(host: string, families: readonly Family[]): Family | null {
  const matches = families.flatMap((family) =>
    family.hosts
      .filter((listed) => host === listed || host.endsWith(`.${listed}`))
      .map((listed) => ({ family, listed })),
  );
  return matches.sort((a, b) => b.listed.length - a.listed.length)[0]?.family ?? null;
}

function findFamily(id: string | undefined, families: readonly Family[]): Family | null {
  return families.find((family) => family.id === id) ?? null;
}

function ownFamily(host: string | null, name: string): string | null {
  const label =
    host ??
    foldText(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
  return label === '' ? null : `own:${label}`;
}

/** How much of a text's beginning and end may carry a credit: further in, an agency's name is a citation. */
const CREDIT_SPAN = 200;

/** The family whose copy this is, by its credit or because the text names it as its source; null: the outlet's own. */
function findOrigin(item: Item, own: string | null, families: readonly Family[]): string | null {
  const byline = item.author ?? '';
  const text = item.content || item.summary;
  const edges = [byline, text.slice(0, CREDIT_SPAN), text.slice(-CREDIT_SPAN)];
  for (const family of families) {
    if (family.id === own) continue;
    if (family.names.some((name) => foldText(name) === foldText(byline).trim())) return family.id;
    if (edges.some((edge) => family.wireMarks.some((mark) => isCredit(edge, mark)))) return family.id;
  }
  return null;
}

function isCredit(edge: string, mark: string): boolean {
  const at = edge.indexOf(mark);
  if (at < 0) return false;
  const letter = /[\p{L}\p{N}]/u;
  const before = edge[at - 1] ?? ' ';
  const after = edge[at + mark.length] ?? ' ';
  return (
    !(letter.test(before) && letter.test(mark[0] ?? '')) && !(letter.test(after) && letter.test(mark.at(-1) ?? ''))
  );
}
