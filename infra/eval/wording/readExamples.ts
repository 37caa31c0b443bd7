import { languagesOf } from '../../../shared/detect/chooseLanguage.ts';
import { compileLexicons } from '../../../shared/detect/compileLexicons.ts';
import { readByRules } from '../../../shared/detect/decideKind.ts';
import { readActors } from '../../../shared/detect/gateDyad.ts';
import { readItemClaims } from '../../../shared/detect/readClaims.ts';
import { readItemText } from '../../../shared/detect/readItemText.ts';
import { isAlertable } from '../../../shared/detect/report.ts';
import { listRules } from '../../../shared/detect/wording/listRules.ts';
import { listTraits } from '../../../shared/detect/wording/listTraits.ts';
import { listWords } from '../../../shared/detect/wording/listWords.ts';
import type { Tellable } from '../../../shared/detect/wording/weighWording.ts';
import type { Dossier, Feed } from '../../../shared/dossier/dossier.ts';
import type { Item } from '../../../shared/feeds/item.ts';
import { planPolls } from '../planPolls.ts';
import type { LabelledItem } from '../readLabels.ts';
import type { Example } from './learnWeights.ts';

/** Of so many items one is read a second time, as an aggregator hands it on: without its lead. Of more, what leads tell was read worse. */
const BARE_TOO = 3;
/** Traits of a headline that speaks of talks. One that has none of them and names no side tells by its lead alone. */
const OF_TALKS = ['talks', 'envoys', 'round'] as const;

/**
 * What is known of labelled items beside their labels; an item in a language without a table teaches nothing.
 * @param rulesUnread no rule was ever tuned on them: how far rules can be trusted is learned from such items alone, for on
 * others they are right more often than on the news to come
 */
export function readExamples(items: readonly LabelledItem[], dossier: Dossier, rulesUnread = false): Example[] {
  const languages = languagesOf(dossier);
  const lexicons = compileLexicons(dossier, languages);
  const labels = new Map(items.map((item) => [item.id, toldBy(item)]));
  const read = (item: Item, feed: Feed, told: Tellable | null): Example[] => {
    const text = readItemText(item, feed, languages, lexicons);
    if (!text?.language.table) return [];
    const reading = readActors(text.titlePassage, text.leadPassage, dossier, item.published);
    const claims = readItemClaims(reading);
    const ofRules = rulesUnread ? listRules(readByRules(reading, claims)) : [];
    const traits = new Map([...listTraits(reading, claims), ...ofRules]);
    return [{ language: text.language.language, traits, words: listWords(reading), told }];
  };
  return planPolls(items, dossier)
    .flatMap(({ entries }) => entries)
    .flatMap(({ id, item, feed }, at) => {
      const told = labels.get(id) ?? null;
      const isBareToo = at % BARE_TOO === 0 && item.summary !== '';
      const bare = isBareToo ? read({ ...item, summary: '' }, feed, told).filter(tellsByItself) : [];
      return [...read(item, feed, told), ...bare];
    });
}

function tellsByItself({ told, traits }: Example): boolean {
  if (told === null || told === 'statement') return true;
  return !traits.has('sides:0') || OF_TALKS.some((sense) => traits.has(sense));
}

function toldBy({ relevant, alertable, kind }: LabelledItem): Tellable | null {
  if (!relevant) return null;
  return alertable && kind && isAlertable(kind) ? kind : 'statement';
}
