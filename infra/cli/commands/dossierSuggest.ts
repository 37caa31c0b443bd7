import { parseArgs } from 'node:util';
import { readDossierFile } from '../../../functions/dossierFile.ts';
import { suggestSpellings } from '../../../shared/detect/suggestSpellings.ts';
import { readLabels } from '../../eval/readLabels.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { readText } from '../../terminal/readText.ts';
import { UsageError } from '../../terminal/usageError.ts';
import type { CommandContext } from './context.ts';
import { formatTable } from './formatTable.ts';

/** More than an editor looks through at once. */
const MOST = 60;

/** `parley dossier suggest FILE ITEMS`: what stands near a party in the items and no spelling of the dossier covers. */
export function dossierSuggest(args: string[], { columns }: Pick<CommandContext, 'columns'>): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file, items, ...rest] = positionals;
  if (!file || !items || rest.length > 0)
    throw new UsageError(
      'dossier suggest takes a dossier and a file of items, one JSON object a line with its "title"',
    );
  const suggestions = suggestSpellings(readItems(items), readDossierFile(file)).slice(0, MOST);
  if (values.json) return JSON.stringify(suggestions, null, 2);
  if (suggestions.length === 0) return 'Nothing stands near a party that no spelling covers.';
  const rows = suggestions.map(({ word, side, beside, items: all, example }) => [
    word,
    side,
    `${beside}/${all}`,
    example,
  ]);
  return formatTable(['word', 'beside', 'items', 'for example'], rows, columns);
}

/** @throws {CommandError} for a file that cannot be read, or whose first wrong line is named. */
function readItems(file: string) {
  const { items, problems } = readLabels(readText(file));
  if (problems[0] !== undefined) throw new CommandError(`${file}, ${problems[0]}`);
  return items;
}
