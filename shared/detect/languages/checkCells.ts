/** What may not stand in a phrase: what is left of it are brackets that `words` could not read. */
const BRACKETS = /[(|)]/;

/**
 * A table as it is, or an error with one line for each slip in it, which says the place: a phrase whose brackets are not
 * closed or enclose no choice, a phrase that a cell holds twice, and one that should have a number and has none, or two.
 */
export function checkCells<Table extends object>(name: string, table: Table): Table {
  const faults = faultsIn(name, table);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return table;
}

function faultsIn(place: string, value: unknown): string[] {
  if (Number.isNaN(value)) return [`${place}: no number, or two`];
  if (typeof value !== 'object' || value === null) return [];
  if (!isCell(value)) return Object.entries(value).flatMap(([key, part]) => faultsIn(`${place}.${key}`, part));
  const unread = value.filter((phrase) => BRACKETS.test(phrase));
  const seen = new Set<string>();
  const doubled = value.filter((phrase) => seen.size === seen.add(phrase).size);
  return [
    ...unread.map((phrase) => `${place}: "${phrase}": brackets that do not close, or leave no choice`),
    ...[...new Set(doubled)].map((phrase) => `${place}: "${phrase}": said twice`),
  ];
}

const isCell = (value: object): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');
