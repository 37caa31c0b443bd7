import { parseArgs } from 'node:util';
import { createEventStore } from '../../../functions/adapters/eventStore.ts';
import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { eventsJson } from '../../../functions/site/outputs/eventsJson.ts';
import { byNewest } from '../../../functions/site/timeline/groupRounds.ts';
import { placeName } from '../../../shared/alerts/messageWords.ts';
import { findSources, outletName } from '../../../shared/alerts/sources.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../../../shared/events/event.ts';
import { eventDay } from '../../../shared/events/evolve.ts';
import { TABLE_OPTIONS } from '../../terminal/tableOptions.ts';
import type { CommandContext } from './context.ts';
import { formatTable } from './formatTable.ts';
import { readClock, readTable } from './readTable.ts';

/** `parley events`: the timeline, newest first; with `--json` the document that `/events.json` serves. */
export async function events(args: string[], { now, columns }: CommandContext): Promise<string> {
  const { values } = parseArgs({ args, options: { ...TABLE_OPTIONS, json: { type: 'boolean', default: false } } });
  const dossier = readDossierFile(values.dossier ?? DEFAULT_DOSSIER);
  const [known, clock] = await readTable(values, ({ documents, table }) => {
    const store = createEventStore(documents, table);
    return Promise.all([store.getEvents(), readClock(values, store, now)]);
  });
  if (values.json) return JSON.stringify(eventsJson(known, dossier, process.env.SITE_URL ?? '', clock), null, 2);
  return known.length === 0 ? 'No events yet.' : formatEvents(known, dossier, columns);
}

function formatEvents(events: readonly TalksEvent[], dossier: Dossier, columns: number | null): string {
  const rows = [...events]
    .sort(byNewest)
    .map((event) => [
      eventDay(event),
      event.kind,
      placeName(event.place, dossier) ?? '-',
      event.certainty,
      describeTold(event),
      describeOutlets(event, dossier),
    ]);
  return formatTable(['day', 'kind', 'place', 'certainty', 'told', 'outlets'], rows, columns);
}

/** By name, official ones first: "SANA, Reuters; denied by Ynet". Those that the dossier does not list come last. */
function describeOutlets(event: TalksEvent, dossier: Dossier): string {
  const { supporting, denying } = findSources(event);
  const list = (testimonies: Testimony[]) =>
    [...new Set(testimonies.map((testimony) => outletName(testimony, dossier)))].join(', ');
  const denied = denying.length > 0 ? `denied by ${list(denying)}` : '';
  return [list(supporting), denied].filter((part) => part !== '').join('; ') || '-';
}

/** To whom the event was told: nobody, early subscribers, all. What a restore closed may have been told since the copy. */
function describeTold({ told, baseline, restored }: TalksEvent): string {
  if (told.correction) return 'corrected';
  if (told.confirmed) return 'all';
  if (told.early) return 'early';
  if (restored) return 'not known: closed by a restore';
  return baseline ? 'no: before the first run' : 'no';
}
