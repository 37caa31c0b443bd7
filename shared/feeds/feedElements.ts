/** Which element of which feed dialect says what: tables only, so that another dialect is another line. */

/** What an element of an entry says. */
export type Role =
  | 'title'
  | 'link'
  | 'id'
  | 'published'
  | 'updated'
  | 'summary'
  | 'content'
  | 'author'
  | 'source'
  | 'ttl'
  | 'sourceName'
  | 'sourceUrl';

export interface FieldElement {
  role: Role;
  /** The lowest rank that has text wins. */
  rank: number;
}

const field = (role: Role, rank = 0): FieldElement => ({ role, rank });

/** Prefix that each namespace goes by here; '' is the feed's own vocabulary. See `foldNamespace`. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w3.org/2005/atom': '',
    'purl.org/atom/ns#': '',
    'purl.org/rss/1.0/': '',
    'my.netscape.com/rdf/simple/0.9/': '',
    'channel.netscape.com/rdf/simple/0.9/': '',
    'my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'backend.userland.com/rss2': '',
    'blogs.law.harvard.edu/tech/rss': '',
    'purl.org/net/rss1.1#': '',
    'w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'purl.org/rss/1.0/modules/content/': 'content',
    'purl.org/dc/elements/1.1/': 'dc',
    'purl.org/dc/elements/1.0/': 'dc',
    'purl.org/dc/terms/': 'dcterms',
    'search.yahoo.com/mrss/': 'media',
    'rssboard.org/media-rss': 'media',
    'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'w3.org/1999/xhtml': 'xhtml',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'google.com/schemas/sitemap-news/0.9': 'news',
    'sitemaps.org/schemas/sitemap/0.9': '',
  }).map(([uri, prefix]) => [foldNamespace(uri), prefix] as const),
);

/** Namespaces are compared without scheme, `www`, case and the last stroke, in which feeds are careless. */
export function foldNamespace(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]$/, '');
}

/** Prefixes that mean the feed's own vocabulary when nothing declares them. */
export const OWN_PREFIXES = new Set(['atom', 'a10', 'atom10', 'atom03', 'rss', 'rss1']);

/** Elements of an entry, or of the feed itself, by canonical lower-case name. */
export const FIELDS: ReadonlyMap<string, FieldElement> = new Map(
  Object.entries({
    title: field('title'),
    'dc:title': field('title', 1),
    'media:title': field('title', 2),
    'news:title': field('title', 1),
    link: field('link'),
    'feedburner:origlink': field('link', 2),
    url: field('link', 3),
    loc: field('link'),
    guid: field('id'),
    id: field('id'),
    'dc:identifier': field('id', 1),
    pubdate: field('published'),
    published: field('published'),
    issued: field('published', 1),
    'dcterms:issued': field('published', 2),
    'dc:date': field('published', 3),
    date: field('published', 4),
    created: field('published', 5),
    'dcterms:created': field('published', 5),
    'news:publication_date': field('published', 1),
    updated: field('updated'),
    modified: field('updated', 1),
    'dcterms:modified': field('updated', 2),
    lastbuilddate: field('updated', 3),
    lastmod: field('updated', 3),
    description: field('summary'),
    summary: field('summary', 1),
    tagline: field('summary', 1),
    'dc:description': field('summary', 2),
    'itunes:summary': field('summary', 3),
    'media:description': field('summary', 4),
    'content:encoded': field('content'),
    content: field('content', 1),
    encoded: field('content', 1),
    fullitem: field('content', 2),
    'xhtml:body': field('content', 3),
    'xhtml:div': field('content', 4),
    body: field('content', 4),
    author: field('author'),
    'dc:creator': field('author', 1),
    'dc:author': field('author', 2),
    'itunes:author': field('author', 3),
    source: field('source'),
    'news:source': field('source'),
    ttl: field('ttl'),
  }),
);

/** Elements around fields of the entry, all of the same vocabulary. */
export const WRAPPERS = new Set(['media:group', 'media:content', 'news:news']);

/** Elements whose children speak of themselves, not of the entry around them, even when they are not closed. */
export const OPAQUE = new Set([
  'image',
  'textinput',
  'contributor',
  'itunes:owner',
  'media:credit',
  'media:text',
  'media:community',
  'news:publication',
  'cloud',
  'item:image',
  'image:image',
]);

export const ROOTS: ReadonlyMap<string, 'rss' | 'atom' | 'sitemap'> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rss'],
  ['rdf', 'rss'],
  ['channel', 'rss'],
  ['feed', 'atom'],
  ['urlset', 'sitemap'],
]);

/** Elements that hold one short text and no markup: a tag in them means that they were never closed. */
export const SHORT_ROLES = new Set<Role>(['link', 'id', 'published', 'updated', 'ttl']);

/** Names that occur in feeds only, never as HTML inside a text: one of them ends any text it turns up in. */
export const ENDS_TEXT =
  /^(item|entry|channel|rss|rdf:rdf|feed|pubdate|guid|published|updated|dc:.{1,20}|content:encoded)$/;
