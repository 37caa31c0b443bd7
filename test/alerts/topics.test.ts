import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../shared/alerts/alert.ts';
import { deliverySubject, newsSubject } from '../../shared/alerts/deliverySubject.ts';
import { findStaleness } from '../../shared/alerts/staleness.ts';
import { topicsFor } from '../../shared/alerts/topics.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';

describe('topics of an alert', () => {
  it.each([
    ['a reported round', 'round-opened', 'reported', ['rounds-early', 'all-early', 'rounds-twice', 'all-twice']],
    ['a reported outcome', 'agreement', 'reported', ['outcomes-early', 'all-early', 'outcomes-twice', 'all-twice']],
    // The early ones too, where the ledger knows that they were told, or that they never were.
    [
      'a confirmed round',
      'round-opened',
      'confirmed',
      ['rounds-early', 'all-early', 'rounds-twice', 'all-twice', 'rounds-confirmed', 'all-confirmed'],
    ],
    [
      'a confirmed outcome',
      'breakdown',
      'confirmed',
      ['outcomes-early', 'all-early', 'outcomes-twice', 'all-twice', 'outcomes-confirmed', 'all-confirmed'],
    ],
    // Who was told, and so is corrected, is for the ledger to say.
    [
      'a correction, whatever the event says that it was told',
      'round-scheduled',
      'correction',
      ['rounds-early', 'all-early', 'rounds-twice', 'all-twice', 'rounds-confirmed', 'all-confirmed'],
    ],
  ] as const)('%s', (_, kind, purpose, topics) => {
    expect(topicsFor(kind, purpose)).toEqual(topics);
  });

  it('leave nobody out who asked for the kind, and nobody in who did not', () => {
    const heard = new Set([...topicsFor('agreement', 'reported'), ...topicsFor('agreement', 'confirmed')]);
    expect(CHOICES.filter((choice) => !heard.has(choice))).toEqual([
      'rounds-early',
      'rounds-twice',
      'rounds-confirmed',
    ]);
  });
});

describe('what is told once', () => {
  it('is an event’s news, reported or confirmed, and apart from it its correction', () => {
    const subject = (purpose: Parameters<typeof makeAlert>[1]) => deliverySubject(makeAlert(makeEvent(), purpose));
    expect(subject('confirmed')).toBe(subject('reported'));
    expect(subject('correction')).not.toBe(subject('reported'));
  });

  it('is apart in the second chapter: news that is confirmed after its correction, and the correction of that', () => {
    const corrected = makeEvent({
      told: { early: '2026-01-05T08:15:00.000Z', correction: '2026-01-05T09:15:00.000Z' },
    });
    const again = makeEvent({ told: { confirmed: '2026-01-05T10:15:00.000Z', chapter: 2 } });
    expect(
      [
        deliverySubject(makeAlert(corrected, 'correction')),
        deliverySubject(makeAlert(corrected, 'confirmed')),
        deliverySubject(makeAlert(again, 'correction')),
        newsSubject(makeAlert(again, 'correction')),
      ].map((subject) => subject.split('#')[1]),
    ).toEqual(['correction', 'news-2', 'correction-2', 'news-2']);
  });
});

describe('an alert', () => {
  it('is stale when it waited longer than the policy’s limit', () => {
    const after = (hours: number) => new Date(Date.parse('2026-01-05T08:15:00Z') + hours * 3_600_000);
    expect(findStaleness(makeAlert(), { freshHours: 24 }, after(24))).toBeNull();
    expect(findStaleness(makeAlert(), { freshHours: 24 }, after(30.5))).toBe(
      'stale: 30 hours old when its turn came, limit 24',
    );
  });
});
