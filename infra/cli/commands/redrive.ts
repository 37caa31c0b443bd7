import { parseArgs } from 'node:util';
import { createOutbox } from '../../../functions/adapters/outbox.ts';
import { redrive as putBack } from '../../../functions/notify/redrive.ts';
import { TABLE_OPTIONS } from '../../terminal/tableOptions.ts';
import type { CommandContext } from './context.ts';
import { readTable } from './readTable.ts';

const { dossier: _, ...OPTIONS } = TABLE_OPTIONS;

/** `parley redrive`: has the notifier send again, oldest first and paced, what was refused or got stuck. */
export async function redrive(args: string[], { now }: CommandContext): Promise<string> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const ids = await readTable(values, ({ documents, table }) =>
    putBack({ outbox: createOutbox(documents, table), log: () => {} }, now),
  );
  if (ids.length === 0) return 'No dead letters: every alert was delivered or is too old.';
  const when = values.table === undefined ? 'npm start sends them at its next poll.' : 'They are being sent now.';
  const count = ids.length === 1 ? 'One alert is put back' : `${ids.length} alerts are put back`;
  return `${count}. ${when}\n${ids.map((id) => `  ${id}`).join('\n')}`;
}
