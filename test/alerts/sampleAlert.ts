import type { Alert } from '../../shared/alerts/alert.ts';
import { topicsFor } from '../../shared/alerts/topics.ts';
import { type Dossier, dossierSchema } from '../../shared/dossier/dossier.ts';
import type { TalksEvent, Testimony } from '../../shared/events/event.ts';

/** A dossier of two invented states, small enough to read. */
export const SAMPLE_DOSSIER: Dossier = dossierSchema.parse({
  id: 'freedonia-sylvania',
  title: 'Freedonia–Sylvania talks',
  shortName: 'Freedonia-Sylvania talks',
  since: '2025-01-01',
  parties: [
    { id: 'freedonia', name: 'Freedonia', spellings: ['Freedonia'] },
    { id: 'sylvania', name: 'Sylvania', spellings: ['Sylvania'] },
  ],
  mediators: [{ id: 'ruritania', name: 'Ruritania', spellings: ['Ruritania'] }],
  people: [
    { id: 'firefly', name: 'Rufus Firefly', side: 'freedonia', spellings: ['Firefly'] },
    { id: 'pinky', name: 'Pinky Brown', side: 'freedonia', spellings: ['Pinky'] },
    { id: 'trentino', name: 'Amira al-Trentino', side: 'sylvania', spellings: ['Trentino'] },
    { id: 'zenda', name: 'Björn Zenda', side: 'ruritania', spellings: ['Zenda'] },
  ],
  places: [
    { id: 'paris', name: 'Paris', spellings: ['Paris'], timeZone: 'Europe/Paris' },
    { id: 'washington', name: 'Washington', spellings: ['Washington'], timeZone: 'America/New_York' },
  ],
  families: [
    { id: 'reuters', name: 'Reuters' },
    { id: 'bbc', name: 'BBC' },
    { id: 'jazeera', name: 'Al Jazeera' },
    { id: 'sna', name: 'Sylvania News Agency', officialFor: 'sylvania' },
  ],
  feeds: [{ id: 'wire', title: 'Wire', url: 'https://wire.example/feed', lang: 'en', family: 'reuters' }],
});

export function sampleTestimony(changes: Partial<Testimony> = {}): Testimony {
  return {
    reportId: 'r1',
    publisher: 'Reuters',
    family: 'reuters',
    official: false,
    trusted: true,
    denies: false,
    supportsOnly: false,
    published: '2026-01-05T08:12:00.000Z',
    title: 'Freedonia, Sylvania open new round of talks in Paris',
    lang: 'en',
    link: 'https://reuters.example/1',
    ...changes,
  };
}

export function sampleEvent(changes: Partial<TalksEvent> = {}): TalksEvent {
  return {
    id: '2026-01-05-paris-round-opened',
    kind: 'round-opened',
    roundId: '2026-01-05-paris',
    place: 'paris',
    date: { from: '2026-01-05', to: '2026-01-05' },
    ordinal: null,
    participants: [],
    certainty: 'reported',
    corrects: null,
    testimonies: [sampleTestimony()],
    firstPublished: '2026-01-05T08:12:00.000Z',
    lastPublished: '2026-01-05T08:12:00.000Z',
    detectedAt: '2026-01-05T08:15:00.000Z',
    baseline: false,
    told: {},
    reasons: [],
    version: 1,
    ...changes,
  };
}

/** The alert that telling `event` as `purpose` makes, decided at 08:15 UTC on 5 January 2026. */
export function sampleAlert(
  event: TalksEvent = sampleEvent(),
  purpose: Alert['purpose'] = 'reported',
  changes: Partial<Alert> = {},
): Alert {
  return {
    id: `${event.id}#${purpose}`,
    eventId: event.id,
    purpose,
    topics: topicsFor(event.kind, purpose),
    event,
    before: null,
    decidedAt: '2026-01-05T08:15:00.000Z',
    ...changes,
  };
}
