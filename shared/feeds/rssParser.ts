// rss-parser maps RSS 0.9x, 1.0, 2.0 and Atom elements to one shape; it is the parser, everything beside it is repair.
import Parser from 'rss-parser';
import utils from 'rss-parser/lib/utils.js';

/**
 * The one change made to rss-parser. `contentSnippet` strips tags with two quadratic expressions: 60 kB of `<p ` in one
 * CDATA section hold the process for six seconds, and no timer can interrupt them. No option turns it off. Parley makes
 * its own plain text (`plainText`), so the snippet is not made at all.
 */
utils.getSnippet = () => '';

interface Element {
  _?: string;
  $?: Record<string, string>;
}

export interface ParsedItem {
  id?: string;
  issued?: string[];
  modified?: string[];
  authors?: (string | Element | { name?: (string | Element)[] })[];
  source?: (string | Element)[];
  'content:encoded'?: string;
}

/**
 * Only `parseString` is ever called: `parseURL` has no abort, no size limit and no decompression. Dates, authors and
 * sources are taken raw, since rss-parser hides Atom's `updated`, keeps one author and loses the attributes of `source`.
 */
export const rssParser = new Parser<Record<string, never>, ParsedItem>({
  customFields: {
    item: [
      ['pubDate', 'issued', { keepArray: true }],
      ['issued', 'issued', { keepArray: true }],
      ['modified', 'modified', { keepArray: true }],
      ['dc:creator', 'authors', { keepArray: true }],
      ['author', 'authors', { keepArray: true }],
      ['source', 'source', { keepArray: true }],
    ] as never,
  },
});

/** Text of an element as xml2js gives it: a string, or an object when it has attributes. */
export function elementText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return '_' in value && typeof value._ === 'string' ? value._ : '';
}
