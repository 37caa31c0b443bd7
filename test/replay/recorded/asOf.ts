import { DEFAULT_DOSSIER, readDossierFile } from '../../../functions/dossierFile.ts';
import { createSite } from '../../../functions/site/app.tsx';
import type { TalksEvent } from '../../../shared/events/event.ts';
import { makeServices } from '../../site/makeServices.ts';

/** Events as far as they were reported at an instant. */
export function asOf(events: readonly TalksEvent[], instant: string): TalksEvent[] {
  return events
    .filter(({ firstPublished }) => (firstPublished ?? '') <= instant)
    .map((event) => {
      const testimonies = event.testimonies.filter(({ published }) => (published ?? '') <= instant);
      const lastPublished =
        testimonies
          .map(({ published }) => published ?? '')
          .sort()
          .at(-1) ?? event.firstPublished;
      return { ...event, testimonies, lastPublished, changedAt: lastPublished ?? event.detectedAt };
    });
}

export const ELSEWHERE = 'https://elsewhere.example';

/** What another site at another address, at another time, shows of recorded events. */
export async function showElsewhere(path: string, events: readonly TalksEvent[], now: string): Promise<string> {
  const services = makeServices({
    dossier: readDossierFile(DEFAULT_DOSSIER),
    siteUrl: ELSEWHERE,
    clock: () => new Date(now),
    getEvents: async () => [...events],
  });
  return (await createSite(services).request(path)).text();
}
