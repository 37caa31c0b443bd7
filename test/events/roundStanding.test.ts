import { describe, expect, it } from 'vitest';
import type { TalksEvent } from '../../shared/events/event.ts';
import { readStanding } from '../../shared/events/roundStanding.ts';
import { storyEvent } from '../site/sampleEvents.ts';

const on = (day: string) => ({ from: day, to: day });
const told = (instant: string) => ({ firstPublished: instant, lastPublished: instant, detectedAt: instant });
const make = (kind: TalksEvent['kind'], at: string, more: Partial<TalksEvent> = {}) =>
  storyEvent({ id: `${at}-${kind}`, kind, roundId: 'a-round', ...told(at), ...more });

const announced = make('round-scheduled', '2026-03-01T10:00:00.000Z', { date: on('2026-03-03') });
const standing = (events: TalksEvent[], day: string) => readStanding(events, `${day}T12:00:00.000Z`);

describe('a round that was announced and of which nothing more is reported', () => {
  it.each([
    ['2026-03-02', 'scheduled'],
    ['2026-03-03', 'scheduled'],
    ['2026-03-04', 'unreported'],
    ['2026-03-07', 'unreported'],
    ['2026-03-08', 'closed'],
    ['2027-01-01', 'closed'],
  ])('is on %s %s', (day, expected) => {
    expect(standing([announced], day)).toBe(expected);
  });

  it('waits for the last of the days that outlets name', () => {
    const moved = make('round-scheduled', '2026-03-02T10:00:00.000Z', {
      date: { from: '2026-03-04', to: '2026-03-05' },
    });
    expect(standing([announced, moved], '2026-03-05')).toBe('scheduled');
    expect(standing([announced, moved], '2026-03-06')).toBe('unreported');
  });

  it('is waited for a fortnight when it was announced as "soon"', () => {
    const soon = { ...announced, date: null };
    expect(standing([soon], '2026-03-15')).toBe('scheduled');
    expect(standing([soon], '2026-03-16')).toBe('unreported');
    expect(standing([soon], '2026-03-20')).toBe('closed');
  });

  it('does not wait for the day of an announcement that was denied', () => {
    const denied = make('round-scheduled', '2026-03-02T10:00:00.000Z', {
      date: on('2026-06-01'),
      certainty: 'disputed',
    });
    expect(standing([announced, denied], '2026-03-04')).toBe('unreported');
  });
});

describe('a round', () => {
  it('that an agreement came out of took place, whether or not its opening was told', () => {
    const agreed = make('agreement', '2026-03-03T18:00:00.000Z', { date: on('2026-03-03') });
    expect(standing([announced, agreed], '2026-03-04')).toBe('scheduled');
    expect(standing([announced, agreed], '2026-03-08')).toBe('closed');
  });

  it('is under way while its sittings are told of, and closed when they are no more', () => {
    const opened = make('round-opened', '2026-03-03T09:00:00.000Z', {
      date: on('2026-03-03'),
      lastPublished: '2026-03-06T09:00:00.000Z',
    });
    expect(standing([announced, opened], '2026-03-10')).toBe('opened');
    expect(standing([announced, opened], '2026-03-11')).toBe('closed');
  });

  it.each([
    ['round-concluded', 'concluded'],
    ['round-postponed', 'postponed'],
  ] as const)('that is %s stays so, however long ago', (kind, expected) => {
    const last = make(kind, '2026-03-03T18:00:00.000Z', { date: on('2026-03-03') });
    expect(standing([announced, last], '2027-01-01')).toBe(expected);
  });

  it('of which only an outcome is known has no phase to go stale', () => {
    expect(standing([make('breakdown', '2026-03-03T18:00:00.000Z')], '2027-01-01')).toBe('unknown');
  });
});
