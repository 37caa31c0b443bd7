import type { Errors, Figures, NewsScores } from './figures.ts';

/** The README's tables of how well detection reads, in Markdown. */
export function formatFigures({ news, wordings, errors }: Figures): string {
  return [
    [
      row(['items of real news', 'alertable F1', 'kind', 'told / exactly once', 'false alerts']),
      row(['---', '---', '---', '---', '---']),
      ...news.map(({ set, part, items, first, now }) =>
        row([
          `${set}, ${items} ${part}`,
          change(first.alertable, now.alertable),
          change(first.kind, now.kind),
          toldOf(first, now),
          first.false === now.false ? now.false : `${first.false} → ${now.false}`,
        ]),
      ),
    ].join('\n'),
    [
      row(['headlines of many negotiations', 'kind', 'false, of those that ought to alert nobody']),
      row(['---', '---', '---']),
      ...wordings.map(({ set, part, items, first, now }) =>
        row([
          `${set}, ${items} ${part}`,
          change(first.kind, now.kind),
          now.false === undefined ? '' : percent(now.false),
        ]),
      ),
    ].join('\n'),
    describeErrors(errors),
  ].join('\n\n');
}

function describeErrors({ items, right, dropped, statement, otherKind }: Errors): string {
  const of = (count: number) => `${count} (${percent(count / Math.max(1, items))})`;
  return [
    `Of the ${items} items that ought to alert and were tuned on by nobody, ${of(right)} are given their kind, ${of(statement)} are`,
    `taken for mere talk about the talks, ${of(dropped)} are dropped, and ${of(otherKind)} are told as another kind.`,
  ].join('\n');
}

function toldOf(first: NewsScores, now: NewsScores): string {
  if (now.developments === undefined) return '';
  const [before, after] = [first, now].map(({ told, once }) => `${told} / ${once}`);
  const isNew = first.told !== undefined && before !== after;
  return `${isNew ? `${before} → ` : ''}${after} of ${now.developments}`;
}

/** From the first measurement to the present one. */
function change(first: number, now: number): string {
  return two(first) === two(now) ? two(now) : `${two(first)} → ${two(now)}`;
}

const two = (value: number) => (value === 1 ? '1.00' : value.toFixed(2).replace(/^0/, ''));
const percent = (value: number) => `${(value * 100).toFixed(0)} %`;
const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
