import { listFeeds } from './listFeeds.ts';
import { HomePage } from './pages/HomePage.tsx';
import { EMPTY_FORM, type FormState } from './pages/SubscribeForm.tsx';
import { drawPictures } from './picture/trackPictures.ts';
import { preferredLanguage } from './preferredLanguage.ts';
import type { SiteServices } from './services.ts';
import { readTimeline } from './timeline/readTimeline.ts';

/** Pages of the timeline shown at once. The newest may hold one event, the two together hold at least a page's worth. */
export const PAGES_SHOWN = 2;

/**
 * Reads what the page shows and renders it.
 * @param accepts what the reader's browser says of languages: the form proposes the one liked best
 */
export async function renderHome(services: SiteServices, form: FormState = EMPTY_FORM, accepts?: string) {
  const { dossier, phoneCountries, siteUrl, clock, snapshot } = services;
  const now = clock();
  const head = await snapshot.getHead();
  const [timeline, sketch] = await Promise.all([readTimeline(snapshot, head, PAGES_SHOWN), snapshot.getTrack()]);
  const feeds = listFeeds(dossier, head, now);
  const shown = {
    events: timeline?.events ?? [],
    earlier: timeline?.earlier ?? null,
    unsent: head?.unsent ?? [],
    polledAt: head?.polledAt ?? null,
    pictures: drawPictures(sketch, dossier, now),
  };
  const { languages } = dossier.policy;
  const typed = { ...form, values: { language: preferredLanguage(accepts, languages), ...filled(form.values) } };
  return <HomePage {...{ ...shown, dossier, feeds, now, form: typed, phoneCountries, siteUrl }} />;
}

/** A form sends an empty string for what was left empty. */
function filled(values: FormState['values']): FormState['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
