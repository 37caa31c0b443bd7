import { feedRows } from './feedRows.ts';
import { HomePage } from './pages/HomePage.tsx';
import { EMPTY_FORM, type FormState } from './pages/SubscribeForm.tsx';
import type { SiteServices } from './services.ts';
import { unsentAlerts, unsentSince } from './unsentAlerts.ts';

/** Reads what the page shows, all at once, and renders it. */
export async function renderHome(services: SiteServices, form: FormState = EMPTY_FORM) {
  const { dossier, phoneCountries, clock, getEvents, getFeedStates, getPollTime, getOutboxEntries } = services;
  const now = clock();
  const [events, states, polledAt, entries] = await Promise.all([
    getEvents(),
    getFeedStates(),
    getPollTime(),
    getOutboxEntries(unsentSince(now)),
  ]);
  const feeds = feedRows(dossier, states, now);
  const unsent = unsentAlerts(entries);
  return <HomePage {...{ dossier, events, feeds, polledAt, now, form, unsent, phoneCountries }} />;
}
