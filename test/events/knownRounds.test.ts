import { expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import { findKnownRounds } from '../../shared/events/findKnownRounds.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeEvent, makeReport, type ReportSketch } from '../samples/news.ts';

/** The rounds known at an instant, from reports of 4 January 2026. */
function knownAt(now: string, ...sketches: ReportSketch[]) {
  const reports = sketches.map((sketch) => makeReport({ by: 'tass', ...sketch }));
  const step = advance([], reports, { now: '2026-01-04T10:00:00.000Z', baselineAt: null, policy: POLICY });
  return findKnownRounds(step.changed, now);
}

it('knows a round that is announced, with its place and day, and for some days after it was due', () => {
  const announced = { place: 'paris', day: '2026-01-05', phase: 'announced' };
  expect(knownAt('2026-01-05T12:00:00.000Z', {})).toEqual([announced]);
  expect(knownAt('2026-01-09T12:00:00.000Z', {})).toEqual([announced]);
  expect(knownAt('2026-01-10T12:00:00.000Z', {})).toEqual([]);
});

it('waits two weeks for one announced without a day', () => {
  expect(knownAt('2026-01-17T12:00:00.000Z', { date: null })).toEqual([
    { place: 'paris', day: null, phase: 'announced' },
  ]);
  expect(knownAt('2026-01-19T12:00:00.000Z', { date: null })).toEqual([]);
});

it('knows an open round, the end of one for two days, and none that was put off', () => {
  const day = { from: '2026-01-04', to: '2026-01-04' };
  const opened: ReportSketch = { kind: 'round-opened', date: day };
  expect(knownAt('2026-01-05T12:00:00.000Z', opened)).toEqual([{ place: 'paris', day: '2026-01-04', phase: 'open' }]);
  const held: ReportSketch = { kind: 'round-concluded', date: day };
  expect(knownAt('2026-01-06T12:00:00.000Z', opened, held)).toMatchObject([{ place: 'paris', phase: 'ended' }]);
  expect(knownAt('2026-01-07T12:00:00.000Z', opened, held)).toEqual([]);
  expect(
    knownAt('2026-01-05T12:00:00.000Z', {}, { kind: 'round-postponed', published: '2026-01-04T09:30:00.000Z' }),
  ).toEqual([]);
});

it('rounds that are known stand in the order of their days, those that nobody has dated last', () => {
  const scheduled = (roundId: string, place: string, day: string | null) =>
    makeEvent({ id: roundId, roundId, kind: 'round-scheduled', place, date: day ? { from: day, to: day } : null });
  const known = findKnownRounds(
    [scheduled('r1', 'oslo', null), scheduled('r2', 'baku', '2026-01-08'), scheduled('r3', 'rome', null)],
    '2026-01-06T08:00:00.000Z',
  );
  expect(known.map(({ place, day }) => [place, day])).toEqual([
    ['baku', '2026-01-08'],
    ['oslo', null],
    ['rome', null],
  ]);
});
