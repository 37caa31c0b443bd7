import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildHeartbeat } from '../../shared/alerts/buildHeartbeat.ts';
import { septets } from '../../shared/alerts/gsm7.ts';
import { heartbeatSubject } from '../../shared/alerts/heartbeatWeek.ts';
import { SMS_LIMIT, SUBJECT_LIMIT } from '../../shared/alerts/message.ts';
import type { Health } from '../../shared/feeds/feedHealth.ts';
import { watchState } from '../../shared/feeds/watchState.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { makeEvent } from '../samples/news.ts';

const NOW = new Date('2026-01-12T06:05:00Z');
const SITE = 'https://parley.example';
const feeds = (count: number, health: Health) =>
  Array.from({ length: count }, () => ({ health, note: '', lastNews: '2026-01-12T06:01:00.000Z' }));
const healths = [...feeds(30, 'ok'), ...feeds(8, 'silent'), ...feeds(3, 'failing')];
const watch = watchState(healths, '2026-01-12T06:02:00.000Z', NOW);
const event = makeEvent({ firstPublished: '2026-01-07T08:12:00.000Z' });

describe('the weekly sign of life', () => {
  it('says when the feeds were last checked, how many bring news, when the last came, and what silence means', () => {
    expect(buildHeartbeat(watch, [event], SAMPLE_DOSSIER, SITE, NOW)).toEqual({
      subject: 'Freedonia-Sylvania talks: still watching',
      sms: 'Freedonia-Sylvania talks: last check 3 minutes ago, 30 of 41 feeds bring news, nothing in the talks since 7 January. https://parley.example',
      email: [
        'Last check 3 minutes ago: 30 of 41 feeds bring news, 8 silent for 3 days or more, 3 failing. Last news from any feed 4 minutes ago (12 January 2026, 06:01 UTC). Silence means that nothing has been reported.',
        '',
        'Last development, reported 7 January: round opens in Paris, 5 Jan',
        'https://parley.example/e/f44f3e85',
        '',
        'You asked for this weekly message about the Freedonia-Sylvania talks. To stop it: https://parley.example/stop',
        '',
      ].join('\n'),
    });
  });

  it('does not pretend that silence can be trusted when the watch is impaired', () => {
    const stale = watchState(healths, '2026-01-12T05:00:00.000Z', NOW);
    const few = watchState([...feeds(1, 'ok'), ...feeds(2, 'failing')], '2026-01-12T06:02:00.000Z', NOW);
    for (const impaired of [stale, few]) {
      const { subject, email, sms } = buildHeartbeat(impaired, [event], SAMPLE_DOSSIER, SITE, NOW);
      expect(subject).toBe('Freedonia-Sylvania talks: the watch is impaired');
      expect(email).toContain('Silence cannot be trusted at the moment');
      expect(sms).toContain('talks: watch impaired: last check');
    }
  });

  it('says when most feeds answer but have had nothing new for days: silence may be theirs', () => {
    const quiet = watchState([...feeds(3, 'ok'), ...feeds(11, 'silent')], '2026-01-12T06:02:00.000Z', NOW);
    const { subject, email, sms } = buildHeartbeat(quiet, [event], SAMPLE_DOSSIER, SITE, NOW);
    expect(subject).toBe('Freedonia-Sylvania talks: few feeds bring news');
    expect(email).toContain('3 of 14 feeds bring news, 11 silent for 3 days or more.');
    expect(email).toContain('Silence is doubtful: fewer than half of the feeds bring news.');
    expect(sms).toContain('silence is doubtful: last check 3 minutes ago, 3 of 14 feeds bring news');
  });

  it('speaks of the newest news, and not of what was withdrawn', () => {
    const older = makeEvent({ id: 'older', firstPublished: '2025-12-30T08:00:00.000Z' });
    const withdrawn = makeEvent({ id: 'no', certainty: 'corrected', firstPublished: '2026-01-10T08:00:00.000Z' });
    const line = (events: (typeof event)[]) =>
      buildHeartbeat(watch, events, SAMPLE_DOSSIER, SITE, NOW).email.split('\n')[2];
    expect(line([older, event, withdrawn])).toContain('Last development, reported 7 January:');
    expect(line([older])).toContain('Last development, reported 30 December 2025:');
    expect(line([])).toBe('No development of the talks is recorded yet.');
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
        expect(sms).toContain('30 of 41 feeds bring news');
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
