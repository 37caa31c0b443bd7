import { languagesOf } from '../../../shared/detect/chooseLanguage.ts';
import { compileLexicons } from '../../../shared/detect/compileLexicons.ts';
import { readActors } from '../../../shared/detect/gateDyad.ts';
import { readItemClaims } from '../../../shared/detect/readClaims.ts';
import { readItemText } from '../../../shared/detect/readItemText.ts';
import { ALERTABLE_KINDS, type AlertableKind } from '../../../shared/detect/report.ts';
import { listTraits } from '../../../shared/detect/wording/listTraits.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { planPolls } from '../planPolls.ts';
import type { LabelledItem } from '../readLabels.ts';
import type { Example } from './learnWeights.ts';

/** The traits of labelled items beside their labels; an item in a language without a table teaches nothing. */
export function readExamples(items: readonly LabelledItem[], dossier: Dossier): Example[] {
  const languages = languagesOf(dossier);
  const lexicons = compileLexicons(dossier, languages);
  const labels = new Map(items.map((item) => [item.id, kindOf(item)]));
  return planPolls(items, dossier).flatMap(({ entries }) =>
    entries.flatMap(({ id, item, feed }) => {
      const text = readItemText(item, feed, languages, lexicons);
      if (!text?.language.table) return [];
      const reading = readActors(text.titlePassage, text.leadPassage, dossier, item.published);
      return [{ traits: listTraits(reading, readItemClaims(reading)), kind: labels.get(id) ?? null }];
    }),
  );
}

function kindOf({ alertable, kind }: LabelledItem): AlertableKind | null {
  return (alertable && ALERTABLE_KINDS.find((known) => known === kind)) || null;
}
