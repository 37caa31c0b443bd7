import { languagesOf } from '../../shared/detect/chooseLanguage.ts';
import { compileLexicons } from '../../shared/detect/compileLexicons.ts';
import { type Reading, readActors } from '../../shared/detect/gateDyad.ts';
import { readItemText } from '../../shared/detect/readItemText.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { Item } from '../../shared/feeds/item.ts';
import { makeItem } from '../samples/news.ts';
import { feed } from './headline.ts';

/** Reads headlines as detection does before it decides anything of them. */
export function createReader(dossier: Dossier): (title: string, rest?: Partial<Item>) => Reading {
  const languages = languagesOf(dossier);
  const lexicons = compileLexicons(dossier, languages);
  return (title, rest = {}) => {
    const item = makeItem(title, rest);
    const text = readItemText(item, feed, languages, lexicons);
    if (!text) throw new Error(`"${title}" has no words`);
    return readActors(text.titlePassage, text.leadPassage, dossier, item.published);
  };
}
