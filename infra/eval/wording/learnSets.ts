import { readFileSync, writeFileSync } from 'node:fs';
import type { Weights } from '../../../shared/detect/wording/weighWording.ts';
import { WORD_WEIGHTS } from '../../../shared/detect/wording/words/wordWeightsOf.ts';
import { runParts } from '../figures/measure.ts';
import type { LabelledSet } from '../figures/setList.ts';
import { describeFit } from './describeFit.ts';
import { type Learned, learnWeights } from './learnWeights.ts';
import { readExamples } from './readExamples.ts';
import { weightsText } from './weightsText.ts';

const WORDING = new URL('../../../shared/detect/wording/', import.meta.url);

/** Learns from the lines that rules may be tuned on, and says how many of them it knew already. */
export async function learnSets(sets: readonly LabelledSet[]): Promise<Learned> {
  const parts = await Promise.all(
    sets.map((set) => runParts(set, async (items, dossier) => readExamples(items, dossier, set.rulesUnread))),
  );
  const tuned = parts.flat().filter(({ part }) => part === 'tuned on');
  const weights = learnWeights(tuned.flatMap(({ run }) => run));
  console.log(describeFit(tuned, weights));
  return weights;
}

/** Puts the weights where detection reads them, and says which files are new. */
export function keepWeights(weights: Learned): void {
  writeIfNew('weights.json', weights.traits);
  for (const language of Object.keys(WORD_WEIGHTS).sort())
    writeIfNew(`words/${language}.json`, weights.words.get(language) ?? new Map());
  const left = [...weights.words.keys()].filter((language) => !(language in WORD_WEIGHTS));
  if (left.length > 0) console.log(`words of ${left.sort().join(', ')} are left out: no file in words/ is theirs`);
}

function writeIfNew(name: string, weights: Weights): void {
  const file = new URL(name, WORDING);
  const text = weightsText(weights);
  const isNew = text !== readFileSync(file, 'utf8');
  if (isNew) writeFileSync(file, text);
  console.log(`${name}: ${isNew ? `${weights.size} written` : 'nothing new'}`);
}
