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
import { type Errors, type Figures, figuresText, parseFigures } from './figures/figures.ts';
import { formatFigures } from './figures/formatFigures.ts';
import {
  countErrors,
  type Part,
  type RunPart,
  readAlone,
  runParts,
  scoreNews,
  scoreWordings,
} from './figures/measure.ts';
import { type LabelledSet, readSetList } from './figures/setList.ts';
import { runItems } from './runItems.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const FIGURES = fileURLToPath(new URL('./figures/figures.json', import.meta.url));
/** Where README.md has the tables. */
const SECTION = sectionOf('figures', 'npm run figures -- SETS.json --write');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError('usage: npm run figures -- SETS.json [--write]');
  const sets = readSetList(file);
  const [news, wordings] = [await runAll(sets.news, runItems), await runAll(sets.wordings, readAlone)];
  const figures = joinFirst(parseFigures(readFileSync(FIGURES, 'utf8')), {
    news: news.map(({ set, part, run }) => ({ set, part, items: run.decisions.length, now: scoreNews(run) })),
    wordings: wordings.map(({ set, part, run }) => {
      const { items, ...now } = scoreWordings(run);
      return { set, part, items, now };
    }),
    errors: countErrors([...untuned(news).flatMap(({ decisions }) => decisions), ...untuned(wordings).flat()]),
  });
  const tables = formatFigures(figures);
  console.log(tables);
  if (!values.write) return;
  writeFileSync(FIGURES, figuresText(figures));
  writeFileSync(README, replaceSection(readFileSync(README, 'utf8'), SECTION, tables));
}

async function runAll<T>(sets: readonly LabelledSet[], run: RunPart<T>): Promise<Part<T>[]> {
  return (await Promise.all(sets.map((set) => runParts(set, run)))).flat();
}

function untuned<T>(parts: readonly Part<T>[]): T[] {
  return parts.filter(({ part }) => part === 'others').map(({ run }) => run);
}

interface Measured {
  news: Omit<Figures['news'][number], 'first'>[];
  wordings: Omit<Figures['wordings'][number], 'first'>[];
  errors: Errors;
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
