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
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { planPolls } from '../planPolls.ts';
import type { LabelledItem } from '../readLabels.ts';
import type { Example } from './learnWeights.ts';

/**
 * What is known of labelled items beside their labels; an item in a language without a table teaches nothing.
 * @param rulesUnread no rule was ever tuned on them: how far rules can be trusted is learned from such items alone, for on
 * others they are right more often than on the news to come
 */
export function readExamples(items: readonly LabelledItem[], dossier: Dossier, rulesUnread = false): Example[] {
  const languages = languagesOf(dossier);
  const lexicons = compileLexicons(dossier, languages);
  const labels = new Map(items.map((item) => [item.id, toldBy(item)]));
  return planPolls(items, dossier).flatMap(({ entries }) =>
    entries.flatMap(({ id, item, feed }) => {
      const text = readItemText(item, feed, languages, lexicons);
      if (!text?.language.table) return [];
      const reading = readActors(text.titlePassage, text.leadPassage, dossier, item.published);
      const claims = readItemClaims(reading);
      const ofRules = rulesUnread ? listRules(readByRules(reading, claims)) : [];
      return [
        {
          language: text.language.language,
          traits: new Map([...listTraits(reading, claims), ...ofRules]),
          words: listWords(reading),
          told: labels.get(id) ?? null,
        },
      ];
    }),
  );
}

function toldBy({ relevant, alertable, kind }: LabelledItem): Tellable | null {
  if (!relevant) return null;
  return alertable && kind && isAlertable(kind) ? kind : 'statement';
}
