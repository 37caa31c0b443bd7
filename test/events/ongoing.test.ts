import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

const onDay = (day: string) => ({ from: day, to: day });
const scheduled = (sketch: ReportSketch) => makeReport({ kind: 'round-scheduled', ...sketch });
const opened = (sketch: ReportSketch) => makeReport({ kind: 'round-opened', date: null, ...sketch });

/** Polls once for each report, at its publication; returns what is told of each, and the events in the end. */
function tell(...reports: Report[]) {
  const events = new Map<string, TalksEvent>();
  const told = reports.map((report) => {
    const step = advance([...events.values()], [report], {
      now: report.published ?? '',
      baselineAt: null,
      policy: POLICY,
    });
    for (const event of step.changed) events.set(event.id, event);
    return step.alerts.map((alert) => alert.purpose);
  });
  return { told, events: [...events.values()] };
}

describe('one round announced is one event until it is held or called off', () => {
  it('"next week" at first, and a week of silence later the day', () => {
    const vague = scheduled({ by: 'tass', place: null, date: null, published: '2026-01-26T09:00:00.000Z' });
    const dated = scheduled({ by: 'efe', date: onDay('2026-02-04'), published: '2026-02-02T09:00:00.000Z' });
    const { told, events } = tell(vague, dated);
    expect(told).toEqual([['reported'], ['confirmed']]);
    expect(events).toMatchObject([{ place: 'paris', date: onDay('2026-02-04') }]);
  });
  it('a day three weeks off, told again on its eve', () => {
    const early = scheduled({ by: 'tass', date: onDay('2026-02-26'), published: '2026-02-05T09:00:00.000Z' });
    const eve = scheduled({ by: 'tass', date: onDay('2026-02-26'), published: '2026-02-25T09:00:00.000Z' });
    expect(tell(early, eve).told).toEqual([['reported'], []]);
  });
  it('another day of the same week, in the same city', () => {
    const monday = scheduled({ by: 'tass', date: onDay('2026-02-02'), published: '2026-01-30T09:00:00.000Z' });
    const thursday = scheduled({ by: 'tass', date: onDay('2026-02-05'), published: '2026-01-31T09:00:00.000Z' });
    expect(tell(monday, thursday).told).toEqual([['reported'], []]);
  });
  it('though the round before it opened and ended meanwhile', () => {
    const next = scheduled({ by: 'tass', date: onDay('2026-02-09'), published: '2026-01-30T02:00:00.000Z' });
    const before = makeReport({
      by: 'tass',
      kind: 'round-concluded',
      date: null,
      published: '2026-01-30T09:00:00.000Z',
    });
    const again = scheduled({ by: 'tass', date: onDay('2026-02-09'), published: '2026-02-08T02:00:00.000Z' });
    expect(tell(next, before, again).told).toEqual([['reported'], ['reported'], []]);
  });
});

describe('another round is another event', () => {
  it('announced after the last one was held', () => {
    const vague = scheduled({ by: 'tass', date: null, published: '2026-01-26T09:00:00.000Z' });
    const held = makeReport({ by: 'tass', kind: 'round-concluded', date: null, published: '2026-01-29T09:00:00.000Z' });
    const next = scheduled({ by: 'tass', date: null, published: '2026-02-05T09:00:00.000Z' });
    expect(tell(vague, held, next).told).toEqual([['reported'], ['reported'], ['reported']]);
  });
  it('in another city, while one in the first is awaited', () => {
    const first = scheduled({ by: 'tass', date: onDay('2026-02-05'), published: '2026-01-30T09:00:00.000Z' });
    const other = scheduled({
      by: 'tass',
      place: 'baku',
      date: onDay('2026-02-05'),
      published: '2026-01-31T09:00:00.000Z',
    });
    expect(tell(first, other).told).toEqual([['reported'], ['reported']]);
  });
  it('without a place, beside one announced for another city without a day', () => {
    const first = scheduled({ by: 'tass', date: null, place: 'baku', published: '2026-01-20T09:00:00.000Z' });
    const other = scheduled({
      by: 'tass',
      place: null,
      date: onDay('2026-01-31'),
      published: '2026-01-29T09:00:00.000Z',
    });
    expect(tell(first, other).events).toHaveLength(2);
  });
});

describe('an open round', () => {
  it('goes on when its second sitting is said to resume, days later', () => {
    const first = opened({ by: 'tass', date: onDay('2026-01-20'), published: '2026-01-22T09:00:00.000Z' });
    const resumed = opened({ by: 'tass', published: '2026-01-25T09:00:00.000Z' });
    expect(tell(first, resumed).told).toEqual([['reported'], []]);
  });
  it('does not, once it has ended', () => {
    const first = opened({ by: 'tass', date: onDay('2026-01-20'), published: '2026-01-20T09:00:00.000Z' });
    const ended = makeReport({
      by: 'tass',
      kind: 'round-concluded',
      date: null,
      published: '2026-01-21T09:00:00.000Z',
    });
    const next = opened({ by: 'tass', date: onDay('2026-01-25'), published: '2026-01-25T09:00:00.000Z' });
    expect(tell(first, ended, next).told).toEqual([['reported'], ['reported'], ['reported']]);
  });
});

it('one failure is one event, whether outlets count the round that failed or the one that will not be', () => {
  const third = makeReport({
    by: 'tass',
    kind: 'breakdown',
    date: null,
    ordinal: 3,
    published: '2026-01-08T04:00:00.000Z',
  });
  const fourth = {
    kind: 'breakdown',
    date: null,
    ordinal: 4,
    place: null,
    published: '2026-01-08T06:00:00.000Z',
  } as const;
  expect(tell(third, makeReport({ by: 'efe', ...fourth })).told).toEqual([['reported'], ['confirmed']]);
});
