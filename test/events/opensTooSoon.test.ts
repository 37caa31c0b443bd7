import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

const ANNOUNCED = { by: 'reuters', date: { from: '2026-01-08', to: '2026-01-08' } } as const;
const OPENED = { kind: 'round-opened', date: null } as const;

/** What is told, hours apart, once a round in Paris on the 8th was announced on the 4th. */
function alertsAfterAnnouncement(...sketches: ReportSketch[]): string[] {
  const reports = [ANNOUNCED, ...sketches].map((sketch) => makeReport(sketch));
  const step = advance([], reports, { now: '2026-01-08T08:00:00.000Z', baselineAt: null, policy: POLICY });
  return step.alerts.map(({ event, purpose }) => `${event.kind} ${event.place} ${purpose}`);
}

describe('an opening told before the announced day', () => {
  it('waits for a second outlet, and is told at once where two tell it', () => {
    const eve = { ...OPENED, published: '2026-01-07T09:00:00.000Z' };
    expect(alertsAfterAnnouncement({ by: 'ap', ...eve })).not.toContain('round-opened paris reported');
    expect(alertsAfterAnnouncement({ by: 'ap', ...eve }, { by: 'afp', ...eve })).toContain(
      'round-opened paris confirmed',
    );
  });

  it('is believed on the day, though the next round is announced, too, on the night before in the far east, and in another city', () => {
    expect(alertsAfterAnnouncement({ by: 'ap', ...OPENED, published: '2026-01-08T06:00:00.000Z' })).toContain(
      'round-opened paris reported',
    );
    expect(alertsAfterAnnouncement({ by: 'ap', ...OPENED, published: '2026-01-07T18:00:00.000Z' })).toContain(
      'round-opened paris reported',
    );
    const next = { by: 'afp', date: { from: '2026-01-12', to: '2026-01-12' } } as const;
    expect(alertsAfterAnnouncement(next, { by: 'ap', ...OPENED, published: '2026-01-08T06:00:00.000Z' })).toContain(
      'round-opened paris reported',
    );
    const london = { ...OPENED, place: 'london', published: '2026-01-07T16:00:00.000Z' };
    expect(alertsAfterAnnouncement({ by: 'ap', ...london })).toContain('round-opened london reported');
  });
});
