/**
 * `npm run learn -- [SETS.json]`: learns how much each trait of a wording and each of its words tells, from the labelled lines that rules may be
 * tuned on (those of the list, as `npm run figures` takes it, and the project's own), and says how many it knew already.
 * `--write` puts the weights where detection reads them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Weights } from '../../shared/detect/wording/weighWording.ts';
import { WORD_WEIGHTS } from '../../shared/detect/wording/words/wordWeightsOf.ts';
import { runCommand } from '../terminal/runCommand.ts';
import { UsageError } from '../terminal/usageError.ts';
import { runParts } from './figures/measure.ts';
import { readSetList } from './figures/setList.ts';
import { describeFit } from './wording/describeFit.ts';
import { learnWeights } from './wording/learnWeights.ts';
import { readExamples } from './wording/readExamples.ts';
import { weightsText } from './wording/weightsText.ts';

const OWN_SETS = fileURLToPath(new URL('./wording/sets.json', import.meta.url));
const WORDING = new URL('../../shared/detect/wording/', import.meta.url);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  if (positionals.length > 1) throw new UsageError('usage: npm run learn -- [SETS.json] [--write]');
  const sets = [OWN_SETS, ...positionals].map(readSetList).flatMap(({ news, wordings }) => [...news, ...wordings]);
  const parts = await Promise.all(
    sets.map((set) => runParts(set, async (items, dossier) => readExamples(items, dossier, set.rulesUnread))),
  );
  const tuned = parts.flat().filter(({ part }) => part === 'tuned on');
  const weights = learnWeights(tuned.flatMap(({ run }) => run));
  console.log(describeFit(tuned, weights));
  if (!values.write) return;
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

await runCommand(main);
