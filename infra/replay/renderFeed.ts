import type { Feed } from '../../shared/dossier/dossier.ts';
import type { ArchiveFeed } from './archiveSchema.ts';
import type { ShownItem } from './feedAt.ts';

/** A feed document as a server sends it. */
export interface FeedDocument {
  contentType: string;
  body: string;
}

type Render = (feed: Feed, items: readonly ShownItem[]) => FeedDocument;

const RENDERERS: Record<ArchiveFeed['format'], Render> = {
  rss: renderRss,
  atom: renderAtom,
  rdf: renderRdf,
  json: renderJson,
};

/** Writes the feed in the format its outlet uses, as plainly as the format allows. */
export function renderFeed(format: ArchiveFeed['format'], feed: Feed, items: readonly ShownItem[]): FeedDocument {
  return RENDERERS[format](feed, items);
}

const XML = '<?xml version="1.0" encoding="utf-8"?>';

function renderRss(feed: Feed, items: readonly ShownItem[]): FeedDocument {
  const entries = items.map((item) =>
    element('item', [
      text('title', item.title),
      text('link', item.link),
      item.guid === undefined ? '' : `<guid isPermaLink="false">${escapeXml(item.guid)}</guid>`,
      text('pubDate', published(item)?.toUTCString()),
      text('dc:creator', item.author),
      text('description', item.summary),
      item.source ? `<source url="${escapeXml(item.source.url)}">${escapeXml(item.source.name)}</source>` : '',
    ]),
  );
  const channel = element('channel', [text('title', feed.title), text('link', feed.url), ...entries]);
  const body = `${XML}\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">${channel}</rss>\n`;
  return { contentType: 'application/rss+xml; charset=utf-8', body };
}

function renderAtom(feed: Feed, items: readonly ShownItem[]): FeedDocument {
  const entries = items.map((item) =>
    element('entry', [
      text('id', item.guid ?? item.link),
      text('title', item.title),
      `<link rel="alternate" href="${escapeXml(item.link)}"/>`,
      text('published', published(item)?.toISOString()),
      text('updated', new Date(item.changedAt).toISOString()),
      item.author === undefined ? '' : element('author', [text('name', item.author)]),
      text('summary', item.summary),
    ]),
  );
  const head = [text('id', feed.url), text('title', feed.title), text('updated', items[0]?.changedAt)];
  const body = `${XML}\n<feed xmlns="http://www.w3.org/2005/Atom">${[...head, ...entries].join('')}</feed>\n`;
  return { contentType: 'application/atom+xml; charset=utf-8', body };
}

/** RSS 1.0: items stand beside the channel, dates are Dublin Core. */
function renderRdf(feed: Feed, items: readonly ShownItem[]): FeedDocument {
  const entries = items.map((item) => {
    const fields = [
      text('title', item.title),
      text('link', item.link),
      text('dc:date', published(item)?.toISOString()),
      text('dc:creator', item.author),
      text('description', item.summary),
    ];
    return `<item rdf:about="${escapeXml(item.link)}">${fields.join('')}</item>`;
  });
  const channel = `<channel rdf:about="${escapeXml(feed.url)}">${text('title', feed.title)}${text('link', feed.url)}</channel>`;
  const spaces =
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const body = `${XML}\n<rdf:RDF ${spaces}>${channel}${entries.join('')}</rdf:RDF>\n`;
  return { contentType: 'application/rdf+xml; charset=utf-8', body };
}

function renderJson(feed: Feed, items: readonly ShownItem[]): FeedDocument {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    items: items.map((item) => ({
      id: item.guid ?? item.link,
      url: item.link,
      title: item.title,
      content_text: item.summary,
      date_published: published(item)?.toISOString(),
      authors: item.author === undefined ? undefined : [{ name: item.author }],
    })),
  };
  return { contentType: 'application/feed+json', body: JSON.stringify(document) };
}

/** The date the item carries, which is not always the time it appeared. */
function published(item: ShownItem): Date | undefined {
  if (item.published === null) return undefined;
  return new Date(item.published ?? item.at);
}

function element(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}

function text(name: string, value: string | undefined): string {
  return value === undefined ? '' : element(name, [escapeXml(value)]);
}

function escapeXml(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
