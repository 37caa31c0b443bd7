import { decodeBytes } from './decodeBytes.ts';
import { type FeedDocument, FeedError, ProblemList } from './feedDocument.ts';
import { findDeclaredLanguage } from './findDeclaredLanguage.ts';
import { identifyItems } from './itemIdentity.ts';
import { parseJsonFeed } from './parseJsonFeed.ts';
import { parseXmlFeed } from './parseXmlFeed.ts';
import { plainLine } from './plainText.ts';
import type { RawFeed } from './rawFeed.ts';
import { resolveLink } from './resolveLink.ts';
import { toFeedItem } from './toFeedItem.ts';

export interface ReadContext {
  /** `Content-Type` header of the answer. */
  contentType: string | null;
  /** Address that answered: relative links start from it. */
  url: string;
  /** ISO instant; dates more than a day ahead of it are not believed. */
  now: string;
  /** Language of the feed (ISO 639-1), for a document that declares no charset; else the one it declares for itself. */
  lang?: string | undefined;
}

/** Larger documents are refused unread; the largest news feeds have 5 MB. */
const LARGEST = 32_000_000;

/**
 * Reads a feed of any format and quality: RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, JSON Feed, news sitemaps. Texts come out
 * decoded and free of markup, links absolute, dates as ISO instants or null. One bad entry costs that entry only, and the
 * time is linear in the bytes.
 * @throws {FeedError} and nothing else: `empty`, `not-a-feed` (a web page, a captcha, something else), `bad-encoding`,
 * `too-large`.
 */
export async function readFeed(bytes: Uint8Array, context: ReadContext): Promise<FeedDocument> {
  if (bytes.length > LARGEST) throw new FeedError('too-large', `${Math.round(bytes.length / 1e6)} MB are no feed`);
  const problems = new ProblemList();
  const language = () => context.lang ?? findDeclaredLanguage(asciiHead(bytes));
  const text = cleanText(decodeBytes(bytes, context.contentType, problems, language), problems);
  if (text === '') throw new FeedError('empty', 'the document is empty');
  const isJson = text.startsWith('{') || text.startsWith('[');
  const feed = isJson ? parseJsonFeed(text) : await parseXmlFeed(text, context.url, problems);
  return toDocument(feed, context, problems);
}

/** The start of the document as far as it is ASCII, which is enough for the names of elements and languages. */
function asciiHead(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 20_000));
}

function toDocument(feed: RawFeed, context: ReadContext, problems: ProblemList): FeedDocument {
  const link = feed.link === null ? null : resolveLink(feed.link, context.url);
  const country = /\.([a-z]{2})$/.exec(hostOf(context.url))?.[1];
  // RSS has no xml:base of its own: its relative links start from the site. Atom's start from the document (RFC 3986 §5.1).
  const base = feed.format === 'rss' ? (link ?? context.url) : context.url;
  const itemContext = { base, author: feed.author, country, now: context.now };
  const items = feed.items.map((raw) => toFeedItem(raw, itemContext, problems));
  if (items.length === 0) problems.add('no-items', 'the feed has no items');
  const ttl = Number(feed.ttlMinutes);
  return {
    format: feed.format,
    title: plainLine(feed.title.slice(0, 10_000)).slice(0, 1_000),
    link,
    items: identifyItems(items, problems),
    problems: problems.toArray(),
    ttlSeconds: Number.isFinite(ttl) && ttl > 0 ? Math.round(ttl * 60) : null,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Characters XML forbids and feeds have. */
const FORBIDDEN = /[\p{Cc}\ufffe\uffff](?<![\t\n\r])/gu;

/** Without the characters XML forbids, and without white space and byte order marks around. */
function cleanText(text: string, problems: ProblemList): string {
  const cleaned = text.replace(FORBIDDEN, '');
  if (cleaned.length !== text.length) problems.add('control-characters', `${text.length - cleaned.length} removed`);
  return cleaned.replace(/^[\s\ufeff]+/, '').trimEnd();
}
