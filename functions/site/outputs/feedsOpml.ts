import type { Dossier, Feed } from '../../../shared/dossier/dossier.ts';
import { toOpml } from '../../../shared/dossier/opml.ts';
import { escapeXml } from './escapeXml.ts';

/** Names of parameters in which services take what only a customer knows. */
const SECRETS =
  /(^|[-_.])(api|access|auth|private)?[-_.]?(key|token|secret|pass|passwd|password|pwd|auth|sig|signature)$/i;

/** Bytes of a part's outlines: with its head it stays below the 100 kB that an answer may have. */
const PART_BYTES = 90_000;
/** Of an outline, beside its title, which it bears twice, and its address. */
const OUTLINE_BYTES = 200;

/**
 * The feeds of each part of the list: one part for some hundreds of them. Only the dossier decides where they are cut.
 * @returns at least one part
 */
export function cutOpml({ feeds }: Pick<Dossier, 'feeds'>): Feed[][] {
  const parts: Feed[][] = [[]];
  let bytes = 0;
  for (const feed of feeds) {
    const own = OUTLINE_BYTES + 2 * weigh(feed.title) + weigh(feed.url);
    if (bytes + own > PART_BYTES && bytes > 0) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(feed);
    bytes += own;
  }
  return parts;
}

function weigh(text: string): number {
  return Buffer.byteLength(escapeXml(text));
}

/**
 * `GET /feeds.opml` (OPML 2.0): the feeds of a part, for any feed reader. Anybody may fetch it: what in an address
 * looks like the operator's own way in, a name and password or a key, stays out.
 */
export function feedsOpml(dossier: Dossier, part: readonly Feed[]): string {
  const feeds = part.map((feed) => ({
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
