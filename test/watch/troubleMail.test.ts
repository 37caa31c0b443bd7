import { describe, expect, it } from 'vitest';
import { RUNBOOK_HEADINGS } from '../../infra/constructs/operatorAlarms.ts';
import { buildTroubleMail, findRinging } from '../../shared/watch/troubleMail.ts';
import { TROUBLES, type Trouble } from '../../shared/watch/troubles.ts';

/** `08:05` → that time of the day, UTC. */
const at = (time: string) => `2026-01-05T${time}:00.000Z`;
/** What rang, by times of the day at which it did. */
const rang = (times: Partial<Record<Trouble, string[]>>) => {
  const values = TROUBLES.map((trouble) => [trouble, new Map((times[trouble] ?? []).map((time) => [at(time), 1]))]);
  return Object.fromEntries(values) as Record<Trouble, Map<string, number>>;
};
const NOON = Date.parse(at('12:00'));

describe('of the troubles of a day, those ring now', () => {
  it('that rang in the time which the alarm looks at', () => {
    const ringing = findRinging(rang({ 'News set aside': ['09:00'], 'Alerts waiting': ['12:05'] }), {}, NOON);
    expect(ringing).toEqual([{ trouble: 'Alerts waiting', since: at('12:05') }]);
  });

  it('since the first time they rang without an hour’s pause', () => {
    const times = ['03:00', '10:30', '11:20', '12:05'];
    const ringing = findRinging(rang({ 'Reports not stored': times }), {}, NOON);
    expect(ringing).toEqual([{ trouble: 'Reports not stored', since: at('10:30') }]);
  });

  it('or since they were found, where they last and ring once a day only; the latest to begin first', () => {
    const standings = { 'News silent': { since: '2026-01-02T07:00:00.000Z', rungAt: at('12:05'), count: 1 } };
    const ringing = findRinging(rang({ 'News silent': ['12:05'], 'Codes used up': ['12:10'] }), standings, NOON);
    expect(ringing).toEqual([
      { trouble: 'Codes used up', since: at('12:10') },
      { trouble: 'News silent', since: '2026-01-02T07:00:00.000Z' },
    ]);
  });
});

describe('the operator’s mail', () => {
  const about = 'See "Trouble" and https://dashboard.example';

  it('says in its subject and its first line what is wrong and since when, then where to read what to do', () => {
    const mail = buildTroubleMail([{ trouble: 'News silent', since: at('08:05') }], 'Israel–Syria', about);
    expect(mail.subject).toBe('Parley: News silent since 2026-01-05 08:05 UTC (Israel-Syria)');
    expect(mail.text.split('\n').slice(0, 2)).toEqual([
      'News silent since 2026-01-05 08:05 UTC: polls succeed, but no feed has had a new item for six hours or more.',
      'What to do: "News silent" in infra/RUNBOOK.md#news-silent',
    ]);
    expect(mail.text).toContain('filter ispresent(trouble)');
    expect(mail.text).toMatch(/https:\/\/dashboard\.example$/);
  });

  it('names the first of several in its subject, which stays within what SNS takes, and all in its text', () => {
    const ringing = TROUBLES.map((trouble) => ({ trouble, since: at('08:05') }));
    const { subject, text } = buildTroubleMail(ringing, 'Talks '.repeat(30), about);
    expect(subject).toMatch(/^Parley: News silent since 2026-01-05 08:05 UTC and 10 more \([ -~]+$/);
    expect(subject.length).toBeLessThanOrEqual(100);
    for (const trouble of TROUBLES) {
      expect(RUNBOOK_HEADINGS).toContain(trouble);
      expect(text).toContain(`${trouble} since 2026-01-05 08:05 UTC: `);
    }
  });

  it('says so where no cause is to be found, as when the alarm was set by hand', () => {
    const { subject, text } = buildTroubleMail([], 'Israel–Syria', about);
    expect(subject).toBe('Parley: cause not found, see the logs (Israel-Syria)');
    expect(text).toMatch(/^The alarm "Trouble" went off, and no trouble .*\nWhat to do: .*#trouble\n/);
  });
});
