/** Samples of what the talks make, whole but for what a test says of them: the reported opening of a round in Paris. */
import type { Alert } from '../../shared/alerts/alert.ts';
import { topicsFor } from '../../shared/alerts/topics.ts';
import type { Publisher, Report } from '../../shared/detect/report.ts';
import type { TalksEvent, Testimony } from '../../shared/events/event.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';
import type { Item } from '../../shared/feeds/item.ts';

export function makeItem(title: string, changes: Partial<Item> = {}): Item {
  return {
    id: 'item-1',
    feedId: 'outlet',
    title,
    link: null,
    published: '2026-01-05T09:00:00.000Z',
    updated: null,
    summary: '',
    content: '',
    author: null,
    source: null,
    lang: 'en',
    ...changes,
  };
}

export type ReportSketch = Partial<Omit<Report, 'publisher'>> & { by?: string; publisher?: Partial<Publisher> };

let serial = 0;

/** @param sketch `by` names the publisher and its known family. */
export function makeReport({ by = 'reuters', publisher, ...sketch }: ReportSketch): Report {
  const id = sketch.id ?? `report-${String(++serial).padStart(4, '0')}`;
  return {
    id,
    itemId: id,
    feedId: by,
    kind: 'round-scheduled',
    evidence: 'strong',
    place: 'paris',
    date: { from: '2026-01-05', to: '2026-01-05' },
    ordinal: null,
    participants: ['israel', 'syria'],
    denies: false,
    supportsOnly: false,
    published: '2026-01-04T09:00:00.000Z',
    title: `Headline by ${by}`,
    summary: '',
    link: `https://${by}.example/1`,
    lang: 'en',
    reasons: [],
    ...sketch,
    publisher: {
      name: by,
      host: `${by}.example`,
      family: by,
      origin: null,
      officialFor: null,
      aggregated: false,
      trusted: true,
      ...publisher,
    },
  };
}

export function makeTestimony(changes: Partial<Testimony> = {}): Testimony {
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

export function makeEvent(changes: Partial<TalksEvent> = {}): TalksEvent {
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
    testimonies: [makeTestimony()],
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
export function makeAlert(
  event: TalksEvent = makeEvent(),
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

/** A feed that is well, and last brought news two hours before it was last read. */
export function makeFeedState(feedId: string, changes: Partial<FeedState> = {}): FeedState {
  return {
    feedId,
    movedTo: null,
    etag: null,
    lastModified: null,
    bodyHash: null,
    nextPoll: null,
    failures: 0,
    lastError: null,
    lastRead: '2026-01-07T08:57:00.000Z',
    lastNews: '2026-01-07T07:00:00.000Z',
    itemCount: 20,
    seen: [],
    ...changes,
  };
}
