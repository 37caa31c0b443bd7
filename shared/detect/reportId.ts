import type { Feed } from '../dossier/dossier.ts';
import type { Item } from '../feeds/item.ts';
import { sha256 } from '../sha256.ts';
import { cleanTitle } from './cleanTitle.ts';
import { foldText } from './fold.ts';

/**
 * Identity of a report: the item's within its feed, so that an edited headline updates it. One article comes back from
 * several of an aggregator's searches under different ids; there the publisher and headline are the identity.
 */
export function reportId(item: Item, feed: Feed): string {
  const source = item.source?.host ?? item.source?.name;
  const key =
    feed.aggregator && source ? ['aggregated', foldText(source), foldText(cleanTitle(item))] : [feed.id, item.id];
  return sha256(key.join('\n')).slice(0, 24);
}
