// Tables on a terminal: columns that fit, wide letters counted right; zero configuration and no dependencies of note.
import Table from 'cli-table3';
import { BARE } from '../../terminal/tableOptions.ts';

/**
 * A table without lines. With `columns`, the last column ends in an ellipsis where the terminal does, and none of
 * the others takes more than its share, so that each row is one line.
 */
export function formatTable(head: string[], rows: readonly string[][], columns: number | null, indent = 0): string {
  const widths = columns === null ? [] : fitWidths([head, ...rows], columns - indent);
  const table = new Table({ ...BARE, head, colWidths: widths });
  table.push(...rows.map((row) => row.map(printable)));
  const lines = table.toString().split('\n');
  return lines.map((line) => `${' '.repeat(indent)}${line}`.trimEnd()).join('\n');
}

const GAP = 2;
/** Share of the line that a column before the last may have. */
const WIDEST = 0.4;
/** Less would say nothing: a narrower terminal wraps. */
const NARROWEST = 20;

function fitWidths(rows: readonly string[][], columns: number): (number | null)[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + GAP);
  const capped = widths.slice(0, -1).map((width) => Math.min(width, Math.floor(columns * WIDEST)));
  const before = capped.reduce((sum, width) => sum + width, 0);
  return [...capped, Math.max(NARROWEST, columns - before + GAP)];
}

/** Outlets' words may hold control characters, which a terminal would obey, and line breaks. */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
