/**
 * `npm run cost`: what a month costs in AWS, from the template as it would be deployed, units that were counted on
 * loopback (`cost/units.json`, made by `--measure`) and list prices (`cost/prices.json`). `--write` puts it in README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceSection, sectionOf } from '../terminal/readmeSection.ts';
import { runCommand } from '../terminal/runCommand.ts';
import { makeBill } from './bill.ts';
import { contextOf } from './contextOf.ts';
import { formatBill } from './formatBill.ts';
import { COST_HELP, readLoad } from './readLoad.ts';
import { UNITS } from './units.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const UNITS_FILE = fileURLToPath(new URL('./units.json', import.meta.url));
const SECTION = sectionOf('cost', 'npm run cost -- --write');

async function main(): Promise<void> {
  const { load, write, measure, help } = readLoad(process.argv.slice(2));
  if (help) return void process.stdout.write(COST_HELP);
  // Loaded only where it is used: a wrong flag is answered at once, and a bill needs no table.
  const units = measure ? await (await import('./measureUnits.ts')).measureUnits() : UNITS;
  if (measure) writeFileSync(UNITS_FILE, `${JSON.stringify(units, null, 2)}\n`);
  const { synthesizeResources } = await import('./synthesizeResources.ts');
  const text = formatBill(makeBill(synthesizeResources(contextOf(load)), units, load), load);
  console.log(text);
  if (write) writeFileSync(README, replaceSection(readFileSync(README, 'utf8'), SECTION, text));
}

await runCommand(main);
