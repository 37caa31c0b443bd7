import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

const AGREED = { kind: 'agreement', place: null, date: null } as const;
const day = (date: string) => ({ from: date, to: date });

/** The events that reports of some days make, with how many outlets tell of each. */
function eventsOf(...sketches: ReportSketch[]): string[] {
  const reports = sketches.map((sketch) => makeReport({ ...AGREED, ...sketch }));
  const step = advance([], reports, { now: '2026-01-08T22:00:00.000Z', baselineAt: null, policy: POLICY });
  return step.changed.map((event) => `${event.id} by ${event.testimonies.length}`).sort();
}

describe('an agreement', () => {
  it('is one, though an outlet names the weekday on which it comes into force and takes it for the last one', () => {
    const told = { by: 'ap', published: '2026-01-08T20:00:00.000Z' };
    const inForce = { by: 'afp', published: '2026-01-08T21:00:00.000Z', date: day('2026-01-05') };
    expect(eventsOf(told, inForce)).toEqual(['2026-01-08-agreement by 2']);
    expect(eventsOf({ ...inForce, published: '2026-01-08T19:00:00.000Z' }, told)).toEqual([
      '2026-01-08-agreement by 2',
    ]);
  });

  it('keeps the day before, on which it was made, and an old one by which it is known as a retelling', () => {
    const published = '2026-01-08T20:00:00.000Z';
    expect(eventsOf({ by: 'ap', published, date: day('2026-01-07') })).toEqual(['2026-01-07-agreement by 1']);
    expect(eventsOf({ by: 'ap', published, date: day('2025-12-20') })).toEqual([]);
  });

  it("is today's rather than last week's in the same city, where a report names the city and no day", () => {
    const last = { by: 'ap', place: 'paris', published: '2026-01-05T09:00:00.000Z' };
    const today = { by: 'ap', published: '2026-01-08T20:00:00.000Z', date: day('2026-01-08') };
    const again = { by: 'afp', place: 'paris', published: '2026-01-08T21:00:00.000Z' };
    expect(eventsOf(last, today, again)).toEqual(['2026-01-05-paris-agreement by 1', '2026-01-08-agreement by 2']);
  });
});

describe('a breakdown', () => {
  it('is of the day on which it is told, though the weekday of the talks that will not be is taken for the last one', () => {
    const told = { kind: 'breakdown', by: 'ap', published: '2026-01-08T20:00:00.000Z' } as const;
    // "Saturday talks collapse", told on Thursday
    expect(eventsOf({ ...told, date: day('2026-01-03') })).toEqual(['2026-01-08-breakdown by 1']);
    expect(eventsOf({ ...told, date: day('2026-01-07') })).toEqual(['2026-01-07-breakdown by 1']);
  });
});
