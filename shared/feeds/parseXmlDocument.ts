// feedsmith reads what rss-parser throws on (no version, no channel, unclosed tags), less strictly.
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import type { RawItem } from './rawFeed.ts';
import { elementText, type ParsedItem, rssParser } from './rssParser.ts';

/** What a parser makes of one document, and which of the two it was. */
export interface ParsedDocument {
  title: string;
  link: string | null;
  items: RawItem[];
  parser: 'rss-parser' | 'feedsmith';
}

/**
 * Reads one RSS 2.0 or Atom document: rss-parser, and where it refuses or loses an entry, feedsmith.
 * @param entryCount how many entries the document has; fewer read is a refusal.
 * @throws when both refuse.
 */
export async function parseXmlDocument(xml: string, isAtom: boolean, entryCount: number): Promise<ParsedDocument> {
  const strict = await readStrictly(xml, isAtom);
  if (strict && strict.items.length >= entryCount) return strict;
  return isAtom ? readAtomLeniently(xml) : readRssLeniently(xml);
}

async function readStrictly(xml: string, isAtom: boolean): Promise<ParsedDocument | null> {
  try {
    const feed = await rssParser.parseString(xml);
    const items = feed.items.map((item) => toRawItem(item, isAtom));
    return { title: elementText(feed.title), link: elementText(feed.link) || null, items, parser: 'rss-parser' };
  } catch {
    return null;
  }
}

type RssParserItem = Awaited<ReturnType<typeof rssParser.parseString>>['items'][number];

/** rss-parser calls RSS's description and Atom's content both `content`. */
function toRawItem(item: RssParserItem & ParsedItem, isAtom: boolean): RawItem {
  const source = item.source?.[0];
  const sourceUrl = typeof source === 'object' ? source.$?.url : undefined;
  return {
    title: elementText(item.title),
    link: elementText(item.link) || null,
    guid: elementText(isAtom ? item.id : item.guid) || null,
    published: (item.issued ?? []).map(elementText),
    updated: (item.modified ?? []).map(elementText),
    summary: elementText(isAtom ? item.summary : item.content),
    content: elementText(isAtom ? item.content : item['content:encoded']),
    authors: (item.authors ?? []).map(readAuthor),
    source: source === undefined ? null : { name: elementText(source), url: sourceUrl || null },
  };
}

function readAuthor(author: NonNullable<ParsedItem['authors']>[number]): string {
  return typeof author === 'object' && 'name' in author ? elementText(author.name?.[0]) : elementText(author);
}

const present = (...values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined);

function readRssLeniently(xml: string): ParsedDocument {
  const feed = parseRssFeed(xml);
  const items = (feed.items ?? []).map(
    (item): RawItem => ({
      title: item.title ?? '',
      link: item.link ?? null,
      guid: item.guid?.value ?? null,
      published: present(item.pubDate),
      updated: [],
      summary: item.description ?? '',
      content: item.content?.encoded ?? '',
      authors: present(...(item.authors ?? []).map((author) => author.name), ...(item.dc?.creators ?? [])),
      source: item.source ? { name: item.source.title ?? '', url: item.source.url ?? null } : null,
    }),
  );
  return { title: feed.title ?? '', link: feed.link ?? null, items, parser: 'feedsmith' };
}

function readAtomLeniently(xml: string): ParsedDocument {
  const feed = parseAtomFeed(xml);
  const items = (feed.entries ?? []).map(
    (entry): RawItem => ({
      title: entry.title?.value ?? '',
      link: entry.links?.[0]?.href ?? null,
      guid: entry.id ?? null,
      published: present(entry.published),
      updated: present(entry.updated),
      summary: entry.summary?.value ?? '',
      content: entry.content?.value ?? '',
      authors: present(...(entry.authors ?? []).map((author) => author.name)),
      source: entry.source?.title ? { name: entry.source.title.value ?? '', url: null } : null,
    }),
  );
  return { title: feed.title?.value ?? '', link: feed.links?.[0]?.href ?? null, items, parser: 'feedsmith' };
}
