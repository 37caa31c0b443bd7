import { decodeBytes } from '../../../shared/feeds/decodeBytes.ts';
import { type FeedDocument, FeedError, ProblemList } from '../../../shared/feeds/feedDocument.ts';
import { findFeedLinks, usualFeedAddresses } from '../../../shared/feeds/findFeedLinks.ts';
import { readFeed } from '../../../shared/feeds/readFeed.ts';
import { describeWebPage } from '../../../shared/feeds/webPage.ts';
import { CommandError } from '../../terminal/commandError.ts';
import type { FetchDocument, FetchedDocument } from './fetchDocument.ts';

export interface DiscoveredFeed {
  /** The address for the dossier: where the feed lives for good. */
  url: string;
  document: FeedDocument;
  /** The feed's text as it came, for what `document` does not keep. */
  text: string;
  /** Other feeds that the page names. */
  others: string[];
}

/** A page that names more feeds than this, none of them readable, is not worth more requests. */
const MOST_TRIED = 8;

/**
 * The feed at an address, or the one behind the page there: the first readable one that the page names, else one at an
 * address where feeds usually are.
 * @param now ISO instant
 * @throws {CommandError} in one line, when there is none that has items
 */
export async function discoverFeed(url: string, fetchDocument: FetchDocument, now: string): Promise<DiscoveredFeed> {
  const fetched = await fetchDocument(url);
  const text = decode(fetched);
  const read = await readDocument(fetched, now);
  if (!(read instanceof FeedError)) return toDiscovered(url, fetched, read, []);
  if (!/<html[\s>]|<!doctype html|<link\s/i.test(text))
    throw new CommandError(`${url}: ${read.reason}: ${read.message}`);
  const named = findFeedLinks(text, fetched.url).map((link) => link.url);
  const candidates = (named.length > 0 ? named : usualFeedAddresses(fetched.url)).slice(0, MOST_TRIED);
  const failures: string[] = [];
  for (const candidate of candidates) {
    const found = await tryFeed(candidate, fetchDocument, now);
    if (typeof found !== 'string') return { ...found, others: named.filter((other) => other !== candidate) };
    failures.push(found);
  }
  const tried = `none is at ${candidates.map((each) => new URL(each).pathname).join(', ')}`;
  const why =
    named.length > 0 ? `no feed it names can be used: ${failures.join('; ')}` : `it names no feed, and ${tried}`;
  throw new CommandError(`${url} is ${describeWebPage(text, 'html')}; ${why}`);
}

/** The feed at an address, or in one line why there is none. */
async function tryFeed(url: string, fetchDocument: FetchDocument, now: string): Promise<DiscoveredFeed | string> {
  try {
    const fetched = await fetchDocument(url);
    const read = await readDocument(fetched, now);
    return read instanceof FeedError ? `${url}: ${read.message}` : toDiscovered(url, fetched, read, []);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return error.message;
  }
}

function toDiscovered(url: string, fetched: FetchedDocument, document: FeedDocument, others: string[]): DiscoveredFeed {
  if (document.items.length === 0) throw new CommandError(`${url}: is a feed without any item`);
  return { url: fetched.movedTo ?? url, document, text: decode(fetched), others };
}

async function readDocument(
  { bytes, contentType, url }: FetchedDocument,
  now: string,
): Promise<FeedDocument | FeedError> {
  try {
    return await readFeed(bytes, { contentType, url, now });
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

function decode({ bytes, contentType }: FetchedDocument): string {
  try {
    return decodeBytes(bytes, contentType, new ProblemList());
  } catch (error) {
    if (error instanceof FeedError) return '';
    throw error;
  }
}
