import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseDossier } from '../../../shared/dossier/dossier.ts';
import { insertFeeds } from '../../../shared/dossier/insertFeeds.ts';
import type { NewFeed } from '../../../shared/dossier/proposeFeed.ts';
import { CommandError } from './commandError.ts';

/**
 * Adds feeds to a dossier's file. The new text is checked, then written beside the file and put in its place at once, so
 * that on any failure the file is as it was.
 * @throws {DossierError} when the result would not be a dossier
 * @throws {CommandError} when the file cannot be written
 */
export function addToDossier(path: string, feeds: readonly NewFeed[]): void {
  const text = insertFeeds(readFileSync(path, 'utf8'), feeds);
  parseDossier(text, `${path} with ${feeds.map((feed) => feed.id).join(', ')}`);
  // A link stays a link: what it leads to is replaced.
  const file = realpathSync(path);
  const draft = `${file}.${process.pid}.new`;
  try {
    writeFileSync(draft, text, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
