import type { Item } from '../feeds/item.ts';
import { foldText } from './fold.ts';

/** What separates a headline from the outlet that an aggregator appends. */
const SEPARATORS = [' - ', ' – ', ' — ', ' | '];

/** Space that is no single blank: hardly any feed has it. */
const UNEVEN = /[^\S ]| {2}/;

/** The item's headline without the aggregator's " - Outlet": cut only where it is the named source, for headlines have dashes too. */
export function cleanTitle(item: Item): string {
  const title = (UNEVEN.test(item.title) ? item.title.replace(/\s+/g, ' ') : item.title).trim();
  for (const separator of SEPARATORS) {
    const at = title.lastIndexOf(separator);
    if (at > 0 && isSource(item, title.slice(at + separator.length).trim())) return title.slice(0, at).trim();
  }
  return title;
}

function isSource({ source }: Item, name: string): boolean {
  const folded = foldText(name);
  return [source?.name, source?.host].some((known) => known && foldText(known) === folded);
}
