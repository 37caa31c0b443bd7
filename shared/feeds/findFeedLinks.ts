import { parseAttributes } from './parseAttributes.ts';
import { plainLine } from './plainText.ts';
import { resolveLink } from './resolveLink.ts';
import { scanMarkup } from './scanMarkup.ts';

/** A feed that a web page names. */
export interface FeedLink {
  url: string;
  /** As the page calls it; empty when it does not. */
  title: string;
}

const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json|(?:application|text)\/(?:xml|rss))$/;
/** Feeds of the comments on articles, which sites name beside that of the articles. */
const COMMENTS = /comment/i;
/** A page names a few feeds; more are a directory or an attack. */
const MOST = 50;

/**
 * The feeds a page names in `<link rel="alternate" type="application/rss+xml" href>` and its like (HTML, "Link type
 * alternate"), in the page's order, each once, those of comments last.
 * @param base address of the page; the page's own `<base href>` goes before it
 */
export function findFeedLinks(html: string, base: string): FeedLink[] {
  const found: { href: string; title: string }[] = [];
  let from = base;
  scanMarkup(html, {
    onOpen(name, raw) {
      const element = name.toLowerCase();
      if (element !== 'link' && element !== 'base') return;
      const attributes = parseAttributes(raw);
      const href = attributes.get('href') ?? '';
      if (element === 'base') from = resolveLink(href, base) ?? from;
      else if (found.length < MOST && namesFeed(attributes)) found.push({ href, title: attributes.get('title') ?? '' });
    },
    onClose: () => undefined,
    onText: () => undefined,
  });
  const links = found.flatMap(({ href, title }) => toLink(href, from, title));
  const distinct = [...new Map(links.map((link) => [link.url, link])).values()];
  return [...distinct.filter((link) => !isOfComments(link)), ...distinct.filter(isOfComments)];
}

function namesFeed(attributes: ReadonlyMap<string, string>): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
  return relations.includes('feed') || (relations.includes('alternate') && FEED_TYPE.test(type));
}

function toLink(href: string, base: string, title: string): FeedLink[] {
  const url = resolveLink(href.replace(/^feed:(\/\/)?(?=https?:\/\/)/i, ''), base);
  return url === null ? [] : [{ url, title: plainLine(title).slice(0, 200) }];
}

function isOfComments({ url, title }: FeedLink): boolean {
  return COMMENTS.test(url) || COMMENTS.test(title);
}

/** Where publishing systems put a feed that their pages do not name. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml'];

/** Addresses worth trying when a page names no feed: first below the page itself, then at the root of its site. */
export function usualFeedAddresses(page: string): string[] {
  const url = new URL(page);
  const folder = url.pathname.replace(/\/$/, '');
  const below = folder === '' ? [] : USUAL_PATHS.slice(0, 2).map((path) => `${url.origin}${folder}${path}`);
  return [...below, ...USUAL_PATHS.map((path) => `${url.origin}${path}`)];
}
