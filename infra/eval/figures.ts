/**
 * `npm run figures -- SETS.json`: scores labelled sets with the poll's own code, the lines that rules were tuned on apart from
 * the others, and prints the README's tables. `--write` keeps what was measured in `figures/figures.json`, where each part's
 * first figures stay for good, and puts the tables in README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { replaceSection, sectionOf } from '../terminal/readmeSection.ts';
import { runCommand } from '../terminal/runCommand.ts';
import { UsageError } from '../terminal/usageError.ts';
import { type Figures, figuresText, parseFigures } from './figures/figures.ts';
import { formatFigures } from './figures/formatFigures.ts';
import type { Measured } from './figures/measureSets.ts';
import { readSetList } from './figures/setList.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const FIGURES = fileURLToPath(new URL('./figures/figures.json', import.meta.url));
/** Where README.md has the tables. */
const SECTION = sectionOf('figures', 'npm run figures -- SETS.json --write');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError('usage: npm run figures -- SETS.json [--write]');
  const sets = readSetList(file);
  // Loaded only now, so that a wrong list is answered at once.
  const { measureSets } = await import('./figures/measureSets.ts');
  const figures = joinFirst(parseFigures(readFileSync(FIGURES, 'utf8')), await measureSets(sets));
  const tables = formatFigures(figures);
  console.log(tables);
  if (!values.write) return;
  writeFileSync(FIGURES, figuresText(figures));
  writeFileSync(README, replaceSection(readFileSync(README, 'utf8'), SECTION, tables));
}

/** What was measured first of a part stays; a part that is new is measured first now. */
function joinFirst(known: Figures, { news, wordings, errors }: Measured): Figures {
  const firstOf = <T extends { set: string; part: string }>(
    rows: readonly T[],
    { set, part }: { set: string; part: string },
  ) => rows.find((row) => row.set === set && row.part === part);
  return {
    news: news.map((row) => ({ ...row, first: firstOf(known.news, row)?.first ?? row.now })),
    wordings: wordings.map((row) => ({ ...row, first: firstOf(known.wordings, row)?.first ?? row.now })),
    errors,
  };
}

await runCommand(main);
