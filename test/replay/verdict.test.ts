import { expect, it } from 'vitest';
import type { ExpectedHistory } from '../../infra/replay/archiveSchema.ts';
import { judgeReplay } from '../../infra/replay/verdict.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { makeAlert, makeEvent } from '../samples/news.ts';

const event = (kind: TalksEvent['kind'], place: string | null, day: string) =>
  makeEvent({ id: `${day}-${place}-${kind}`, kind, place, date: { from: day, to: day } });
const alert = (purpose: Alert['purpose'], about: TalksEvent) => makeAlert(about, purpose);
const OPENED = event('round-opened', 'paris', '2026-01-05');
const EXPECTED: ExpectedHistory = {
  startsAt: '2026-01-01T00:00:00Z',
  endsAt: '2026-01-31T00:00:00Z',
  alerts: [{ purpose: 'reported', kind: 'round-opened', place: 'paris', date: '2026-01-05' }],
  events: [{ kind: 'round-opened', place: 'paris', date: '2026-01-05' }],
};

it('is content when each expected alert and event is there once, dates within the tolerance', () => {
  const dayLater = event('round-opened', 'paris', '2026-01-06');
  const verdict = judgeReplay(EXPECTED, [alert('reported', dayLater)], [dayLater], 1);
  expect(verdict).toEqual({ missing: [], surplus: [] });
});

it('names an alert that is missing and one that should not be', () => {
  const verdict = judgeReplay(EXPECTED, [alert('confirmed', OPENED)], [OPENED], 1);
  expect(verdict).toEqual({
    missing: ['reported alert round-opened paris 2026-01-05'],
    surplus: ['confirmed alert round-opened paris 2026-01-05'],
  });
});

it('counts a second alert about the same as one too many', () => {
  const verdict = judgeReplay(EXPECTED, [alert('reported', OPENED), alert('reported', OPENED)], [OPENED], 1);
  expect(verdict.surplus).toEqual(['reported alert round-opened paris 2026-01-05']);
});

it('does not take another place, or a date two days off, for the same', () => {
  const elsewhere = event('round-opened', 'london', '2026-01-05');
  const later = event('round-opened', 'paris', '2026-01-07');
  const verdict = judgeReplay({ ...EXPECTED, alerts: [] }, [], [elsewhere, later], 1);
  expect(verdict).toEqual({
    missing: ['event round-opened paris 2026-01-05'],
    surplus: ['event round-opened london 2026-01-05', 'event round-opened paris 2026-01-07'],
  });
});
