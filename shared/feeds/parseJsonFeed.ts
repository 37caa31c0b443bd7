import { parseJsonFeed as parseWithFeedsmith } from 'feedsmith';
import { escapeMarkup } from './decodeEntities.ts';
import { FeedError } from './feedDocument.ts';
import type { RawFeed, RawItem } from './rawFeed.ts';

const MOST_ITEMS = 20_000;
/** JSON costs many times its length in memory, and the largest JSON feeds have one or two megabytes. */
const LONGEST_JSON = 10_000_000;
const DEEPEST = 64;

type JsonItem = NonNullable<ReturnType<typeof parseWithFeedsmith>['items']>[number];

/**
 * Reads a JSON Feed (1.0 and 1.1, jsonfeed.org).
 * @throws {FeedError} `not-a-feed` when it is other JSON, or none.
 */
export function parseJsonFeed(text: string): RawFeed {
  if (text.length > LONGEST_JSON)
    throw new FeedError('too-large', `${Math.round(text.length / 1e6)} MB of JSON are no feed`);
  if (isNestedDeeply(text)) throw new FeedError('not-a-feed', 'JSON nested too deeply');
  const value = readJson(text);
  if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items))
    throw new FeedError('not-a-feed', 'JSON without items');
  const feed = readObject({
    version: 'https://jsonfeed.org/version/1.1',
    ...value,
    items: value.items.slice(0, MOST_ITEMS).map(withTextId),
  });
  return {
    format: 'json',
    title: escapeMarkup(feed.title ?? ''),
    link: feed.home_page_url ?? null,
    author: escapeMarkup(feed.authors?.[0]?.name ?? '') || null,
    ttlMinutes: null,
    items: (feed.items ?? []).map(toRawItem),
  };
}

/** Brackets inside strings count as well: a feed has not sixty-four more opened than closed in either case. */
function isNestedDeeply(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
  }
  return depth > DEEPEST;
}

function readObject(value: object): ReturnType<typeof parseWithFeedsmith> {
  try {
    return parseWithFeedsmith(value);
  } catch {
    throw new FeedError('not-a-feed', 'JSON that is no JSON Feed');
  }
}

/** JSON with raw control characters in its strings is common and forbidden; they are blanks to a reader. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/\p{Cc}/gu, ' '));
    } catch (error) {
      throw new FeedError('not-a-feed', `broken JSON: ${error instanceof Error ? error.message.slice(0, 80) : ''}`);
    }
  }
}

/** JSON Feed §Items: an id that is a number must be read as text. */
function withTextId(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('id' in item)) return item;
  return typeof item.id === 'number' ? { ...item, id: String(item.id) } : item;
}

function toRawItem(item: JsonItem): RawItem {
  const published = typeof item.date_published === 'string' ? [item.date_published] : [];
  const updated = typeof item.date_modified === 'string' ? [item.date_modified] : [];
  const text = item.content_text ? escapeMarkup(item.content_text) : '';
  return {
    title: escapeMarkup(item.title ?? ''),
    link: item.url ?? item.external_url ?? null,
    guid: item.id ?? null,
    published,
    updated,
    summary: escapeMarkup(item.summary ?? ''),
    content: item.content_html ?? text,
    authors: (item.authors ?? []).map((author) => escapeMarkup(author.name ?? '')),
    source: null,
  };
}
