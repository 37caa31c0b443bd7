import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { joinMoved } from '../../shared/events/joinMoved.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport } from '../samples/news.ts';

/** What polls make of these reports, each polled in the hour in which it was published. */
function pollEach(...reports: Report[]): TalksEvent[] {
  return reports.reduce<TalksEvent[]>((events, report) => {
    const now = (report.published ?? '').replace('09:00', '09:30');
    const { changed, absorbed } = advance(events, [report], { now, baselineAt: null, policy: POLICY });
    const gone = new Set([...changed, ...absorbed].map(({ id }) => id));
    return [...events.filter(({ id }) => !gone.has(id)), ...changed];
  }, []);
}

const on = (day: string, kind: Report['kind'], due: string | null, more: Partial<Report> = {}) =>
  makeReport({ kind, date: due ? { from: due, to: due } : null, published: `${day}T09:00:00.000Z`, ...more });
const announced = on('2026-01-02', 'round-scheduled', '2026-01-20');

describe('rounds that are one meeting', () => {
  it('are the one put off, the delay that named no day and was read as another round, and the one announced instead', () => {
    const events = pollEach(
      announced,
      on('2026-01-10', 'round-postponed', null, { place: null }),
      on('2026-01-11', 'round-scheduled', '2026-02-03'),
    );
    expect(joinMoved(events)).toEqual([['2026-01-20-paris', '2026-01-10-talks', '2026-02-03-paris']]);
  });

  it('are joined by the day to which the delay puts it off, whenever that round is told of', () => {
    const delayed = on('2026-01-10', 'round-postponed', '2026-01-20', {
      newDay: { from: '2026-03-02', to: '2026-03-02' },
    });
    const held = on('2026-03-02', 'round-opened', '2026-03-02', { place: 'baku' });
    expect(joinMoved(pollEach(announced, delayed, held))).toEqual([['2026-01-20-paris', '2026-03-02-baku']]);
  });

  it('are not those that nobody puts off, nor one that is held after all, nor the next one weeks later', () => {
    const other = on('2026-01-03', 'round-scheduled', '2026-02-10');
    expect(joinMoved(pollEach(announced, other))).toEqual([['2026-01-20-paris'], ['2026-02-10-paris']]);
    const delayed = on('2026-01-18', 'round-postponed', '2026-01-20');
    const held = on('2026-01-20', 'round-opened', '2026-01-20');
    const next = on('2026-01-22', 'round-scheduled', '2026-02-03');
    expect(joinMoved(pollEach(announced, delayed, held, next))).toEqual([['2026-01-20-paris'], ['2026-02-03-paris']]);
    const late = on('2026-02-10', 'round-scheduled', '2026-02-20');
    expect(joinMoved(pollEach(announced, delayed, late))).toEqual([['2026-01-20-paris'], ['2026-02-20-paris']]);
  });

  it('are named once each, whatever contradicts itself', () => {
    const [one, two] = pollEach(
      on('2026-01-10', 'round-postponed', '2026-01-20', { newDay: { from: '2026-02-20', to: '2026-02-20' } }),
      on('2026-01-11', 'round-scheduled', '2026-02-20'),
    );
    const back = { ...one, roundId: two?.roundId, id: 'back', date: two?.date, newDay: one?.date } as TalksEvent;
    expect(
      joinMoved([one, two, back].flatMap((event) => event ?? []))
        .flat()
        .sort(),
    ).toEqual(['2026-01-20-paris', '2026-02-20-paris']);
  });
});
