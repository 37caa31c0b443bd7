/** Items that nobody published: a headline as it is given on the command line or in a file. */
import * as z from 'zod';
import { findFamily } from '../../../shared/detect/publisher.ts';
import type { Dossier, Feed } from '../../../shared/dossier/dossier.ts';
import type { Item } from '../../../shared/feeds/item.ts';

export interface Sketched {
  item: Item;
  feed: Feed;
}

interface Given {
  title: string;
  /** The text below the headline. */
  summary: string;
  /** ISO 8601. */
  published: string;
  /** Name or host of the outlet. */
  source?: string | undefined;
  lang: string;
}

/** A feed of an outlet that is not said: read as any feed is, headline and lead, and not believed alone. */
const SOME_OUTLET: Feed = {
  id: 'command-line',
  title: 'an outlet that is not said',
  url: 'https://localhost/',
  lang: 'en',
  aggregator: false,
  trusted: false,
  headers: {},
};

/** The item as the feed of its outlet would have it; an outlet that the dossier lists speaks for its family. */
export function buildSketch(given: Given, dossier: Dossier): Sketched {
  const feed = given.source === undefined ? SOME_OUTLET : feedOf(given.source, dossier);
  const item: Item = {
    id: given.title,
    feedId: feed.id,
    title: given.title,
    summary: given.summary,
    content: '',
    link: null,
    published: given.published,
    updated: null,
    author: null,
    source: null,
    lang: given.lang,
  };
  return { item, feed };
}

function feedOf(source: string, dossier: Dossier): Feed {
  const family = findFamily({ name: source, host: source }, dossier);
  if (family === null) return { ...SOME_OUTLET, title: source };
  const url = `https://${family.hosts[0] ?? 'localhost'}/`;
  return { ...SOME_OUTLET, title: family.name, url, family: family.id, trusted: family.trusted };
}

type Headline = Partial<Given> & { title: string };

const headline = z.object({
  title: z.string().min(1),
  summary: z.string().nullish(),
  published: z.iso
    .date()
    .or(z.iso.datetime({ offset: true }))
    .nullish(),
  source: z.string().nullish(),
  lang: z.string().nullish(),
});

/**
 * Headlines of a file: a line each, or a JSON object a line (`title`; `summary`, `published`, `source`, `lang`, where it
 * has them). `problem` names the first line that is neither, and is null where all are right.
 */
export function parseHeadlines(text: string): { headlines: Headline[]; problem: string | null } {
  const headlines: Headline[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    if (!line.trimStart().startsWith('{')) {
      headlines.push({ title: line.trim() });
      continue;
    }
    const read = headline.safeParse(parseJson(line));
    if (!read.success) {
      const [issue] = read.error.issues;
      return { headlines, problem: `line ${index + 1}: ${issue?.path.join('.') || 'JSON'}: ${issue?.message}` };
    }
    const given = Object.entries(read.data).filter(([, value]) => value !== null && value !== undefined);
    const { published, ...rest } = Object.fromEntries(given) as Headline;
    headlines.push(published ? { ...rest, published: new Date(published).toISOString() } : rest);
  }
  return { headlines, problem: null };
}

/** Null for what is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
