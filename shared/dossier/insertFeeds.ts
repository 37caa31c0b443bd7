// Edits JSON text in place, so that an editor's dossier keeps its own layout; it depends on nothing.
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { NewFeed } from './proposeFeed.ts';

/**
 * The text of a dossier with feeds added behind its last one; everything else stays as it is written, byte for byte.
 * @param json text of a dossier that `parseDossier` accepts
 */
export function insertFeeds(json: string, feeds: readonly NewFeed[]): string {
  const eol = json.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^([ \t]+)\S/m.exec(json)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol };
  return feeds.reduce((text, feed) => {
    const edits = modify(text, ['feeds', countFeeds(text)], feed, { isArrayInsertion: true, formattingOptions });
    return applyEdits(text, edits);
  }, json);
}

function countFeeds(json: string): number {
  const root = parseTree(json);
  return (root && findNodeAtLocation(root, ['feeds'])?.children?.length) ?? 0;
}
