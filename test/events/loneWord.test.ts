import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

const BASELINE_AT = '2026-01-01T00:00:00.000Z';
const MORNING = '2026-01-04T09:05:00.000Z';
const DAY_LATER = '2026-01-05T09:06:00.000Z';

/** Rounds of as many places, each invented by the outlet. */
const invented = (count: number, sketch: ReportSketch, town = 'place'): Report[] =>
  Array.from({ length: count }, (_, index) =>
    makeReport({ place: `${town}-${String(index).padStart(2, '0')}`, ...sketch }),
  );

function pollAll(polls: [now: string, reports: Report[]][], policy = POLICY) {
  let events: TalksEvent[] = [];
  return polls.map(([now, reports]) => {
    const step = advance(events, reports, { now, baselineAt: BASELINE_AT, policy });
    const changed = new Map(step.changed.map((event) => [event.id, event]));
    events = [...events.filter((event) => !changed.has(event.id)), ...step.changed];
    return { told: step.alerts.map(({ purpose }) => purpose), withheld: step.withheld.length };
  });
}

const six = (purpose: string) => Array.from({ length: 6 }, () => purpose);

describe('an outlet that is taken over and tells a hundred rounds at once', () => {
  const hacked = (published = '2026-01-04T09:00:00.000Z') => invented(100, { by: 'axios', published });

  it('reaches phones with six of them, and no more within a day', () => {
    const later = invented(20, { by: 'axios', published: '2026-01-04T20:00:00.000Z' }, 'town');
    expect(
      pollAll([
        [MORNING, hacked()],
        ['2026-01-04T20:05:00.000Z', later],
      ]),
    ).toEqual([
      { told: six('reported'), withheld: 6 },
      { told: [], withheld: 6 },
    ]);
  });

  it('begins twelve events of them, and no more of that day: the rest is kept with its reason', () => {
    const { changed, assignments } = advance([], hacked(), { now: MORNING, baselineAt: BASELINE_AT, policy: POLICY });
    expect(changed).toHaveLength(12);
    expect(assignments.at(-1)).toEqual({
      reportId: expect.any(String),
      eventId: null,
      reasons: [{ rule: 'assign.many', note: 'its outlet alone began too many events of that day' }],
    });
  });

  it('begins no more either under as many names that nobody knows', () => {
    const blogs = invented(60, {}).map((report, index) => {
      const publisher = { ...report.publisher, name: `Blog ${index}`, host: `blog-${index}.example`, family: null };
      return { ...report, publisher };
    });
    const { changed } = advance([], blogs, { now: MORNING, baselineAt: BASELINE_AT, policy: POLICY });
    expect(changed).toHaveLength(12);
  });

  it('says of each that is kept back why', () => {
    const { changed } = advance([], hacked(), { now: MORNING, baselineAt: BASELINE_AT, policy: POLICY });
    expect(changed.at(-1)?.reasons).toContainEqual({
      rule: 'alert.many',
      note: 'axios alone told 6 events within a day: this one waits for a second family',
    });
  });

  it('does not keep another outlet’s news back', () => {
    const other = makeReport({ by: 'reuters', kind: 'agreement' });
    expect(pollAll([[MORNING, [...hacked(), other]]])).toEqual([
      { told: [...six('reported'), 'reported'], withheld: 6 },
    ]);
  });

  it('is told again where a second family bears it out', () => {
    const borneOut = makeReport({ by: 'reuters', place: 'place-10', published: '2026-01-04T10:00:00.000Z' });
    expect(
      pollAll([
        [MORNING, hacked()],
        ['2026-01-04T10:05:00.000Z', [borneOut]],
      ]),
    ).toEqual([
      { told: six('reported'), withheld: 6 },
      { told: ['confirmed'], withheld: 5 },
    ]);
  });

  it('may tell six more a day later', () => {
    const [, next] = pollAll([
      [MORNING, hacked()],
      [DAY_LATER, invented(9, { by: 'axios', published: '2026-01-05T09:00:00.000Z' }, 'town')],
    ]);
    expect(next?.told).toEqual(six('reported'));
  });

  it('is bound as an official source of its own side too, of whom every act counts as confirmed', () => {
    const decrees = invented(30, { by: 'sana', publisher: { officialFor: 'syria' } });
    expect(pollAll([[MORNING, decrees]])).toEqual([{ told: six('confirmed'), withheld: 6 }]);
  });

  it('is bound by what the dossier says', () => {
    expect(pollAll([[MORNING, hacked()]], { ...POLICY, lonePerDay: 2 })).toEqual([
      { told: ['reported', 'reported'], withheld: 10 },
    ]);
  });
});

describe('an outlet that is merely first', () => {
  it('is not bound, for what others bear out is not counted', () => {
    const hours = ['06', '07', '08', '09', '10', '11', '12', '13', '14'];
    const polls = hours.flatMap((hour, index): [string, Report[]][] => {
      const place = `place-${index}`;
      const first = makeReport({ by: 'axios', place, published: `2026-01-04T${hour}:00:00.000Z` });
      const second = makeReport({ by: 'reuters', place, published: `2026-01-04T${hour}:20:00.000Z` });
      return [
        [`2026-01-04T${hour}:05:00.000Z`, [first]],
        [`2026-01-04T${hour}:25:00.000Z`, [second]],
      ];
    });
    expect(pollAll(polls).map(({ told }) => told)).toEqual(hours.flatMap(() => [['reported'], ['confirmed']]));
  });

  it('is corrected when its news is denied, whatever it told that day', () => {
    const denial = makeReport({
      by: 'reuters',
      place: 'place-00',
      denies: true,
      published: '2026-01-04T10:00:00.000Z',
    });
    const [, next] = pollAll([
      [MORNING, invented(6, { by: 'axios' })],
      ['2026-01-04T10:05:00.000Z', [denial]],
    ]);
    expect(next?.told).toEqual(['correction']);
  });
});
