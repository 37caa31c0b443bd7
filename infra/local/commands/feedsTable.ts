import { parseArgs } from 'node:util';
import { createFeedStore } from '../../../functions/adapters/feedStore.ts';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { feedHealth, type Health } from '../../../shared/feeds/feedHealth.ts';
import type { FeedState } from '../../../shared/feeds/feedState.ts';
import type { CommandContext } from './context.ts';
import { formatTable } from './formatTable.ts';
import { readTable } from './readTable.ts';
import { TABLE_OPTIONS } from './tableOptions.ts';

/** `parley feeds`: every feed of the dossier and how it is doing, trouble first; with `--json` for programs. */
export async function feedsTable(args: string[], { now, columns }: CommandContext): Promise<string> {
  const { values } = parseArgs({ args, options: { ...TABLE_OPTIONS, json: { type: 'boolean', default: false } } });
  const dossier = readDossierFile(values.dossier ?? DEFAULT_DOSSIER);
  const states = await readTable(values, ({ documents, table }) => createFeedStore(documents, table).getFeedStates());
  const rows = buildRows(dossier, states, now);
  return values.json ? JSON.stringify(rows, null, 2) : formatRows(rows, columns);
}

export interface FeedRow {
  id: string;
  lang: string;
  health: Health;
  items: number;
  /** ISO instant, or null: never read. */
  lastRead: string | null;
  note: string;
}

/** What needs somebody comes first. */
const ORDER: readonly Health[] = ['failing', 'resting', 'silent', 'new', 'ok'];

function buildRows(dossier: Dossier, states: ReadonlyMap<string, FeedState>, now: Date): FeedRow[] {
  const rows = dossier.feeds.map(({ id, lang }) => {
    const state = states.get(id) ?? null;
    const { health, note } = feedHealth(state, now.toISOString());
    return { id, lang, health, items: state?.itemCount ?? 0, lastRead: state?.lastRead ?? null, note };
  });
  return rows.sort((one, other) => ORDER.indexOf(one.health) - ORDER.indexOf(other.health));
}

function formatRows(rows: readonly FeedRow[], columns: number | null): string {
  const cells = rows.map(({ health, id, lang, note }) => [health, id, lang, note]);
  return `${formatTable(['health', 'feed', 'lang', 'note'], cells, columns)}\n\n${countHealth(rows)}`;
}

/** "78 of 81 feeds are well; 2 failing, 1 silent." */
function countHealth(rows: readonly FeedRow[]): string {
  const count = (health: Health) => rows.filter((row) => row.health === health).length;
  const rest = ORDER.filter((health) => health !== 'ok' && count(health) > 0);
  const others = rest.map((health) => `${count(health)} ${health}`).join(', ');
  return `${count('ok')} of ${rows.length} feeds are well${others ? `; ${others}` : ''}.`;
}
