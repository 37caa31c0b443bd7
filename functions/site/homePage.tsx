import { feedRows } from './feedRows.ts';
import { HomePage } from './pages/HomePage.tsx';
import { EMPTY_FORM, type FormState } from './pages/SubscribeForm.tsx';
import { drawPictures } from './picture/trackPictures.ts';
import type { SiteServices } from './services.ts';
import { readTimeline } from './timeline/readTimeline.ts';

/** Pages of the timeline shown at once. The newest may hold one event, the two together hold at least a page's worth. */
export const PAGES_SHOWN = 2;

/** Reads what the page shows and renders it. */
export async function renderHome(services: SiteServices, form: FormState = EMPTY_FORM) {
  const { dossier, phoneCountries, siteUrl, clock, snapshot } = services;
  const now = clock();
  const head = await snapshot.getHead();
  const [timeline, sketch] = await Promise.all([readTimeline(snapshot, head, PAGES_SHOWN), snapshot.getTrack()]);
  const feeds = feedRows(dossier, new Map(head?.feeds.map((state) => [state.feedId, state])), now);
  const shown = {
    events: timeline?.events ?? [],
    earlier: timeline?.earlier ?? null,
    unsent: head?.unsent ?? [],
    polledAt: head?.polledAt ?? null,
    pictures: drawPictures(sketch, dossier, now),
  };
  return <HomePage {...{ ...shown, dossier, feeds, now, form, phoneCountries, siteUrl }} />;
}
