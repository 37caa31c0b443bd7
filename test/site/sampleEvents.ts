import type { TalksEvent, Testimony } from '../../shared/events/event.ts';
import { makeEvent, makeTestimony } from '../samples/news.ts';

/** The time of every test of the site. */
export const NOW = new Date('2026-01-07T09:00:00Z');

/** What an outlet says of the end of the fifth round. */
export function storyTestimony(changes: Partial<Testimony> = {}): Testimony {
  return makeTestimony({
    reportId: `report-${changes.title ?? ''}`,
    published: '2026-01-06T18:40:00.000Z',
    title: 'Northland, Southland end talks in Paris',
    ...changes,
  });
}

/** The confirmed end of the fifth round in Paris. */
export function storyEvent(changes: Partial<TalksEvent> = {}): TalksEvent {
  return makeEvent({
    id: '2026-01-06-paris-round-concluded',
    kind: 'round-concluded',
    date: { from: '2026-01-06', to: '2026-01-06' },
    ordinal: 5,
    participants: ['ada', 'sami'],
    certainty: 'confirmed',
    testimonies: [
      storyTestimony({ atTable: ['ada', 'sami'] }),
      storyTestimony({
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
    reasons: [{ rule: 'certainty.families', note: '2 independent known publisher(s): reuters, sna' }],
    ...changes,
  });
}

const day = (date: string) => ({ from: date, to: date });
const published = (instant: string) => ({ firstPublished: instant, lastPublished: instant, detectedAt: instant });

const agreed = storyEvent({
  id: '2026-01-06-paris-agreement',
  kind: 'agreement',
  ...published('2026-01-06T19:02:00.000Z'),
  testimonies: [
    storyTestimony({ title: 'Joint statement sets up a border mechanism', published: '2026-01-06T19:02:00.000Z' }),
    storyTestimony({
      publisher: 'Walla',
      family: 'walla',
      lang: 'he',
      title: 'הצדדים הסכימו על מנגנון משותף',
      published: '2026-01-06T19:10:00.000Z',
      link: 'https://walla.example/2',
    }),
    storyTestimony({
      publisher: 'Le Monde',
      family: 'le-monde',
      lang: 'fr',
      title: 'Les deux voisins s’accordent sur une structure commune',
      published: '2026-01-06T19:15:00.000Z',
      link: 'https://lemonde.example/2',
    }),
    storyTestimony({
      publisher: 'AFP',
      family: 'afp',
      title: 'Neighbours agree on border cell',
      link: 'https://afp.example/2',
    }),
  ],
});

const opened = storyEvent({
  id: '2026-01-05-paris-round-opened',
  kind: 'round-opened',
  date: day('2026-01-05'),
  participants: ['ada', 'sami', 'eve'],
  ...published('2026-01-05T08:12:00.000Z'),
  testimonies: [
    storyTestimony({ title: 'Fifth round of border talks opens in Paris', published: '2026-01-05T08:12:00.000Z' }),
    storyTestimony({ publisher: 'AFP', family: 'afp', title: 'Border talks under way', link: 'https://afp.example/3' }),
  ],
});

const announced = storyEvent({
  id: '2026-01-04-paris-round-scheduled',
  kind: 'round-scheduled',
  date: { from: '2026-01-05', to: '2026-01-06' },
  certainty: 'reported',
  ...published('2026-01-04T21:30:00.000Z'),
  testimonies: [
    storyTestimony({
      publisher: 'Walla',
      family: 'walla',
      lang: 'he',
      title: 'סבב שיחות נוסף צפוי להתקיים בפריז מחר',
      published: '2026-01-04T21:30:00.000Z',
      link: 'https://walla.example/4',
    }),
  ],
});

const stalled = storyEvent({
  id: '2025-11-17-talks-breakdown',
  kind: 'breakdown',
  roundId: '2025-11-17-talks',
  place: null,
  ordinal: null,
  date: null,
  certainty: 'disputed',
  ...published('2025-11-17T10:00:00.000Z'),
  testimonies: [
    storyTestimony({ title: 'Border talks at a dead end, officials say', published: '2025-11-17T10:00:00.000Z' }),
    storyTestimony({
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

const putOff = storyEvent({
  id: '2025-09-15-london-round-postponed',
  kind: 'round-postponed',
  roundId: '2025-09-15-london',
  place: 'london',
  ordinal: 4,
  date: day('2025-09-15'),
  baseline: true,
  ...published('2025-09-14T12:00:00.000Z'),
  testimonies: [storyTestimony({ title: 'London round postponed', published: '2025-09-14T12:00:00.000Z' })],
});

/** Half a year of talks in three languages. */
export const EVENTS: TalksEvent[] = [putOff, stalled, announced, opened, storyEvent(), agreed];
