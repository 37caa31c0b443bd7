import type { EventStore } from '../../../functions/services.ts';
import { CommandError } from '../../terminal/commandError.ts';
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

/**
 * The instant that a table's news is looked at: for a replay's, whose clock is not ours, when it last asked its feeds.
 * @param now the clock of the one who asks
 */
export async function readClock(
  { replay }: Pick<TableChoice, 'replay'>,
  events: Pick<EventStore, 'getPollTime'>,
  now: Date,
): Promise<Date> {
  const polledAt = replay ? await events.getPollTime() : null;
  return polledAt === null ? now : new Date(polledAt);
}
