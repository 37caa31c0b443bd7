import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { AlertableKind, Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport } from '../samples/news.ts';

const BASELINE_AT = '2026-01-01T00:00:00.000Z';

/** One poll per batch, five minutes apart from noon on; gives the alerts told and the events left. */
function run(batches: Report[][], policy = POLICY) {
  const events = new Map<string, TalksEvent>();
  const told: string[] = [];
  for (const [index, reports] of batches.entries()) {
    const now = new Date(Date.UTC(2026, 0, 5, 12, index * 5)).toISOString();
    const step = advance([...events.values()], reports, { now, baselineAt: BASELINE_AT, policy });
    for (const event of step.changed) events.set(event.id, event);
    for (const event of step.absorbed) events.delete(event.id);
    told.push(...step.alerts.map((alert) => alert.id));
  }
  return { told, events: [...events.values()] };
}

const opened = (sketch: Parameters<typeof makeReport>[0]) =>
  makeReport({ kind: 'round-opened', published: '2026-01-05T11:00:00.000Z', ...sketch });

describe('an early split', () => {
  const bare = opened({ by: 'axios', place: null, ordinal: 5 });
  const other = opened({ by: 'reuters', ordinal: 3 });
  const bridge = opened({ by: 'ap', ordinal: 5 });

  it('heals before anybody is told when a later report shows that both are one', () => {
    const { told, events } = run([[bare, other], [], [bridge]], { ...POLICY, holdMinutes: 45 });
    expect(events).toMatchObject([{ place: 'paris', testimonies: { length: 3 } }]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/#confirmed$/);
  });

  it('stays where both have been told: what was alerted is never renamed', () => {
    const { told, events } = run([[bare, other], [bridge]]);
    expect(told.filter((id) => id.endsWith('#reported'))).toHaveLength(2);
    expect(events).toHaveLength(2);
  });

  it('gives the told event the testimonies of the one that nobody was told of', () => {
    const untrusted = opened({ by: 'tabloid', place: null, ordinal: 5, publisher: { trusted: false } });
    const { told, events } = run([[untrusted, other], [bridge]]);
    expect(told).toEqual(['2026-01-05-paris-round-opened#reported', '2026-01-05-paris-round-opened#confirmed']);
    expect(events).toMatchObject([{ id: '2026-01-05-paris-round-opened', testimonies: { length: 3 } }]);
  });

  it('tells in the reasons which event a report ended in', () => {
    const step = advance([], [bare, other, bridge], {
      now: '2026-01-05T12:00:00.000Z',
      baselineAt: BASELINE_AT,
      policy: POLICY,
    });
    const ends = new Set(step.assignments.map((assignment) => assignment.eventId));
    expect(ends).toEqual(new Set([step.changed[0]?.id]));
    expect(step.assignments.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toContain('assign.healed');
  });
});

describe('the order in which reports arrive within a day', () => {
  const KINDS: AlertableKind[] = ['round-scheduled', 'round-opened', 'round-concluded', 'agreement'];
  const OUTLETS = ['axios', 'reuters', 'ap', 'kan', 'sana'];

  /** Every outlet on every development of the day, each leaving out what it does not know. */
  const reports = fc.tuple(
    ...KINDS.flatMap((kind) =>
      OUTLETS.map((by, index) =>
        fc.record({ hasPlace: fc.boolean(), hasDate: fc.boolean() }).map(({ hasPlace, hasDate }) =>
          makeReport({
            id: `${kind}-${by}`,
            by,
            kind,
            published: `2026-01-05T0${index + 1}:00:00.000Z`,
            place: hasPlace ? 'paris' : null,
            date: hasDate ? { from: '2026-01-05', to: '2026-01-05' } : null,
          }),
        ),
      ),
    ),
  );

  it('changes neither what is told nor how often', () => {
    fc.assert(
      fc.property(
        reports.chain((list) => fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
        fc.integer({ min: 1, max: 7 }),
        (arrived, size) => {
          const batches = Array.from({ length: Math.ceil(arrived.length / size) }, (_, index) =>
            arrived.slice(index * size, (index + 1) * size),
          );
          const { told, events } = run(batches);
          expect(events.map((event) => event.kind).sort()).toEqual([...KINDS].sort());
          expect(events.every((event) => event.certainty === 'confirmed' && event.testimonies.length === 5)).toBe(true);
          expect(new Set(told).size).toBe(told.length);
          expect(told.filter((id) => id.endsWith('#confirmed'))).toHaveLength(KINDS.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('and a report that is delivered again change nothing', () => {
    fc.assert(
      fc.property(reports, fc.array(fc.nat({ max: 19 }), { maxLength: 10 }), (list, again) => {
        const once = run([list]);
        const more = run([list, ...again.map((index) => list.slice(index, index + 1))]);
        expect(more.told).toEqual(once.told);
        expect(more.events).toEqual(once.events);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a burst', () => {
  it('of eleven reports in three languages in a day is one alert at each certainty', () => {
    const outlets = ['axios', 'reuters', 'ap', 'afp', 'kan', 'ynet', 'sana', 'aawsat', 'lemonde', 'rfi', 'bbc'];
    const burst = outlets.map((by, index) =>
      opened({
        by,
        lang: ['en', 'ar', 'fr'][index % 3],
        place: index % 2 ? 'paris' : null,
        ordinal: index % 4 ? null : 5,
      }),
    );
    expect(run(burst.map((report) => [report])).told).toEqual([
      '2026-01-05-round-opened#reported',
      '2026-01-05-round-opened#confirmed',
    ]);
  });
});
