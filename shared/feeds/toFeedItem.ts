import { DAY_MS } from '../units.ts';
import { linkHost } from './canonicalLink.ts';
import type { DateContext } from './dateParts.ts';
import type { FeedItem, ProblemList } from './feedDocument.ts';
import { parseFeedDate } from './parseFeedDate.ts';
import { plainLine, plainText } from './plainText.ts';
import type { RawItem } from './rawFeed.ts';
import { resolveLink } from './resolveLink.ts';

/** What an entry's own fields are read against. */
export interface ItemContext extends DateContext {
  /** Address that relative links start from. */
  base: string | null;
  /** Author of the whole feed, who wrote the entries that name nobody (RFC 4287 §4.2.1). */
  author: string | null;
}

/** Plain text kept of a summary and of a content, in characters: news says what happened in its first lines. */
const LONGEST_SUMMARY = 10_000;
const LONGEST_CONTENT = 50_000;
/** HTML read for them; the rest is not even looked at. */
const LONGEST_HTML = 400_000;

/** An entry as published → an entry fit to be read: plain text, absolute link, instants. Its `id` is decided later. */
export function toFeedItem(raw: RawItem, context: ItemContext, problems: ProblemList): FeedItem {
  const dates = {
    published: findDate(raw.published, context, problems),
    updated: findDate(raw.updated, context, problems),
  };
  const names = raw.authors.map(readName).filter((name) => name !== '');
  const link = raw.link === null ? null : unwrapLink(resolveLink(raw.link, context.base));
  return {
    id: '',
    guid: raw.guid?.trim() || null,
    title: plainLine(raw.title.slice(0, LONGEST_SUMMARY)).slice(0, 1_000),
    link,
    // Many Atom feeds give `updated` only; it is the feed's own word, unlike the time of fetching.
    published: dates.published ?? dates.updated,
    updated: dates.updated,
    summary: plainText(raw.summary.slice(0, LONGEST_HTML)).slice(0, LONGEST_SUMMARY),
    content: plainText(raw.content.slice(0, LONGEST_HTML)).slice(0, LONGEST_CONTENT),
    author: names.length > 0 ? names.join(', ') : context.author && readName(context.author),
    source: readSource(raw.source, link),
  };
}

/** The first date that can be believed; a date that means nothing, or lies more than a day ahead, is a problem. */
function findDate(texts: string[], context: ItemContext, problems: ProblemList): string | null {
  for (const text of texts) {
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const instant = parseFeedDate(trimmed, context);
    if (instant === null) problems.add('date-nonsense', `"${trimmed.slice(0, 60)}" is no date`);
    else if (instant > Date.parse(context.now) + DAY_MS)
      problems.add('date-ahead', `"${trimmed.slice(0, 60)}" is yet to come`);
    else return new Date(instant).toISOString();
  }
  return null;
}

/** RSS authors are mail addresses with the name in brackets behind, or "Name <address>". */
function readName(text: string): string {
  const line = plainLine(text.slice(0, 500));
  const bracketed = /^\S+@\S+\s\(([^()]+)\)$/.exec(line) ?? /^([^<>]+?)\s?<[^<>\s]+@[^<>\s]+>$/.exec(line);
  return (bracketed?.[1] ?? line).trim();
}

/** An aggregator's publisher: by its link's host where there is one, since names are spelled many ways. */
function readSource(source: RawItem['source'], link: string | null): FeedItem['source'] {
  if (source === null) return null;
  const name = plainLine(source.name);
  const host = linkHost(source.url);
  if (name === '' && host === null) return null;
  // Bing names its publisher without an address; the article's own link has it.
  return { name: name || (host ?? ''), host: host ?? (source.url === null ? linkHost(link) : null) };
}

/** The article behind an aggregator's click counter, which has its address as a parameter. */
const WRAPPERS: { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /(^|\.)bing\.com$/, path: /apiclick/i, parameter: 'url' },
  { host: /(^|\.)google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'url' },
  { host: /(^|\.)google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'q' },
];

function unwrapLink(link: string | null): string | null {
  if (link === null) return null;
  const url = new URL(link);
  for (const { host, path, parameter } of WRAPPERS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const inner = resolveLink(url.searchParams.get(parameter) ?? '', null);
    if (inner) return inner;
  }
  return link;
}
