import { describe, expect, it } from 'vitest';
import { findBefore } from '../../shared/decide/findBefore.ts';
import { findNewDay } from '../../shared/events/findNewDay.ts';
import { makeEvent } from '../samples/news.ts';

const day = (date: string) => ({ from: date, to: date });
const event = (
  kind: 'round-scheduled' | 'round-concluded' | 'round-postponed',
  roundId: string,
  date: string,
  at: string,
) => makeEvent({ id: `${roundId}-${kind}`, kind, roundId, date: day(date), firstPublished: `${at}T10:00:00.000Z` });

const ended = event('round-concluded', '2026-02-01-baku', '2026-02-01', '2026-02-01');
const otherRound = event('round-scheduled', '2026-03-20-baku', '2026-03-20', '2026-03-01');
const announced = event('round-scheduled', '2026-03-10-paris', '2026-03-10', '2026-02-20');
const putOff = event('round-postponed', '2026-03-10-paris', '2026-03-10', '2026-03-05');

describe('what was before', () => {
  it('is never the announcement of another round', () => {
    expect(findBefore(putOff, [ended, otherRound, putOff])).toMatchObject({
      kind: 'round-concluded',
      day: '2026-02-01',
    });
    expect(findBefore(putOff, [otherRound, putOff])).toBeNull();
  });

  it('is the announcement of the same round', () => {
    expect(findBefore(putOff, [ended, announced, otherRound, putOff])).toMatchObject({ day: '2026-03-10' });
  });
});

describe('the new date of a round that is put off', () => {
  const anew = event('round-scheduled', '2026-03-17-paris', '2026-03-17', '2026-03-05');
  it('is that of the round announced in its place', () => {
    expect(findNewDay(putOff, [ended, anew, putOff])).toEqual(day('2026-03-17'));
  });

  it('is not that of a round that was announced long before', () => {
    expect(findNewDay(putOff, [otherRound, putOff])).toBeNull();
  });

  it('is what its own reports say, before all else', () => {
    expect(findNewDay({ ...putOff, newDay: day('2026-03-12') }, [anew])).toEqual(day('2026-03-12'));
  });
});
