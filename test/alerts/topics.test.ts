import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../shared/alerts/alert.ts';
import { deliverySubject } from '../../shared/alerts/deliverySubject.ts';
import { findStaleness } from '../../shared/alerts/staleness.ts';
import { topicsFor } from '../../shared/alerts/topics.ts';
import { sampleAlert, sampleEvent } from './sampleAlert.ts';

const EARLY = { early: '2026-01-05T08:15:00.000Z' };
const BOTH = { ...EARLY, confirmed: '2026-01-05T09:15:00.000Z' };

describe('topics of an alert', () => {
  it.each([
    ['a reported round', 'round-opened', 'reported', {}, ['rounds-early', 'all-early']],
    ['a reported outcome', 'agreement', 'reported', {}, ['outcomes-early', 'all-early']],
    [
      'a round confirmed after it was reported',
      'round-opened',
      'confirmed',
      EARLY,
      // The early ones too, where the ledger knows that they were told, or that they never were.
      ['rounds-early', 'all-early', 'rounds-confirmed', 'all-confirmed'],
    ],
    [
      'an outcome confirmed at once',
      'breakdown',
      'confirmed',
      {},
      ['outcomes-early', 'all-early', 'outcomes-confirmed', 'all-confirmed'],
    ],
    ['a correction of what was reported', 'round-scheduled', 'correction', EARLY, ['rounds-early', 'all-early']],
    [
      'a correction of what was confirmed',
      'round-scheduled',
      'correction',
      BOTH,
      ['rounds-early', 'all-early', 'rounds-confirmed', 'all-confirmed'],
    ],
    ['a correction of what nobody was told', 'round-scheduled', 'correction', {}, []],
  ] as const)('%s', (_, kind, purpose, told, topics) => {
    expect(topicsFor(kind, purpose, told)).toEqual(topics);
  });

  it('leave nobody out who asked for the kind, and nobody in who did not', () => {
    const heard = new Set([...topicsFor('agreement', 'reported', {}), ...topicsFor('agreement', 'confirmed', EARLY)]);
    expect(CHOICES.filter((choice) => !heard.has(choice))).toEqual(['rounds-early', 'rounds-confirmed']);
  });
});

describe('what is told once', () => {
  it('is an event’s news, reported or confirmed, and apart from it its correction', () => {
    const subject = (purpose: Parameters<typeof sampleAlert>[1]) =>
      deliverySubject(sampleAlert(sampleEvent(), purpose));
    expect(subject('confirmed')).toBe(subject('reported'));
    expect(subject('correction')).not.toBe(subject('reported'));
  });
});

describe('an alert', () => {
  it('is stale when it waited longer than the policy’s limit', () => {
    const after = (hours: number) => new Date(Date.parse('2026-01-05T08:15:00Z') + hours * 3_600_000);
    expect(findStaleness(sampleAlert(), { freshHours: 24 }, after(24))).toBeNull();
    expect(findStaleness(sampleAlert(), { freshHours: 24 }, after(30.5))).toBe(
      'stale: 30 hours old when its turn came, limit 24',
    );
  });
});
