import type { TalksEvent } from '../../../shared/events/event.ts';
import { lastChange } from '../../../shared/events/lastChange.ts';
import type { WatchState } from '../../../shared/feeds/watchState.ts';
import { watchOf } from '../../../shared/feeds/watchState.ts';
import type { SnapshotHead } from '../../../shared/snapshot/snapshot.ts';
import { PAGES_SHOWN } from '../homePage.tsx';
import { listFeeds } from '../listFeeds.ts';
import type { SiteServices } from '../services.ts';
import { describeState, type StateOfTalks } from '../timeline/describeState.ts';
import { groupRounds } from '../timeline/groupRounds.ts';
import { readTimeline } from '../timeline/readTimeline.ts';
import { standingWords } from '../timeline/standingWords.ts';

/** One of several dossiers, as the page at the root tells of it. */
export interface ListedDossier {
  id: string;
  title: string;
  state: StateOfTalks;
  /** Rounds that are announced or under way: "Sixth round: under way". */
  openRounds: string[];
  /** When the newest news of any event came, ISO instant; null: there is none. */
  lastNews: string | null;
  watch: WatchState;
}

/** What the page of a dossier is made of, as far as the list needs it. */
export interface ReadDossier {
  head: SnapshotHead | null;
  events: TalksEvent[];
}

/** As much of a dossier's snapshot as its own page reads. */
export async function readDossierNews({ snapshot }: Pick<SiteServices, 'snapshot'>): Promise<ReadDossier> {
  const head = await snapshot.getHead();
  return { head, events: (await readTimeline(snapshot, head, PAGES_SHOWN))?.events ?? [] };
}

/** The same state of the talks as the dossier's own page shows. */
export function listDossier(
  { dossier }: Pick<SiteServices, 'dossier'>,
  { head, events }: ReadDossier,
  now: Date,
): ListedDossier {
  const { tally } = listFeeds(dossier, head, now);
  const open = groupRounds(events, dossier, now).filter(
    ({ standing }) => standing === 'opened' || standing === 'scheduled',
  );
  return {
    id: dossier.id,
    title: dossier.title,
    state: describeState(events, dossier, now),
    openRounds: open.map((round) => `${round.title}: ${standingWords(round)}`),
    lastNews: events.map(lastChange).sort().at(-1) ?? null,
    watch: watchOf(tally, head?.polledAt ?? null, now),
  };
}
