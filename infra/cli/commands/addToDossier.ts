import { readFileSync } from 'node:fs';
import { parseDossier } from '../../../shared/dossier/dossier.ts';
import { insertFeeds } from '../../../shared/dossier/insertFeeds.ts';
import type { NewFeed } from '../../../shared/dossier/proposeFeed.ts';
import { replaceFile } from './replaceFile.ts';

/**
 * Adds feeds to a dossier's file; what is in it already stays as its editor wrote it.
 * @throws {DossierError} when the result would not be a dossier
 * @throws {CommandError} when the file cannot be written; then it is as it was
 */
export function addToDossier(path: string, feeds: readonly NewFeed[]): void {
  const text = insertFeeds(readFileSync(path, 'utf8'), feeds);
  parseDossier(text, `${path} with ${feeds.map((feed) => feed.id).join(', ')}`);
  replaceFile(path, text);
}
