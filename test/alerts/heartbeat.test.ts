import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHeartbeat } from '../../shared/alerts/buildHeartbeat.ts';
import { septets } from '../../shared/alerts/gsm7.ts';
import { heartbeatSubject } from '../../shared/alerts/heartbeatWeek.ts';
import { SMS_LIMIT, SUBJECT_LIMIT } from '../../shared/alerts/message.ts';
import { watchState } from '../../shared/feeds/watchState.ts';
import { SAMPLE_DOSSIER, sampleEvent } from './sampleAlert.ts';

const NOW = new Date('2026-01-12T06:05:00Z');
const SITE = 'https://parley.example';
const healths = [...Array(30).fill('ok'), ...Array(8).fill('silent'), ...Array(3).fill('failing')];
const watch = watchState(healths, '2026-01-12T06:02:00.000Z', NOW);
const event = sampleEvent({ firstPublished: '2026-01-07T08:12:00.000Z' });

describe('the weekly sign of life', () => {
  it('says when the feeds were last checked, how many are healthy and since when nothing is new', () => {
    expect(buildHeartbeat(watch, [event], SAMPLE_DOSSIER, SITE, NOW)).toEqual({
      subject: 'Freedonia-Sylvania talks: still watching',
      sms: 'Freedonia-Sylvania talks: last check 3 minutes ago, 38 of 41 feeds healthy, nothing new since 7 January. https://parley.example',
      email: [
        'Last check 3 minutes ago, 38 of 41 feeds healthy, nothing new since 7 January.',
        'If something had been reported, you would have heard.',
        '',
        'Last development: round opens in Paris, 5 Jan',
        'https://parley.example/e/f44f3e85',
        '',
        'You asked for this weekly message about the Freedonia-Sylvania talks. To stop it: https://parley.example/stop',
        '',
      ].join('\n'),
    });
  });

  it('does not pretend that silence can be trusted when the watch is impaired', () => {
    const stale = watchState(healths, '2026-01-12T05:00:00.000Z', NOW);
    const few = watchState(['ok', 'failing', 'failing'], '2026-01-12T06:02:00.000Z', NOW);
    for (const impaired of [stale, few]) {
      const { subject, email } = buildHeartbeat(impaired, [event], SAMPLE_DOSSIER, SITE, NOW);
      expect(subject).toBe('Freedonia-Sylvania talks: the watch is impaired');
      expect(email).toContain('Silence cannot be trusted at the moment');
    }
  });

  it('speaks of the newest news, and not of what was withdrawn', () => {
    const older = sampleEvent({ id: 'older', firstPublished: '2025-12-30T08:00:00.000Z' });
    const withdrawn = sampleEvent({ id: 'no', certainty: 'corrected', firstPublished: '2026-01-10T08:00:00.000Z' });
    const line = (events: (typeof event)[]) =>
      buildHeartbeat(watch, events, SAMPLE_DOSSIER, SITE, NOW).email.split('\n')[0];
    expect(line([older, event, withdrawn])).toContain('nothing new since 7 January.');
    expect(line([older])).toContain('nothing new since 30 December 2025.');
    expect(line([])).toContain('nothing recorded yet.');
  });

  it('fits its subject and one SMS whatever the talks are called and wherever the site is', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(name, fc.webUrl(), (shortName, site) => {
        const dossier = { ...SAMPLE_DOSSIER, shortName };
        const { subject, sms } = buildHeartbeat(watch, [event], dossier, site, NOW);
        expect(subject).toMatch(/^[!-~][ -~]*$/);
        expect(subject.length).toBeLessThanOrEqual(SUBJECT_LIMIT);
        expect(septets(sms)).toBeLessThanOrEqual(SMS_LIMIT);
        expect(sms).toContain('38 of 41 feeds healthy');
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('its week', () => {
  it.each([
    ['Monday at six', '2026-01-12T06:00:00.000Z', 'heartbeat#2026-01-12'],
    ['the minute before', '2026-01-12T05:59:59.999Z', 'heartbeat#2026-01-05'],
    ['Sunday night', '2026-01-18T23:59:00.000Z', 'heartbeat#2026-01-12'],
    ['the next Monday', '2026-01-19T06:00:00.000Z', 'heartbeat#2026-01-19'],
  ])('%s', (_, instant, subject) => {
    expect(heartbeatSubject(new Date(instant))).toBe(subject);
  });
});
