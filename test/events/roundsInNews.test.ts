import { expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import { roundsInNews } from '../../shared/events/roundsInNews.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

function inNews(...sketches: ReportSketch[]) {
  const reports = sketches.map((sketch) => makeReport({ by: 'tass', ...sketch }));
  return roundsInNews(
    advance([], reports, { now: '2026-01-04T10:00:00.000Z', baselineAt: null, policy: POLICY }).changed,
  );
}

it('are those announced, from their first report to some days after their day', () => {
  expect(inNews({}).rounds).toEqual([{ place: 'paris', phase: 'scheduled', from: '2026-01-04', to: '2026-01-08' }]);
});

it('are those put off, to some days after their new day', () => {
  const putOff = { kind: 'round-postponed', newDay: { from: '2026-01-12', to: '2026-01-12' } } as const;
  expect(inNews(putOff).rounds).toEqual([{ place: 'paris', phase: 'scheduled', from: '2026-01-04', to: '2026-01-15' }]);
});

it('are two weeks those announced without a day', () => {
  expect(inNews({ date: null }).rounds).toMatchObject([{ phase: 'scheduled', to: '2026-01-21' }]);
});

it('are also those just over, of which outlets still tell', () => {
  expect(inNews({ kind: 'round-concluded', date: null }).rounds).toMatchObject([
    { phase: 'concluded', from: '2026-01-04', to: '2026-01-07' },
  ]);
});
