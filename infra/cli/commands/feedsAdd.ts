import { parseArgs } from 'node:util';
import { readDossierFile } from '../../../functions/dossierFile.ts';
import { isLanguageRead, languagesOf } from '../../../shared/detect/chooseLanguage.ts';
import { guessLanguage } from '../../../shared/detect/guessLanguage.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { feedAddressKey } from '../../../shared/dossier/feedAddressKey.ts';
import { parseFeedAddress } from '../../../shared/dossier/parseFeedAddress.ts';
import { type NewFeed, proposeFeed } from '../../../shared/dossier/proposeFeed.ts';
import { linkHost } from '../../../shared/feeds/canonicalLink.ts';
import type { FeedDocument } from '../../../shared/feeds/feedDocument.ts';
import { findDeclaredLanguage } from '../../../shared/feeds/findDeclaredLanguage.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { addToDossier } from './addToDossier.ts';
import type { CommandContext } from './context.ts';
import { type DiscoveredFeed, discoverFeed } from './discoverFeed.ts';
import { checkLanguage, requireDossier } from './editOptions.ts';
import { createFetchDocument } from './fetchDocument.ts';
import { printable } from './formatTable.ts';

/** `parley feeds add URL`: finds the feed at or behind an address, proves it and adds it to the dossier's file. */
export async function feedsAdd(args: string[], { now }: CommandContext): Promise<string> {
  const { url, path, allowPrivate, ...given } = readArguments(args);
  const dossier = readDossierFile(path);
  checkGiven(dossier, given);
  refuseKnown(dossier, url);
  const found = await discoverFeed(url, createFetchDocument({ allowPrivate }), now.toISOString());
  refuseKnown(dossier, found.url);
  const feed = propose(dossier, found, given);
  addToDossier(path, [feed]);
  return describeAdded(feed, found, dossier, path);
}

interface Given {
  id: string | undefined;
  family: string | undefined;
  lang: string | undefined;
}

function readArguments(args: string[]): Given & { url: string; path: string; allowPrivate: boolean } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      family: { type: 'string' },
      lang: { type: 'string' },
      dossier: { type: 'string' },
      'allow-private': { type: 'boolean', default: false },
    },
  });
  const [typed, ...rest] = positionals;
  if (typed === undefined || rest.length > 0) throw new UsageError('feeds add takes one address: parley feeds add URL');
  const url = parseFeedAddress(typed);
  if (url === null) throw new UsageError(`"${typed}" is not an address of the web`);
  const { id, family } = values;
  const path = requireDossier(values.dossier, 'feeds add');
  return { url, path, id, family, lang: checkLanguage(values.lang), allowPrivate: values['allow-private'] };
}

/** What needs no network to be refused is refused before asking anybody. */
function checkGiven(dossier: Dossier, { id, family }: Given): void {
  if (id !== undefined && !/^[a-z0-9][a-z0-9-]*$/.test(id))
    throw new UsageError(`--id "${id}" must be lower-case letters, digits and hyphens`);
  if (dossier.feeds.some((feed) => feed.id === id)) throw new CommandError(`the dossier has a feed "${id}" already`);
  if (family !== undefined && !dossier.families.some((known) => known.id === family))
    throw new CommandError(`the dossier has no family "${family}"; add it to its families first`);
}

function refuseKnown(dossier: Dossier, url: string): void {
  const key = feedAddressKey(url);
  const known = dossier.feeds.find((feed) => feedAddressKey(feed.url) === key);
  if (known) throw new CommandError(`${url} is in the dossier as "${known.id}" already`);
}

function propose(dossier: Dossier, { url, document, text }: DiscoveredFeed, given: Given): NewFeed {
  const titles = document.items.map((item) => item.title);
  const lang = given.lang ?? guessLanguage(findDeclaredLanguage(text), titles, languagesOf(dossier));
  const taken = new Set(dossier.feeds.map((feed) => feed.id));
  const aggregator = carriesOthers(document, url);
  return proposeFeed(dossier, { ...given, url, title: document.title, lang, aggregator }, taken);
}

/** Whether most items name another outlet as their source, as an aggregator's do. */
function carriesOthers({ items }: FeedDocument, url: string): boolean {
  const own = linkHost(url);
  const foreign = items.filter(({ source }) => source?.host && linkHost(`https://${source.host}`) !== own);
  return foreign.length > items.length / 2;
}

/** "added sana (SANA, ar, family sana, 20 items) to FILE: https://sana.sy/feed/; the page also names …" */
function describeAdded(feed: NewFeed, { document, others }: DiscoveredFeed, dossier: Dossier, path: string): string {
  const count = document.items.length;
  const facts = [
    printable(feed.title),
    isLanguageRead(feed.lang, languagesOf(dossier)) ? feed.lang : `${feed.lang}, a language that is not read`,
    feed.aggregator ? 'aggregator' : feed.family ? `family ${feed.family}` : 'of no known family',
    `${count} ${count === 1 ? 'item' : 'items'}`,
  ];
  const also = others.length > 0 ? `; the page also names ${others.slice(0, 5).join(', ')}` : '';
  return `added ${feed.id} (${facts.join(', ')}) to ${path}: ${feed.url}${also}`;
}
