import type { Dossier, Feed } from '../../../shared/dossier/dossier.ts';
import { feedAddressKey } from '../../../shared/dossier/feedAddressKey.ts';
import { parseFeedAddress } from '../../../shared/dossier/parseFeedAddress.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { adHocFeed } from './adHocFeed.ts';

/** The dossier's feed of that id or address; else the address as it is. @throws {UsageError} for what is neither. */
export function findFeed(dossier: Dossier, target: string): Feed {
  const named = dossier.feeds.find((feed) => feed.id === target);
  if (named) return named;
  if (/^[a-z0-9-]+$/i.test(target)) throw new UsageError(`the dossier has no feed "${target}"`);
  const url = parseFeedAddress(target);
  if (url === null) throw new UsageError(`"${target}" is not an address of the web`);
  const key = feedAddressKey(url);
  return dossier.feeds.find((feed) => feedAddressKey(feed.url) === key) ?? adHocFeed(url);
}
