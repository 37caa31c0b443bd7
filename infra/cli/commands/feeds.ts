import { UsageError } from '../../terminal/usageError.ts';
import type { Command, CommandContext, CommandOutput } from './context.ts';

/** Loaded when called: the table needs a database, a check needs the detector, an export neither. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./feedsCheck.ts')).feedsCheck,
  add: async () => (await import('./feedsAdd.ts')).feedsAdd,
  import: async () => (await import('./feedsImport.ts')).feedsImport,
  export: async () => (await import('./feedsExport.ts')).feedsExport,
};

/** `parley feeds`: the table of health, or one of the commands about feeds. */
export async function feeds(args: string[], context: CommandContext): Promise<CommandOutput> {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith('-')) return (await import('./feedsTable.ts')).feedsTable(args, context);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`feeds has no "${name}"; it has ${Object.keys(COMMANDS).join(', ')}`);
  const command = await load();
  return command(rest, context);
}
