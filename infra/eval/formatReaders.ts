import Table from 'cli-table3';
import type { Policy } from '../../shared/dossier/dossier.ts';
import { BARE } from '../terminal/tableOptions.ts';
import type { AnswerScore, Reading } from './compareReaders.ts';
import type { Tally } from './readItemWith.ts';

const two = (value: number) => value.toFixed(3).replace(/^0/, '');

/** Rules, veto and reader side by side, and above them what the answers reach by themselves. */
export function formatReaders(readings: readonly Reading[], own: AnswerScore | null): string {
  const table = new Table({
    ...BARE,
    head: ['who decides the kind', 'asked about', 'relevance F1', 'alertable F1', 'kind', 'told / once', 'false early'],
  });
  if (own)
    table.push([
      'the answers, item by item',
      `${own.answers} answers`,
      two(own.relevance.f1),
      two(own.alertable.f1),
      two(own.kindAccuracy),
      '',
      '',
    ]);
  for (const { name, run, metrics } of readings) {
    const { developments } = metrics;
    const told = developments.filter(({ alerts }) => alerts > 0).length;
    const once = developments.filter(({ alerts }) => alerts === 1).length;
    table.push([
      NAMES[name],
      name === 'rules' ? '' : `${run.asked.size} of ${metrics.items}`,
      two(metrics.relevance.f1),
      two(metrics.alertable.f1),
      two(metrics.kindAccuracy),
      `${told} / ${once} of ${developments.length}`,
      metrics.falseAlerts,
    ]);
  }
  return table.toString();
}

const NAMES: Record<Reading['name'], string> = {
  rules: 'rules alone',
  veto: 'rules; the reader may veto',
  reader: 'the reader',
};

/** US dollars for a million tokens. */
export interface Price {
  input: number;
  output: number;
}

/** Questions a day that some tens of feeds about one negotiation give rise to. */
const USUAL_PER_DAY = 50;
const DAYS = 30;

/** What was asked and what it takes, and with a price what a month costs. */
export function formatTally(tally: Tally, { reader }: Policy, price: Price | null): string {
  const { asked, tokens, unanswered, isCounted } = tally;
  const each = (count: number) => (asked === 0 ? 0 : count / asked);
  const about = isCounted ? '' : 'about ';
  const lines = [
    `questions ${asked}   tokens a question ${about}${each(tokens.input).toFixed(0)} in, ${each(tokens.output).toFixed(0)} out`,
    ...Object.entries(unanswered).map(([why, count]) => `not answered ${count}   ${why}`),
  ];
  if (price) {
    const question = (each(tokens.input) * price.input + each(tokens.output) * price.output) / 1e6;
    const month = (perDay: number) => `${(question * perDay * DAYS).toFixed(2)} USD`;
    const usual = Math.min(USUAL_PER_DAY, reader.perDay);
    lines.push(
      `a month   ${about}${month(usual)} at ${usual} questions a day, ${month(reader.perDay)} at most (perDay ${reader.perDay})`,
    );
  }
  return lines.join('\n');
}
