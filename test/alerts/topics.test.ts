import { describe, expect, it } from 'vitest';
import { CHOICES, type Choice } from '../../shared/alerts/alert.ts';
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
      ['rounds-confirmed', 'all-confirmed'],
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

  it('reach each kind of subscriber once when an event is reported and then confirmed', () => {
    const heard = [...topicsFor('agreement', 'reported', {}), ...topicsFor('agreement', 'confirmed', EARLY)];
    const about = (choice: Choice) => heard.filter((topic) => topic === choice).length;
    expect(Object.fromEntries(CHOICES.map((choice) => [choice, about(choice)]))).toEqual({
      'rounds-early': 0,
      'rounds-confirmed': 0,
      'outcomes-early': 1,
      'outcomes-confirmed': 1,
      'all-early': 1,
      'all-confirmed': 1,
    });
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
