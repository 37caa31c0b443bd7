/** The feeds as the page shows them: all of the dossier's, also those not read yet. */
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { type FeedHealth, feedHealth } from '../../shared/feeds/feedHealth.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';

export interface FeedRow extends FeedHealth {
  title: string;
  /** ISO 639-1 */
  lang: string;
}

export function feedRows(
  dossier: Pick<Dossier, 'feeds'>,
  states: ReadonlyMap<string, FeedState>,
  now: Date,
): FeedRow[] {
  return dossier.feeds.map(({ id, title, lang }) => ({
    title,
    lang,
    ...feedHealth(states.get(id) ?? null, now.toISOString()),
  }));
}
