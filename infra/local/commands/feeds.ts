import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { createFeedStore } from '../../../functions/adapters/feedStore.ts';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { feedHealth } from '../../../shared/feeds/feedHealth.ts';
import type { FeedState } from '../../../shared/feeds/feedState.ts';
import { openTable } from './openTable.ts';
import { BARE, TABLE_OPTIONS } from './tableOptions.ts';
import { UsageError } from './usageError.ts';

/** `parley feeds`: every feed of the dossier and how it is doing. */
export async function feeds(args: string[], now: Date): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...TABLE_OPTIONS, json: { type: 'boolean', default: false } },
  });
  if (positionals.length > 0) throw new UsageError(`feeds has no "${positionals[0]}"`);
  const dossier = readDossierFile(values.dossier ?? DEFAULT_DOSSIER);
  const { documents, table, close } = await openTable(values);
  try {
    const rows = buildRows(dossier, await createFeedStore(documents, table).getFeedStates(), now);
    return values.json ? JSON.stringify(rows, null, 2) : formatRows(rows);
  } finally {
    await close();
  }
}

interface FeedRow {
  id: string;
  lang: string;
  health: string;
  items: number;
  lastRead: string | null;
  note: string;
}

function buildRows(dossier: Dossier, states: ReadonlyMap<string, FeedState>, now: Date): FeedRow[] {
  return dossier.feeds.map(({ id, lang }) => {
    const state = states.get(id) ?? null;
    const { health, note } = feedHealth(state, now.toISOString());
    return { id, lang, health, items: state?.itemCount ?? 0, lastRead: state?.lastRead ?? null, note };
  });
}

function formatRows(rows: readonly FeedRow[]): string {
  const table = new Table({ ...BARE, head: ['feed', 'lang', 'health', 'items', 'note'] });
  for (const { id, lang, health, items, note } of rows) table.push([id, lang, health, items, note]);
  const well = rows.filter((row) => row.health === 'ok').length;
  return `${table.toString()}\n\n${well} of ${rows.length} feeds are well.`;
}
