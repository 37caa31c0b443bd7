import { bareHost } from './bareHost.ts';
import type { Dossier } from './dossier.ts';
import { suggestFeedId } from './suggestFeedId.ts';

/** A feed as it is written into a dossier: only what differs from the defaults. */
export interface NewFeed {
  id: string;
  title: string;
  url: string;
  lang: string;
  family?: string;
  aggregator?: true;
}

/** What is known of a feed that is to be added. */
export interface FoundFeed {
  url: string;
  title: string;
  lang: string;
  id?: string | undefined;
  family?: string | undefined;
  aggregator?: boolean | undefined;
}

/** The entry for a feed: its id from its host unless given, its family by the hosts that the dossier's families list. */
export function proposeFeed(dossier: Dossier, found: FoundFeed, taken: ReadonlySet<string>): NewFeed {
  const { url, lang } = found;
  const family = found.family ?? (found.aggregator ? undefined : findFamily(dossier, url));
  return {
    id: found.id ?? suggestFeedId(url, lang, taken),
    title: found.title.trim().slice(0, 120) || new URL(url).hostname,
    url,
    lang,
    ...(family === undefined ? {} : { family }),
    ...(found.aggregator && family === undefined ? { aggregator: true as const } : {}),
  };
}

/** The family that lists the feed's host or the nearest domain above it. */
function findFamily(dossier: Dossier, url: string): string | undefined {
  const labels = bareHost(new URL(url).hostname).split('.');
  const domains = labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
  const families = domains.map((domain) =>
    dossier.families.find((family) => family.hosts.some((host) => bareHost(host) === domain)),
  );
  return families.find((family) => family !== undefined)?.id;
}
