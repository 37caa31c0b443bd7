import type { Command, CommandContext, CommandOutput } from './context.ts';
import { feedsAdd } from './feedsAdd.ts';
import { feedsCheck } from './feedsCheck.ts';
import { feedsExport } from './feedsExport.ts';
import { feedsImport } from './feedsImport.ts';
import { feedsTable } from './feedsTable.ts';
import { UsageError } from './usageError.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  check: feedsCheck,
  add: feedsAdd,
  import: feedsImport,
  export: feedsExport,
};

/** `parley feeds`: the table of health, or one of the commands about feeds. */
export async function feeds(args: string[], context: CommandContext): Promise<CommandOutput> {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith('-')) return feedsTable(args, context);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`feeds has no "${name}"; it has ${Object.keys(COMMANDS).join(', ')}`);
  return command(rest, context);
}
