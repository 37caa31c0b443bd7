import type { TalksEvent, Testimony } from '../../shared/events/event.ts';
import type { FeedState } from '../../shared/feeds/feedState.ts';

/** The time of every test of the site. */
export const NOW = new Date('2026-01-07T09:00:00Z');

export function makeTestimony(more: Partial<Testimony> = {}): Testimony {
  return {
    reportId: `report-${more.title ?? ''}`,
    publisher: 'Reuters',
    family: 'reuters',
    official: false,
    trusted: true,
    denies: false,
    supportsOnly: false,
    published: '2026-01-06T18:40:00.000Z',
    title: 'Northland, Southland end talks in Paris',
    lang: 'en',
    link: 'https://reuters.example/1',
    ...more,
  };
}

/** A confirmed end of the fifth round in Paris. */
export function makeEvent(more: Partial<TalksEvent> = {}): TalksEvent {
  return {
    id: '2026-01-06-paris-round-concluded',
    kind: 'round-concluded',
    roundId: '2026-01-05-paris',
    place: 'paris',
    date: { from: '2026-01-06', to: '2026-01-06' },
    ordinal: 5,
    participants: ['ada', 'sami'],
    certainty: 'confirmed',
    corrects: null,
    testimonies: [
      makeTestimony({ atTable: ['ada', 'sami'] }),
      makeTestimony({
        publisher: 'وكالة أنباء الجنوب',
        family: 'sna',
        official: true,
        lang: 'ar',
        title: 'اختتام جولة المحادثات في باريس',
        link: 'https://sna.example/1',
      }),
    ],
    firstPublished: '2026-01-06T18:40:00.000Z',
    lastPublished: '2026-01-06T18:40:00.000Z',
    detectedAt: '2026-01-06T18:45:00.000Z',
    baseline: false,
    told: {},
    reasons: [{ rule: 'certainty.families', note: '2 independent known publisher(s): reuters, sna' }],
    version: 1,
    ...more,
  };
}

const day = (date: string) => ({ from: date, to: date });
const published = (instant: string) => ({ firstPublished: instant, lastPublished: instant, detectedAt: instant });

const agreed = makeEvent({
  id: '2026-01-06-paris-agreement',
  kind: 'agreement',
  ...published('2026-01-06T19:02:00.000Z'),
  testimonies: [
    makeTestimony({ title: 'Joint statement sets up a border mechanism', published: '2026-01-06T19:02:00.000Z' }),
    makeTestimony({
      publisher: 'Walla',
      family: 'walla',
      lang: 'he',
      title: 'הצדדים הסכימו על מנגנון משותף',
      published: '2026-01-06T19:10:00.000Z',
      link: 'https://walla.example/2',
    }),
    makeTestimony({
      publisher: 'Le Monde',
      family: 'le-monde',
      lang: 'fr',
      title: 'Les deux voisins s’accordent sur une structure commune',
      published: '2026-01-06T19:15:00.000Z',
      link: 'https://lemonde.example/2',
    }),
    makeTestimony({
      publisher: 'AFP',
      family: 'afp',
      title: 'Neighbours agree on border cell',
      link: 'https://afp.example/2',
    }),
  ],
});

const opened = makeEvent({
  id: '2026-01-05-paris-round-opened',
  kind: 'round-opened',
  date: day('2026-01-05'),
  participants: ['ada', 'sami', 'eve'],
  ...published('2026-01-05T08:12:00.000Z'),
  testimonies: [
    makeTestimony({ title: 'Fifth round of border talks opens in Paris', published: '2026-01-05T08:12:00.000Z' }),
    makeTestimony({ publisher: 'AFP', family: 'afp', title: 'Border talks under way', link: 'https://afp.example/3' }),
  ],
});

const announced = makeEvent({
  id: '2026-01-04-paris-round-scheduled',
  kind: 'round-scheduled',
  date: { from: '2026-01-05', to: '2026-01-06' },
  certainty: 'reported',
  ...published('2026-01-04T21:30:00.000Z'),
  testimonies: [
    makeTestimony({
      publisher: 'Walla',
      family: 'walla',
      lang: 'he',
      title: 'סבב שיחות נוסף צפוי להתקיים בפריז מחר',
      published: '2026-01-04T21:30:00.000Z',
      link: 'https://walla.example/4',
    }),
  ],
});

const stalled = makeEvent({
  id: '2025-11-17-talks-breakdown',
  kind: 'breakdown',
  roundId: '2025-11-17-talks',
  place: null,
  ordinal: null,
  date: null,
  certainty: 'disputed',
  ...published('2025-11-17T10:00:00.000Z'),
  testimonies: [
    makeTestimony({ title: 'Border talks at a dead end, officials say', published: '2025-11-17T10:00:00.000Z' }),
    makeTestimony({
      publisher: 'وكالة أنباء الجنوب',
      family: 'sna',
      official: true,
      denies: true,
      lang: 'ar',
      title: 'مصدر رسمي ينفي تعثر المحادثات',
      published: '2025-11-17T15:00:00.000Z',
      link: 'https://sna.example/5',
    }),
  ],
});

const putOff = makeEvent({
  id: '2025-09-15-london-round-postponed',
  kind: 'round-postponed',
  roundId: '2025-09-15-london',
  place: 'london',
  ordinal: 4,
  date: day('2025-09-15'),
  baseline: true,
  ...published('2025-09-14T12:00:00.000Z'),
  testimonies: [makeTestimony({ title: 'London round postponed', published: '2025-09-14T12:00:00.000Z' })],
});

/** Half a year of talks in three languages. */
export const EVENTS: TalksEvent[] = [putOff, stalled, announced, opened, makeEvent(), agreed];

export function makeFeedState(feedId: string, more: Partial<FeedState> = {}): FeedState {
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
    ...more,
  };
}
