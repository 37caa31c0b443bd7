import { describe, expect, it } from 'vitest';
import { formatInstant, formatLongSpan, formatSpan } from '../../shared/alerts/formatDays.ts';
import { wordsIn } from '../../shared/alerts/languages/wordsIn.ts';

describe('days', () => {
  it.each([
    ['2026-01-05', '2026-01-05', '5 Jan', 'Monday 5 January 2026'],
    ['2026-09-05', '2026-09-06', '5-6 Sep', '5 to 6 September 2026'],
    ['2026-01-30', '2026-02-01', '30 Jan-1 Feb', '30 January to 1 February 2026'],
    ['2025-12-31', '2026-01-01', '31 Dec 2025-1 Jan 2026', '31 December 2025 to 1 January 2026'],
    ['2027-03-05', '2027-03-06', '5-6 Mar 2027', '5 to 6 March 2027'],
  ])('%s to %s is “%s” in short', (from, to, short, long) => {
    expect(formatSpan({ from, to }, 2026)).toBe(short);
    expect(formatLongSpan({ from, to })).toBe(long);
  });

  it('that are none are left out', () => {
    expect(formatSpan({ from: '2026-13-45', to: '2026-13-45' }, 2026)).toBeNull();
    expect(formatLongSpan({ from: 'soon', to: 'soon' })).toBeNull();
  });
});

describe('days in another language', () => {
  it.each([
    ['fr', '2026-01-05', '2026-01-06', 'du 5 au 6 janv.'],
    ['fr', '2026-01-30', '2026-02-01', 'du 30 janv. au 1er févr.'],
    ['ar', '2026-01-30', '2026-02-01', '30 يناير–1 فبراير'],
    ['he', '2026-01-30', '2026-02-01', '30 בינואר–1 בפברואר'],
  ] as const)('%s: %s to %s', (language, from, to, short) => {
    expect(wordsIn(language).dates.short({ from, to }, 2026)).toBe(short);
  });

  it('that are none are left out, and so are times of no day, and zones that there are none of', () => {
    const { dates } = wordsIn('fr');
    expect(dates.short({ from: '2026-13-45', to: 'soon' }, 2026)).toBeNull();
    expect(dates.instant('yesterday', null)).toBeNull();
    expect(dates.instant('2026-01-05T08:12:00Z', { name: 'X', timeZone: 'Mars/Base' })).toBe(
      '5 janvier 2026, 08:12 UTC',
    );
  });
});

describe('times', () => {
  const paris = { name: 'Paris', timeZone: 'Europe/Paris' };

  it('are in the venue’s time, then in UTC, with its summer time', () => {
    expect(formatInstant('2026-01-05T08:12:00Z', paris)).toBe('5 January 2026, 09:12 in Paris (08:12 UTC)');
    expect(formatInstant('2026-07-05T08:12:00Z', paris)).toBe('5 July 2026, 10:12 in Paris (08:12 UTC)');
  });

  it('name the day in UTC where it is another', () => {
    expect(formatInstant('2026-01-05T23:30:00Z', paris)).toBe(
      '6 January 2026, 00:30 in Paris (23:30 UTC on 5 January)',
    );
  });

  it('are in UTC alone where the venue or its zone is unknown', () => {
    expect(formatInstant('2026-01-05T08:12:00Z', null)).toBe('5 January 2026, 08:12 UTC');
    expect(formatInstant('2026-01-05T08:12:00Z', { name: 'X', timeZone: 'Mars/Base' })).toBe(
      '5 January 2026, 08:12 UTC',
    );
    expect(formatInstant('yesterday', paris)).toBeNull();
  });
});
