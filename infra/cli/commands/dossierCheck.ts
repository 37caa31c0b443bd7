import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkOffered } from '../../../shared/alerts/checkOffered.ts';
import { checkSpellings } from '../../../shared/detect/checkSpellings.ts';
import { checkFields } from '../../../shared/dossier/checkFields.ts';
import { DossierError } from '../../../shared/dossier/dossierError.ts';
import type { Finding } from '../../../shared/dossier/finding.ts';
import { UsageError } from '../../terminal/usageError.ts';
import type { CommandContext, CommandOutput } from './context.ts';

/** `parley dossier check FILE`: every error and warning at once; status 1 when there is an error. */
export function dossierCheck(args: string[], { now }: Pick<CommandContext, 'now'>): CommandOutput {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new UsageError('dossier check takes one file: parley dossier check FILE');
  const { findings: ofFields, dossier } = checkFields(readJson(file), now.toISOString().slice(0, 10));
  const findings = [...ofFields, ...(dossier ? [...checkSpellings(dossier), ...checkOffered(dossier)] : [])];
  const status = findings.some(({ level }) => level === 'error') ? 1 : 0;
  if (values.json) return { text: JSON.stringify(findings, null, 2), status };
  return { text: [...findings.map(formatFinding), summarize(file, findings)].join('\n'), status };
}

/** @throws {DossierError} when there is no such file, or it is not JSON. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== undefined) throw new DossierError(`dossier ${file} cannot be read: ${code}`);
    throw new DossierError(`${file} is not JSON: ${(error as Error).message}`);
  }
}

function formatFinding({ level, path, message }: Finding): string {
  return `${level.padEnd(7)}  ${path}: ${message}`;
}

function summarize(file: string, findings: readonly Finding[]): string {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${file}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}.`;
}
