/** Reports that are too bare to start an event: they may support one, whichever of them comes first. */
import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

const NOW = '2026-01-04T12:05:00.000Z';
const EVENT = '2026-01-05-paris-round-scheduled';

/** "Syrian team in Paris for tomorrow's talks", with the other side unnamed. */
const bare = (by: string, time: string, sketch: ReportSketch = {}) =>
  makeReport({ id: by, by, evidence: 'weak', supportsOnly: true, published: `2026-01-04T${time}:00.000Z`, ...sketch });
/** The same with both sides named, but worded so that one outlet's word is not enough. */
const weak = (by: string, time: string) => bare(by, time, { supportsOnly: false });

/** What one poll tells that brings these reports, in this order. */
function tell(reports: Report[]) {
  const { alerts, assignments } = advance([], reports, { now: NOW, baselineAt: null, policy: POLICY });
  const held = assignments.filter(({ eventId }) => eventId === null).map(({ reportId }) => reportId);
  return { alerts: alerts.map(({ id }) => id), held };
}

describe('a report that may only support an event', () => {
  it('bears out a weak one that came after it as it does one that came before it', () => {
    expect(tell([bare('axios', '09:00'), weak('reuters', '11:00')]).alerts).toEqual([`${EVENT}#confirmed`]);
    expect(tell([weak('reuters', '09:00'), bare('axios', '11:00')]).alerts).toEqual([`${EVENT}#confirmed`]);
  });

  it('bears it out also where it names neither side', () => {
    expect(tell([bare('axios', '09:00', { nameless: true }), weak('reuters', '11:00')]).alerts).toEqual([
      `${EVENT}#confirmed`,
    ]);
  });

  it('starts nothing alone', () => {
    expect(tell([bare('axios', '09:00')])).toEqual({ alerts: [], held: ['axios'] });
  });

  it.each<[string, Report]>([
    ['of the same family', bare('b', '11:00', { publisher: { family: 'axios' } })],
    ['of another family', bare('b', '11:00')],
    ['that names neither side', bare('b', '11:00', { nameless: true })],
  ])('starts nothing together with one %s', (_, other) => {
    expect(tell([bare('axios', '09:00'), other])).toEqual({ alerts: [], held: ['axios', 'b'] });
  });

  it.each<[string, ReportSketch]>([
    ['of another kind', { kind: 'round-opened' }],
    ['of another place', { place: 'baku' }],
    ['of another day', { date: { from: '2026-01-19', to: '2026-01-19' } }],
    ['that only mentions it', { evidence: 'mention' }],
    ['of an outlet that nobody knows', { publisher: { family: null } }],
  ])('%s bears out nothing that comes after it', (_, sketch) => {
    expect(tell([bare('axios', '09:00', sketch), weak('reuters', '11:00')]).alerts).toEqual([]);
  });
});

describe('a thousand supports of one poll', () => {
  it('of one family start nothing', () => {
    const flood = Array.from({ length: 1000 }, (_, n) => bare('axios', '09:00', { id: `flood-${n}` }));
    expect(tell(flood)).toMatchObject({ alerts: [], held: { length: 1000 } });
  });
});
