import { parseArgs } from 'node:util';
// Tables on a terminal: columns that fit, wide letters counted right; zero configuration and no dependencies of note.
import Table from 'cli-table3';
import { createEventStore } from '../../../functions/adapters/eventStore.ts';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { eventsJson } from '../../../functions/site/eventsJson.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { familiesOf } from '../../../shared/events/certainty.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import { openTable } from './openTable.ts';
import { BARE, TABLE_OPTIONS } from './tableOptions.ts';

/** `parley events`: the timeline, oldest first; with `--json` the document that `/events.json` serves. */
export async function events(args: string[]): Promise<string> {
  const { values } = parseArgs({ args, options: { ...TABLE_OPTIONS, json: { type: 'boolean', default: false } } });
  const dossier = readDossierFile(values.dossier ?? DEFAULT_DOSSIER);
  const { documents, table, close } = await openTable(values);
  try {
    const known = await createEventStore(documents, table).getEvents();
    if (values.json) return JSON.stringify(eventsJson(known, dossier, process.env.SITE_URL ?? ''), null, 2);
    return known.length === 0 ? 'No events yet.' : formatEvents(known, dossier);
  } finally {
    await close();
  }
}

function formatEvents(events: readonly TalksEvent[], dossier: Dossier): string {
  const table = new Table({ ...BARE, head: ['day', 'kind', 'place', 'certainty', 'publishers', 'told'] });
  for (const event of [...events].sort((a, b) => eventDay(a).localeCompare(eventDay(b)) || a.id.localeCompare(b.id)))
    table.push([
      eventDay(event),
      event.kind,
      placeName(event.place, dossier) ?? '-',
      event.certainty,
      familiesOf(event.testimonies).join(', ') || 'unknown only',
      describeTold(event),
    ]);
  return table.toString();
}

/** To whom the event was told: nobody, early subscribers, all. */
function describeTold({ told, baseline }: TalksEvent): string {
  if (baseline) return 'no: before the first run';
  if (told.correction) return 'corrected';
  return told.confirmed ? 'all' : told.early ? 'early' : 'no';
}
