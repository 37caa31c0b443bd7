import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDossierFile } from '../../../functions/dossierFile.ts';
import { formatDossier } from '../../../shared/dossier/formatDossier.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { replaceFile } from './replaceFile.ts';

/**
 * `parley dossier format FILE`: rewrites the file with spellings side by side and rows on one line; nothing else changes.
 * @throws {DossierError} when the file is no dossier: it is left alone
 */
export function dossierFormat(args: string[]): string {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new UsageError('dossier format takes one file: parley dossier format FILE');
  readDossierFile(file);
  const text = readFileSync(file, 'utf8');
  const formatted = formatDossier(text);
  if (formatted === text) return `${file} is formatted.`;
  replaceFile(file, formatted);
  return `Formatted ${file}.`;
}
