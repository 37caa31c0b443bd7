import { parseArgs } from 'node:util';
import { createEventStore } from '../../../functions/adapters/eventStore.ts';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { eventsJson } from '../../../functions/site/outputs/eventsJson.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import { familiesOf } from '../../../shared/events/independence.ts';
import type { CommandContext } from './context.ts';
import { formatTable } from './formatTable.ts';
import { readTable } from './readTable.ts';
import { TABLE_OPTIONS } from './tableOptions.ts';

/** `parley events`: the timeline, oldest first; with `--json` the document that `/events.json` serves. */
export async function events(args: string[], { now, columns }: CommandContext): Promise<string> {
  const { values } = parseArgs({ args, options: { ...TABLE_OPTIONS, json: { type: 'boolean', default: false } } });
  const dossier = readDossierFile(values.dossier ?? DEFAULT_DOSSIER);
  const known = await readTable(values, ({ documents, table }) => createEventStore(documents, table).getEvents());
  if (values.json) return JSON.stringify(eventsJson(known, dossier, process.env.SITE_URL ?? '', now), null, 2);
  return known.length === 0 ? 'No events yet.' : formatEvents(known, dossier, columns);
}

function formatEvents(events: readonly TalksEvent[], dossier: Dossier, columns: number | null): string {
  const rows = [...events]
    .sort((a, b) => eventDay(a).localeCompare(eventDay(b)) || a.id.localeCompare(b.id))
    .map((event) => [
      eventDay(event),
      event.kind,
      placeName(event.place, dossier) ?? '-',
      event.certainty,
      describeTold(event),
      familiesOf(event.testimonies).join(', ') || 'unknown only',
    ]);
  return formatTable(['day', 'kind', 'place', 'certainty', 'told', 'publishers'], rows, columns);
}

/** To whom the event was told: nobody, early subscribers, all. What a restore closed may have been told since the copy. */
function describeTold({ told, baseline, restored }: TalksEvent): string {
  if (told.correction) return 'corrected';
  if (told.confirmed) return 'all';
  if (told.early) return 'early';
  if (restored) return 'not known: closed by a restore';
  return baseline ? 'no: before the first run' : 'no';
}
