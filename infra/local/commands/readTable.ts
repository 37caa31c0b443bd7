import { CommandError } from './commandError.ts';
import { type OpenTable, openTable, type TableChoice } from './openTable.ts';

/**
 * Reads from the table a command was pointed at, and closes it whatever happens.
 * @throws {CommandError} when a table in AWS does not answer: no credentials, no such table, no right to read it.
 */
export async function readTable<Result>(
  choice: TableChoice,
  read: (table: OpenTable) => Promise<Result>,
): Promise<Result> {
  const open = await openTable(choice);
  try {
    return await read(open);
  } catch (error) {
    if (choice.table === undefined || !(error instanceof Error)) throw error;
    throw new CommandError(`table ${choice.table} cannot be read: ${error.message.split('\n')[0]}`);
  } finally {
    await open.close();
  }
}
