import { compareStandings } from '../shared/watch/standings.ts';
import type { Found } from '../shared/watch/troubles.ts';
import { troubleFields } from './metrics.ts';
import type { Log, WatchName, WatchStore } from './services.ts';

export interface TroubleServices {
  dossier: { id: string };
  watch: WatchStore;
  log: Log;
}

/**
 * Rings for what has begun, has become more, or has lasted another day; says what is over; and writes down that it looked.
 * A crash in between rings again.
 */
export async function sayTroubles(
  { dossier, watch, log }: TroubleServices,
  name: WatchName,
  found: Found,
  now: Date,
): Promise<void> {
  const known = await watch.getWatch(name);
  const { ring, over, standings } = compareStandings(known.standings, found, now);
  for (const trouble of ring)
    log({
      what: 'trouble',
      ...troubleFields(dossier.id, trouble, now),
      count: found[trouble],
      since: standings[trouble]?.since,
    });
  for (const trouble of over) log({ what: 'trouble-over', trouble, since: known.standings[trouble]?.since });
  await watch.putWatch(name, standings, now);
}
