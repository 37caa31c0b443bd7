import { FeedError, type ProblemList } from './feedDocument.ts';
import { parseXmlDocument } from './parseXmlDocument.ts';
import type { RawFeed, RawItem } from './rawFeed.ts';
import { type RepairedFeed, repairFeed } from './repairFeed.ts';
import { describeWebPage } from './webPage.ts';
import { writeDocument } from './writeEntry.ts';

/**
 * Entries handed to the parser at once. In one piece a feed of 20,000 items costs rss-parser 600 MB; in pieces it costs
 * no more than its text, and one entry that no parser takes costs its piece only.
 */
const ENTRIES_AT_ONCE = 100;

/**
 * Reads an RSS, RDF, Atom or sitemap document.
 * @throws {FeedError} `not-a-feed`
 */
export async function parseXmlFeed(text: string, url: string, problems: ProblemList): Promise<RawFeed> {
  const repaired = repairFeed(text, url, problems);
  const { format, head } = repaired;
  if (format === null) throw new FeedError('not-a-feed', describeWebPage(text, repaired.root));
  const items: RawItem[] = [];
  let title = '';
  let link: string | null = null;
  for (let from = 0; from === 0 || from < repaired.entries.length; from += ENTRIES_AT_ONCE) {
    const piece = await parsePiece(repaired, from, problems);
    title ||= piece.title;
    link ??= piece.link;
    for (const item of piece.items) items.push(item);
  }
  return { format, title, link, author: head.best('author') || null, ttlMinutes: head.best('ttl') || null, items };
}

async function parsePiece({ format, head, entries }: RepairedFeed, from: number, problems: ProblemList) {
  const some = entries.slice(from, from + ENTRIES_AT_ONCE);
  const isAtom = format === 'atom';
  try {
    return await parseXmlDocument(writeDocument(head, some, isAtom), isAtom, some.length);
  } catch (error) {
    if (some.length > 0)
      problems.add(
        'unreadable-items',
        `${some.length} items: ${error instanceof Error ? error.message : String(error)}`,
      );
    return { title: '', link: null, items: [] };
  }
}
