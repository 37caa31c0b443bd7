// feedsmith, here for feeds, reads and writes OPML as well, in any case of its names.
import { generateOpml, parseOpml } from 'feedsmith';
import type { Dossier, Feed } from './dossier.ts';

/** A feed as an OPML file lists it. */
export interface OpmlFeed {
  url: string;
  title: string;
  lang: string | null;
  /** Publisher family, where `toOpml` wrote the file: the category `/family`. */
  family: string | null;
  /** It carries other outlets' items, where `toOpml` wrote the file: the tag `aggregator`. */
  aggregator: boolean;
}

/** A file that is no OPML: `message` is one line. */
export class OpmlError extends Error {
  override name = 'OpmlError';
}

/**
 * The feeds of a dossier as OPML 2.0, for any feed reader. A feed's own request headers stay out: they may hold keys.
 * @param now ISO instant, for the file's date; null: it bears none, and is the same whenever it is made.
 */
export function toOpml(dossier: Dossier, now: string | null): string {
  const outlines = dossier.feeds.map(toOutline);
  return generateOpml({
    head: { title: dossier.title, ...(now !== null && { dateCreated: now }) },
    body: { outlines },
  }).trimEnd();
}

const AGGREGATOR = 'aggregator';

function toOutline({ title, url, lang, family, aggregator }: Feed) {
  const category = aggregator ? AGGREGATOR : family ? `/${family}` : undefined;
  return { text: title, title, type: 'rss', xmlUrl: url, language: lang, ...(category ? { category } : {}) };
}

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

/**
 * The feeds of an OPML document of any version, those in folders included, in the document's order.
 * @throws {OpmlError} when it is no OPML or lists no feed.
 */
export function readOpml(text: string): OpmlFeed[] {
  const feeds = parse(text).flatMap(listFeeds);
  if (feeds.length === 0) throw new OpmlError('lists no feed');
  return feeds;
}

function parse(text: string): Outline[] {
  try {
    return parseOpml(text).body?.outlines ?? [];
  } catch {
    throw new OpmlError('is not an OPML file');
  }
}

function listFeeds(outline: Outline): OpmlFeed[] {
  const { text, title, language, category } = outline;
  const url = outline.xmlUrl ?? (outline.type === 'rss' ? outline.url : undefined);
  const family = /^\/([a-z0-9][a-z0-9-]*)$/.exec(category ?? '')?.[1] ?? null;
  const aggregator = category === AGGREGATOR;
  const own = url ? [{ url, title: title ?? text ?? '', lang: languageCode(language), family, aggregator }] : [];
  return [...own, ...(outline.outlines ?? []).flatMap(listFeeds)];
}

/** `en-US` as `en`; OPML leaves the form open, and some write `English` or `unknown`. */
function languageCode(language: string | undefined): string | null {
  return /^([a-z]{2})(?![a-z])/i.exec(language ?? '')?.[1]?.toLowerCase() ?? null;
}
