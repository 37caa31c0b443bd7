import { sectionOf } from '../../infra/terminal/readmeSection.ts';
import type { Tally } from './runScenario.ts';

/** Where README.md has the table. */
export const FAULTS = sectionOf('faults', 'npm run faults -- --write');

type Row = readonly [name: string, calls: number, faults: number, lost: number, wrong: number, repeats: number];

/** @param before the table as it was, whose rows of scenarios that were not run again stay. */
export function formatTable(tallies: readonly Tally[], before: string, names: readonly string[]): string {
  const rows = new Map(readRows(before).map((row) => [row[0], row]));
  for (const { scenario, calls, faults, lost, wrong, repeats } of tallies)
    rows.set(scenario, [scenario, calls, faults, lost.length, wrong.length, repeats]);
  const kept = names.flatMap((name) => [rows.get(name) ?? []].filter((row): row is Row => row.length > 0));
  const sum = (column: 1 | 2 | 3 | 4 | 5) => kept.reduce((total, row) => total + row[column], 0);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['what happens', 'calls', 'faults', 'lost', 'wrong', 'one repeat']),
    line(['---', '---', '---', '---', '---', '---']),
    ...kept.map(line),
    line(['**together**', sum(1), sum(2), sum(3), sum(4), sum(5)]),
  ].join('\n');
}

function readRows(table: string): Row[] {
  return table.split('\n').flatMap((line) => {
    const [, name = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const [calls, faults, lost, wrong, repeats] = cells.slice(0, 5).map(Number);
    return Number.isInteger(calls) ? [[name, calls, faults, lost, wrong, repeats] as Row] : [];
  });
}
