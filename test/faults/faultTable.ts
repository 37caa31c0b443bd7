import { sectionOf } from '../../infra/local/readmeSection.ts';
import type { Tally } from './runScenario.ts';

/** Where README.md has the table. */
export const FAULTS = sectionOf('faults', 'npm run faults -- --write');

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
