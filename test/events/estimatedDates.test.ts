import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport } from '../samples/news.ts';

const NOW = '2026-01-04T09:05:00.000Z';
const context = { now: NOW, baselineAt: '2026-01-01T00:00:00.000Z', policy: POLICY };
const step = (...reports: Report[]) => advance([], reports, context);
const told = (...reports: Report[]) => step(...reports).alerts.map((alert) => alert.purpose);

/** A report of an item without a date, first seen at this poll. */
const undated = (by: string, publisher: Partial<Report['publisher']> = {}) =>
  makeReport({ by, published: NOW, publishedEstimated: true, publisher });

describe('a report whose date is only when it was first seen', () => {
  it('corroborates one that bears a date', () => {
    expect(told(makeReport({ by: 'reuters' }))).toEqual(['reported']);
    expect(told(makeReport({ by: 'reuters' }), undated('axios'))).toEqual(['confirmed']);
  });

  it('starts an event that is told once a report with a date comes', () => {
    const { changed, alerts } = step(undated('axios'));
    expect([changed.length, alerts]).toEqual([1, []]);
    const next = advance(changed, [makeReport({ by: 'reuters' })], context);
    expect(next.alerts.map((alert) => alert.purpose)).toEqual(['confirmed']);
  });

  it('alone tells nobody, be it official or one of several', () => {
    expect(told(undated('axios'))).toEqual([]);
    expect(told(undated('sana', { officialFor: 'syria' }))).toEqual([]);
    expect(told(undated('axios'), undated('reuters'), undated('ap'))).toEqual([]);
  });

  it('makes no old news fresh', () => {
    expect(told(makeReport({ by: 'reuters', published: '2026-01-02T09:00:00.000Z' }), undated('axios'))).toEqual([]);
  });

  it('says so in what the event keeps of it', () => {
    const [event] = step(makeReport({ by: 'reuters' }), undated('axios')).changed;
    expect(event?.testimonies.map(({ publisher, publishedEstimated }) => [publisher, publishedEstimated])).toEqual([
      ['reuters', undefined],
      ['axios', true],
    ]);
  });
});
