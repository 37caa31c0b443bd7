import { UsageError } from '../../terminal/usageError.ts';
import type { Command } from './context.ts';
import { dossierCheck } from './dossierCheck.ts';
import { dossierFormat } from './dossierFormat.ts';
import { dossierSuggest } from './dossierSuggest.ts';

const SUBCOMMANDS: Readonly<Record<string, Command>> = {
  check: dossierCheck,
  format: dossierFormat,
  suggest: dossierSuggest,
};

/** `parley dossier …`: what helps an editor to write a dossier. */
export const dossier: Command = ([name = '', ...args], context) => {
  const run = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (!run) throw new UsageError(`dossier takes ${Object.keys(SUBCOMMANDS).join(', ')}`);
  return run(args, context);
};
