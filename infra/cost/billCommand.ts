import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceSection, sectionOf } from '../terminal/readmeSection.ts';
import { makeBill } from './bill.ts';
import { contextOf } from './contextOf.ts';
import { formatBill } from './formatBill.ts';
import { COST_HELP, readLoad } from './readLoad.ts';
import { UNITS } from './units.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const UNITS_FILE = fileURLToPath(new URL('./units.json', import.meta.url));
const SECTION = sectionOf('cost', 'npm run cost -- --write');

/**
 * What `npm run cost` does with its flags.
 * @param print takes what it has to say
 * @throws {UsageError} in one line
 */
export async function billCommand(args: string[], print: (text: string) => void): Promise<void> {
  const { load, write, measure, help } = readLoad(args);
  if (help) return print(COST_HELP.trimEnd());
  // Loaded only where it is used: a wrong flag is answered at once, and a bill needs no table.
  const units = measure ? await (await import('./measureUnits.ts')).measureUnits() : UNITS;
  if (measure) writeFileSync(UNITS_FILE, `${JSON.stringify(units, null, 2)}\n`);
  const { synthesizeResources } = await import('./synthesizeResources.ts');
  const text = formatBill(makeBill(synthesizeResources(contextOf(load)), units, load), load);
  print(text);
  if (write) writeFileSync(README, replaceSection(readFileSync(README, 'utf8'), SECTION, text));
}
