/**
 * `npm run learn -- [SETS.json]`: learns how much each trait of a wording and each of its words tells, from the labelled lines that rules may be
 * tuned on (those of the list, as `npm run figures` takes it, and the project's own), and says how many it knew already.
 * `--write` puts the weights where detection reads them.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from '../terminal/runCommand.ts';
import { UsageError } from '../terminal/usageError.ts';
import { readSetList } from './figures/setList.ts';

const OWN_SETS = fileURLToPath(new URL('./wording/sets.json', import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  if (positionals.length > 1) throw new UsageError('usage: npm run learn -- [SETS.json] [--write]');
  const sets = [OWN_SETS, ...positionals].map(readSetList).flatMap(({ news, wordings }) => [...news, ...wordings]);
  // Loaded only now, so that a wrong list is answered at once.
  const { keepWeights, learnSets } = await import('./wording/learnSets.ts');
  const weights = await learnSets(sets);
  if (values.write) keepWeights(weights);
}

await runCommand(main);
