/** The feeds as the page shows them: all of the dossier's, also those not read yet. */
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';

export type FeedHealth = 'healthy' | 'failing' | 'unread';

export interface FeedRow {
  title: string;
  lang: string;
  health: FeedHealth;
  lastRead: string | null;
  lastNews: string | null;
  /** Last failure in one line, or null. */
  error: string | null;
}

export function feedRows(
  dossier: Pick<Dossier, 'feeds'>,
  states: ReadonlyMap<string, FeedState>,
  _now: Date,
): FeedRow[] {
  return dossier.feeds.map((feed) => {
    const state = states.get(feed.id);
    return {
      title: feed.title,
      lang: feed.lang,
      health:
        state === undefined || (state.lastRead === null && state.lastError === null)
          ? 'unread'
          : state.lastError === null
            ? 'healthy'
            : 'failing',
      lastRead: state?.lastRead ?? null,
      lastNews: state?.lastNews ?? null,
      error: state?.lastError ?? null,
    };
  });
}
