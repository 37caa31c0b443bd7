import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEventStore } from '../../../functions/adapters/eventStore.ts';
import { createOutbox } from '../../../functions/adapters/outbox.ts';
import { restore as makeSafe, type RestorePlan } from '../../../functions/poll/restore.ts';
import { findRunningHome } from '../runningHome.ts';
import { CommandError } from './commandError.ts';
import type { CommandContext } from './context.ts';
import { readTable } from './readTable.ts';
import { TABLE_OPTIONS } from './tableOptions.ts';

const { dossier: _, ...OPTIONS } = { ...TABLE_OPTIONS, apply: { type: 'boolean', default: false } } as const;

/**
 * `parley restore`: makes a restored or copied table safe to switch on. Shows what it would change; `--apply` changes it.
 * @throws {CommandError} when a Parley runs on the folder and `--apply` is given: it would poll meanwhile
 */
export async function restore(args: string[], { now }: CommandContext): Promise<string> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const folder = join(values.data, values.replay ? 'replay' : 'live');
  if (values.apply && values.table === undefined && findRunningHome(folder))
    throw new CommandError(`Parley runs on ${values.data}: end it first`);
  const plan = await readTable(values, ({ documents, table }) =>
    makeSafe({ events: createEventStore(documents, table), outbox: createOutbox(documents, table) }, now, values.apply),
  );
  return describePlan(plan, now, values.apply);
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
