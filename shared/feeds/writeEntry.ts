import { escapeMarkup } from './decodeEntities.ts';
import type { EntryFields } from './entryFields.ts';

/**
 * Well-formed XML of one entry, in the plain RSS 2.0 or Atom that rss-parser reads without loss. Atom's dates go under the
 * names of Atom 0.3, `issued` and `modified`, which it hands over unread: on a bad `published` it throws the feed away.
 */
export function writeEntry(fields: EntryFields, isAtom: boolean): string {
  return isAtom ? writeAtomEntry(fields) : writeRssItem(fields);
}

function writeRssItem(fields: EntryFields): string {
  return `<item>${element('title', fields.best('title'))}${element('link', fields.best('link'))}${element('guid', fields.best('id'))}${writeDates(fields, 'pubDate')}${element('description', fields.best('summary'))}${element('content:encoded', fields.best('content'))}${fields
    .bestAll('author')
    .map((name) => element('dc:creator', name))
    .join('')}${writeSource(fields)}</item>`;
}

function writeAtomEntry(fields: EntryFields): string {
  const link = fields.best('link');
  const authors = fields.bestAll('author').map((name) => `<author>${element('name', name)}</author>`);
  return `<entry>${element('title', fields.best('title'))}${link && `<link rel="alternate" href="${escapeMarkup(link)}"/>`}${element('id', fields.best('id'))}${writeDates(fields, 'issued')}${element('summary', fields.best('summary'))}${element('content', fields.best('content'))}${authors.join('')}${writeSource(fields)}</entry>`;
}

/** A whole document of a feed's own fields and some of its entries. */
export function writeDocument(head: EntryFields, entries: string[], isAtom: boolean): string {
  const title = element('title', head.best('title'));
  const link = head.best('link');
  const body = entries.join('');
  if (!isAtom) return `<rss version="2.0"><channel>${title}${element('link', link)}${body}</channel></rss>`;
  return `<feed>${title}${link && `<link rel="alternate" href="${escapeMarkup(link)}"/>`}${body}</feed>`;
}

function writeDates(fields: EntryFields, publishedName: string): string {
  const published = fields.all('published').map((date) => element(publishedName, date));
  return [...published, ...fields.all('updated').map((date) => element('modified', date))].join('');
}

function writeSource(fields: EntryFields): string {
  const name = fields.best('sourceName');
  const url = fields.best('sourceUrl');
  return name || url ? `<source url="${escapeMarkup(url)}">${escapeMarkup(name)}</source>` : '';
}

function element(name: string, text: string): string {
  if (text === '') return '';
  // A section costs the parser nothing per character, where a reference for each `<` costs a quarter of its time.
  const isMarkup = text.includes('<') || text.includes('&');
  return `<${name}>${isMarkup ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : text}</${name}>`;
}
