import { parseArgs } from 'node:util';
import { createEventStore } from '../../../functions/adapters/eventStore.ts';
import { createFeedStore } from '../../../functions/adapters/feedStore.ts';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { describeWatch, HEALTH_WORDS, watchJson, watchSentences } from '../../../shared/alerts/describeWatch.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { type FeedHealth, feedHealth, HEALTH_ORDER } from '../../../shared/feeds/feedHealth.ts';
import type { FeedState } from '../../../shared/feeds/feedState.ts';
import { watchState } from '../../../shared/feeds/watchState.ts';
import { TABLE_OPTIONS } from '../../terminal/tableOptions.ts';
import type { CommandContext } from './context.ts';
import { formatTable } from './formatTable.ts';
import { readClock, readTable } from './readTable.ts';

/** `parley feeds`: every feed of the dossier and how it is doing, trouble first; with `--json` for programs. */
export async function feedsTable(args: string[], { now, columns }: CommandContext): Promise<string> {
  const { values } = parseArgs({ args, options: { ...TABLE_OPTIONS, json: { type: 'boolean', default: false } } });
  const dossier = readDossierFile(values.dossier ?? DEFAULT_DOSSIER);
  const [states, polledAt, clock] = await readTable(values, ({ documents, table }) => {
    const store = createEventStore(documents, table);
    return Promise.all([
      createFeedStore(documents, table).getFeedStates(),
      store.getPollTime(),
      readClock(values, store, now),
    ]);
  });
  const rows = buildRows(values.replay ? keepFeeds(dossier, states) : dossier, states, clock);
  const watch = watchState(rows, polledAt, clock);
  if (values.json) return JSON.stringify({ watch: watchJson(watch, clock), feeds: rows }, null, 2);
  return `${formatRows(rows, columns)}\n\n${watchSentences(describeWatch(watch, clock))}`;
}

/** A replay asks the feeds that are recorded: the others are none of its. */
function keepFeeds(dossier: Dossier, states: ReadonlyMap<string, FeedState>): Dossier {
  return { ...dossier, feeds: dossier.feeds.filter(({ id }) => states.has(id)) };
}

export interface FeedRow extends FeedHealth {
  id: string;
  lang: string;
  items: number;
  /** ISO instant, or null: never read. */
  lastRead: string | null;
}

function buildRows(dossier: Dossier, states: ReadonlyMap<string, FeedState>, now: Date): FeedRow[] {
  const rows = dossier.feeds.map(({ id, lang }) => {
    const state = states.get(id) ?? null;
    const { health, note, lastNews } = feedHealth(state, now.toISOString());
    return { id, lang, health, items: state?.itemCount ?? 0, lastRead: state?.lastRead ?? null, lastNews, note };
  });
  return rows.sort((one, other) => HEALTH_ORDER.indexOf(one.health) - HEALTH_ORDER.indexOf(other.health));
}

function formatRows(rows: readonly FeedRow[], columns: number | null): string {
  const cells = rows.map(({ health, id, lang, note }) => [HEALTH_WORDS[health], id, lang, note]);
  return formatTable(['health', 'feed', 'lang', 'note'], cells, columns);
}
