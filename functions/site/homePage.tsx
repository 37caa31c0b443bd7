import { feedRows } from './feedRows.ts';
import { HomePage } from './pages/HomePage.tsx';
import { EMPTY_FORM, type FormState } from './pages/SubscribeForm.tsx';
import type { SiteServices } from './services.ts';

/** Reads what the page shows, all at once, and renders it. */
export async function renderHome(services: SiteServices, form: FormState = EMPTY_FORM) {
  const { dossier, clock, getEvents, getFeedStates, getPollTime } = services;
  const [events, states, polledAt] = await Promise.all([getEvents(), getFeedStates(), getPollTime()]);
  const now = clock();
  const feeds = feedRows(dossier, states, now);
  return <HomePage dossier={dossier} events={events} feeds={feeds} polledAt={polledAt} now={now} form={form} />;
}
