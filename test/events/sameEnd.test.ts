import { describe, expect, it } from 'vitest';
import { type Advance, advance } from '../../shared/decide/advance.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

const ENDED = { kind: 'round-concluded', date: null } as const;
const FAILED = { kind: 'breakdown', date: null } as const;

/** One step with reports of an hour each. */
function stepOf(events: readonly TalksEvent[], sketches: ReportSketch[], now = '2026-01-04T12:00:00.000Z'): Advance {
  const reports = sketches.map((sketch, index) =>
    makeReport({ published: `2026-01-04T0${index + 1}:00:00.000Z`, ...sketch }),
  );
  return advance(events, reports, { now, baselineAt: null, policy: POLICY });
}

/** The events made of reports, by kind, with how many outlets tell of each. */
function eventsOf(...sketches: ReportSketch[]): string[] {
  const step = stepOf([], sketches, '2026-01-06T10:00:00.000Z');
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

  it('is what subscribers were told of, though a weak word for it came before and waits untold', () => {
    const weak = { ...ENDED, evidence: 'weak', published: '2026-01-03T23:00:00.000Z' } as const;
    expect(eventsOf({ by: 'ap', ...weak }, { by: 'afp', ...FAILED })).toEqual([
      'round-concluded by 1, reported',
      'breakdown by 1, reported',
    ]);
    const first = stepOf(
      [],
      [
        { by: 'ap', ...weak },
        { by: 'afp', ...FAILED },
      ],
    );
    const second = stepOf(first.changed, [{ by: 'dpa', ...ENDED, fruitless: true }]);
    expect(second.changed.map((event) => `${event.kind} by ${event.testimonies.length}`)).toEqual(['breakdown by 2']);
    expect(second.alerts.map(({ id }) => id)).toEqual(['2026-01-04-paris-breakdown#confirmed']);
  });

  it('is told where talks are called off after it, and not where they are put off to a day or fail after that', () => {
    const calledOff = {
      by: 'dpa',
      kind: 'round-postponed',
      date: null,
      published: '2026-01-04T15:00:00.000Z',
    } as const;
    const after = (told: ReportSketch, report: ReportSketch) =>
      stepOf(stepOf([], [told]).changed, [report], '2026-01-04T16:00:00.000Z').alerts.map(({ id }) => id);
    expect(after({ by: 'ap', ...FAILED }, calledOff)).toEqual(['2026-01-04-paris-breakdown#confirmed']);
    const toADay = { ...calledOff, newDay: { from: '2026-01-20', to: '2026-01-20' } };
    expect(after({ by: 'ap', ...FAILED }, toADay)).toEqual(['2026-01-04-paris-round-postponed#reported']);
    const failed = { ...calledOff, kind: 'breakdown' } as const;
    expect(after({ by: 'ap', kind: 'round-postponed', date: null }, failed)).toEqual([
      '2026-01-04-paris-breakdown#reported',
    ]);
  });
});
