// Says where in a JSON text a value stands, so that an editor's dossier keeps its own layout; it depends on nothing.
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { NewFeed } from './proposeFeed.ts';

/**
 * The text of a dossier with feeds added behind its last one, laid out as that one is; everything else stays as it is
 * written, byte for byte.
 * @param json text of a dossier that `parseDossier` accepts
 */
export function insertFeeds(json: string, feeds: readonly NewFeed[]): string {
  const root = parseTree(json);
  const last = root && findNodeAtLocation(root, ['feeds'])?.children?.at(-1);
  if (!last) throw new TypeError('a dossier has at least one feed');
  const end = last.offset + last.length;
  const layout = findLayout(json, last.offset, end);
  return `${json.slice(0, end)}${feeds.map((feed) => write(feed, layout)).join('')}${json.slice(end)}`;
}

interface Layout {
  /** Line end and indentation of each feed's first line; null: all are on one line. */
  lead: string | null;
  /** One level of indentation; null: each feed is on one line. */
  indent: string | null;
}

function findLayout(json: string, start: number, end: number): Layout {
  const before = json.slice(json.lastIndexOf('\n', start) + 1, start);
  const eol = json.includes('\r\n') ? '\r\n' : '\n';
  const isOneLine = !json.slice(start, end).includes('\n');
  const indent = /^[ \t]+/m.exec(json)?.[0] ?? '  ';
  return { lead: /^[ \t]*$/.test(before) ? eol + before : null, indent: isOneLine ? null : indent };
}

function write(feed: NewFeed, { lead, indent }: Layout): string {
  if (lead === null) return `,${JSON.stringify(feed)}`;
  if (indent !== null) return `,${lead}${JSON.stringify(feed, null, indent).replaceAll('\n', lead)}`;
  const fields = Object.entries(feed).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `,${lead}{ ${fields.join(', ')} }`;
}
