import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDossierFile } from '../../../functions/dossierFile.ts';
import { isPublicAddress } from '../../../functions/poll/publicAddress.ts';
import { languagesOf } from '../../../shared/detect/chooseLanguage.ts';
import { guessLanguage } from '../../../shared/detect/guessLanguage.ts';
import { type MergedFeeds, mergeFeeds } from '../../../shared/dossier/mergeFeeds.ts';
import { OpmlError, type OpmlFeed, readOpml } from '../../../shared/dossier/opml.ts';
import { decodeBytes } from '../../../shared/feeds/decodeBytes.ts';
import { FeedError, ProblemList } from '../../../shared/feeds/feedDocument.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { addToDossier } from './addToDossier.ts';
import { checkLanguage, requireDossier } from './editOptions.ts';
import { printable } from './formatTable.ts';

/** `parley feeds import FILE.opml`: adds the feeds that are new to the dossier; asks none of them. */
export function feedsImport(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dossier: { type: 'string' },
      lang: { type: 'string' },
      'allow-private': { type: 'boolean', default: false },
    },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('feeds import takes one OPML file');
  const path = requireDossier(values.dossier, 'feeds import');
  const lang = checkLanguage(values.lang) ?? null;
  const dossier = readDossierFile(path);
  const refuse = values['allow-private'] ? () => null : refusePrivate;
  const languages = languagesOf(dossier);
  const options = { lang, refuse, guessLanguage: (title: string) => guessLanguage(null, [title], languages) };
  const merged = mergeFeeds(dossier, readOpmlFile(file), options);
  if (merged.added.length > 0) addToDossier(path, merged.added);
  return describeMerged(merged, path);
}

function readOpmlFile(file: string): OpmlFeed[] {
  try {
    return readOpml(decodeBytes(readFileSync(file), null, new ProblemList()));
  } catch (error) {
    if (error instanceof OpmlError || error instanceof FeedError) throw new CommandError(`${file} ${error.message}`);
    throw new CommandError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

/** What the address alone shows; a name that leads to a private address is refused when it is polled. */
function refusePrivate({ hostname }: URL): string | null {
  const isNumeric = /^[\d.]+$|^\[/.test(hostname);
  const isPrivate = isNumeric ? !isPublicAddress(hostname) : /(^|\.)localhost$/.test(hostname);
  return isPrivate ? 'is not on the public internet (--allow-private adds it all the same)' : null;
}

function describeMerged({ added, skipped }: MergedFeeds, path: string): string {
  const ids = added.map((feed) => feed.id).join(', ');
  const first =
    added.length > 0
      ? `added ${added.length} ${added.length === 1 ? 'feed' : 'feeds'} to ${path}: ${ids}`
      : `added nothing to ${path}`;
  return [first, ...skipped.map(({ url, reason }) => `skipped ${printable(url)}: ${reason}`)].join('\n');
}
