import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

const ENDED = { kind: 'round-concluded', date: null } as const;
const FAILED = { kind: 'breakdown', date: null } as const;

/** The events made of reports, by kind, with how many outlets tell of each. */
function eventsOf(...sketches: ReportSketch[]): string[] {
  const reports = sketches.map((sketch, index) =>
    makeReport({ published: `2026-01-04T0${index + 1}:00:00.000Z`, ...sketch }),
  );
  const step = advance([], reports, { now: '2026-01-06T10:00:00.000Z', baselineAt: null, policy: POLICY });
  return step.changed.map((event) => `${event.kind} by ${event.testimonies.length}, ${event.certainty}`);
}

describe('the end of a round', () => {
  it('is one event whether outlets call it fruitless or failed, in either order', () => {
    expect(eventsOf({ by: 'ap', ...ENDED, fruitless: true }, { by: 'afp', ...FAILED })).toEqual([
      'round-concluded by 2, confirmed',
    ]);
    expect(eventsOf({ by: 'ap', ...FAILED }, { by: 'afp', ...ENDED, fruitless: true })).toEqual([
      'breakdown by 2, confirmed',
    ]);
  });

  it('is another event where a round brought something, in another city, or days apart', () => {
    const other = (sketch: ReportSketch) => eventsOf({ by: 'ap', ...FAILED }, { by: 'afp', ...ENDED, ...sketch });
    expect(other({})).toHaveLength(2);
    expect(other({ fruitless: true, place: 'london' })).toHaveLength(2);
    expect(other({ fruitless: true, published: '2026-01-06T09:00:00.000Z' })).toHaveLength(2);
  });
});
