import type { Tally } from './runScenario.ts';

const BEGIN = '<!-- faults: written by `npm run faults -- --write` -->';
const END = '<!-- faults end -->';

export function formatTable(tallies: readonly Tally[]): string {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['what happens', 'calls', 'faults', 'lost', 'wrong', 'one repeat']),
    row(['---', '---', '---', '---', '---', '---']),
    ...tallies.map(({ scenario, calls, faults, lost, wrong, repeats }) =>
      row([scenario, calls, faults, lost.length, wrong.length, repeats]),
    ),
    row([
      '**together**',
      sum(({ calls }) => calls),
      sum(({ faults }) => faults),
      sum(({ lost }) => lost.length),
      sum(({ wrong }) => wrong.length),
      sum(({ repeats }) => repeats),
    ]),
  ].join('\n');
}

/** @throws {Error} when the text has no such section. */
export function readTable(text: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no section between "${BEGIN}" and "${END}"`);
  return text.slice(from + BEGIN.length, to).trim();
}

export function replaceTable(text: string, table: string): string {
  return text.replace(`${BEGIN}\n\n${readTable(text)}\n\n${END}`, () => `${BEGIN}\n\n${table}\n\n${END}`);
}
