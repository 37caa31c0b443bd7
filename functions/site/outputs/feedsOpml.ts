import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { toOpml } from '../../../shared/dossier/opml.ts';

/** Names of parameters in which services take what only a customer knows. */
const SECRETS =
  /(^|[-_.])(api|access|auth|private)?[-_.]?(key|token|secret|pass|passwd|password|pwd|auth|sig|signature)$/i;

/**
 * `GET /feeds.opml` (OPML 2.0): the feeds that are read, for any feed reader. Anybody may fetch it: what in an address
 * looks like the operator's own way in, a name and password or a key, stays out.
 */
export function feedsOpml(dossier: Dossier): string {
  const feeds = dossier.feeds.map((feed) => ({
    ...feed,
    title: feed.title.replace(/\p{Cc}+/gu, ' '),
    url: withoutSecrets(feed.url),
  }));
  return toOpml({ ...dossier, feeds }, null);
}

function withoutSecrets(address: string): string {
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter((name) => SECRETS.test(name));
  // As it is written, where nothing is in it.
  if (url.username === '' && url.password === '' && names.length === 0) return address;
  url.username = '';
  url.password = '';
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
