/**
 * `npm run faults`: lets each call that a poll or a notifier makes go wrong, in each of three ways, in each scenario, and
 * prints what readers came to lose, hear wrongly or hear twice. Minutes; `npm test` has a quick version.
 *
 * `--write` puts the table in README.md, `--check` fails when the one there is another, `--only TEXT` runs the scenarios
 * whose names contain it, and leaves the rows of the others as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { applyVariables, QUIET } from '../../infra/local/localEnvironment.ts';
import { readSection, replaceSection } from '../../infra/terminal/readmeSection.ts';
import { FAULTS, formatTable } from './faultTable.ts';
import { runScenario, type Tally } from './runScenario.ts';
import { SCENARIOS } from './scenarios.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const print = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, check: { type: 'boolean' }, only: { type: 'string' } },
});
applyVariables(QUIET);
const tallies: Tally[] = [];
for (const scenario of SCENARIOS.filter(({ name }) => name.includes(values.only ?? ''))) {
  const started = performance.now();
  const tally = await runScenario(scenario);
  tallies.push(tally);
  print(`${scenario.name}: ${tally.faults} faults in ${Math.round((performance.now() - started) / 1000)} s`);
  for (const line of [...tally.lost, ...tally.wrong]) print(`  ${line}`);
}
const readme = readFileSync(README, 'utf8');
const names = SCENARIOS.map(({ name }) => name);
const table = formatTable(tallies, values.only === undefined ? '' : readSection(readme, FAULTS), names);
print(`\n${table}`);
if (values.write) writeFileSync(README, replaceSection(readme, FAULTS, table));
const isStale = values.check === true && readSection(readme, FAULTS) !== table;
if (isStale) print('\nThe table in README.md is another: npm run faults -- --write');
const isAmiss = tallies.some(({ lost, wrong }) => lost.length + wrong.length > 0);
process.exitCode = isStale || isAmiss ? 1 : 0;
