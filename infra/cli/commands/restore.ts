import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createEventStore } from '../../../functions/adapters/eventStore.ts';
import { createOutbox } from '../../../functions/adapters/outbox.ts';
import { restore as makeSafe, type RestorePlan, type RestoreServices } from '../../../functions/poll/restore.ts';
import { LeaseTaken } from '../../../functions/poll/writerLease.ts';
import { type EventStore, VersionConflict } from '../../../functions/services.ts';
import { findRunningHome } from '../../local/runningHome.ts';
import { CommandError } from '../../terminal/commandError.ts';
import { TABLE_OPTIONS } from '../../terminal/tableOptions.ts';
import type { CommandContext } from './context.ts';
import { readTable } from './readTable.ts';

const { dossier: _, ...OPTIONS } = { ...TABLE_OPTIONS, apply: { type: 'boolean', default: false } } as const;

/** A test waits for no lease. */
interface RestoreContext extends CommandContext {
  pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * `parley restore`: makes a restored or copied table safe to switch on. Shows what it would change; `--apply` changes it.
 * @throws {CommandError} with `--apply`, when a Parley runs on the folder, or a poll is storing news in the table
 */
export async function restore(args: string[], { now, pause = wait }: RestoreContext): Promise<string> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const folder = join(values.data, values.replay ? 'replay' : 'live');
  if (values.apply && values.table === undefined && findRunningHome(folder))
    throw new CommandError(`Parley runs on ${values.data}: end it first`);
  const result = await readTable(values, ({ documents, table }) => {
    const events = createEventStore(documents, table);
    const services: RestoreServices = {
      events,
      outbox: createOutbox(documents, table),
      clock: () => new Date(),
      pause: async (milliseconds) => void (await pause(milliseconds)),
      runId: () => `parley restore ${randomUUID()}`,
      log: () => {},
    };
    return makeSafe(services, now, values.apply).catch((error: unknown) => explainFailure(error, events));
  });
  if (typeof result === 'string') throw new CommandError(result);
  return describePlan(result, now, values.apply);
}

/** In one line, what writes into the table besides. */
async function explainFailure(error: unknown, events: Pick<EventStore, 'getLease'>): Promise<string> {
  if (error instanceof VersionConflict)
    return 'a poll wrote into the table meanwhile: end what polls into it, and say --apply again';
  if (!(error instanceof LeaseTaken)) throw error;
  const lease = await events.getLease();
  const holder = lease ? `the run ${lease.holder} is the table's one writer until ${lease.lapsesAt}` : error.message;
  return `${holder}: nothing is changed; end what polls into the table, and try again`;
}

function describePlan({ baselineAt, alerts, events }: RestorePlan, now: Date, applied: boolean): string {
  const list = (ids: string[]) => ids.map((id) => `\n  ${id}`).join('');
  const [verb, end] = applied
    ? ['', 'Done: what was published before now alerts nobody.']
    : ['would be ', 'Nothing is changed yet: say --apply, while nothing polls into this table.'];
  return [
    `Baseline ${verb}moved from ${baselineAt ?? 'none'} to ${now.toISOString()}`,
    `Alerts ${verb}dropped: ${alerts.length}${list(alerts)}`,
    `Events ${verb}closed, of which nothing more is told: ${events.length}${list(events)}`,
    end,
  ].join('\n');
}
