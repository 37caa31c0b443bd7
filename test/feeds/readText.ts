import type { FeedDocument, FeedError, FeedItem } from '../../shared/feeds/feedDocument.ts';
import { type ReadContext, readFeed } from '../../shared/feeds/readFeed.ts';

const CONTEXT: ReadContext = {
  contentType: null,
  url: 'https://outlet.example/feeds/main.xml',
  now: '2026-02-26T00:00:00Z',
};

/** Reads a document written in a test, as UTF-8 unless it is bytes already. */
export function readText(document: string | Uint8Array, context: Partial<ReadContext> = {}): Promise<FeedDocument> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  return readFeed(bytes, { ...CONTEXT, ...context });
}

/** The first item of a document. */
export async function firstItem(document: string | Uint8Array, context: Partial<ReadContext> = {}): Promise<FeedItem> {
  const [item] = (await readText(document, context)).items;
  if (!item) throw new Error('the document has no item');
  return item;
}

export const titlesOf = (feed: FeedDocument): string[] => feed.items.map((item) => item.title);
export const problemsOf = (feed: FeedDocument): string[] => feed.problems.map((problem) => problem.name);

/** The reason why a document is no feed. */
export async function refusalOf(document: string | Uint8Array): Promise<string> {
  return readText(document).then(
    (feed) => `a feed of ${feed.items.length} items`,
    (error: FeedError) => `${error.name} ${error.reason}: ${error.message}`,
  );
}

/** An RSS document of these channel contents. */
export const rss = (channel: string): string =>
  `<rss version="2.0"><channel><title>T</title>${channel}</channel></rss>`;
export const atom = (content: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${content}</feed>`;
