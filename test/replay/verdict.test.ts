import { expect, it } from 'vitest';
import type { ExpectedHistory } from '../../infra/replay/archiveSchema.ts';
import { judgeReplay } from '../../infra/replay/verdict.ts';
import type { Alert } from '../../shared/alerts/alert.ts';
import type { TalksEvent } from '../../shared/events/event.ts';

const event = (kind: TalksEvent['kind'], place: string | null, day: string): TalksEvent => ({
  id: `${day}-${place}-${kind}`,
  kind,
  place,
  date: { from: day, to: day },
  roundId: 'round',
  ordinal: null,
  participants: [],
  certainty: 'reported',
  corrects: null,
  testimonies: [],
  firstPublished: null,
  lastPublished: null,
  detectedAt: `${day}T12:00:00.000Z`,
  baseline: false,
  told: {},
  reasons: [],
  version: 1,
});
const alert = (purpose: Alert['purpose'], about: TalksEvent): Alert => ({
  id: `${about.id}#${purpose}`,
  eventId: about.id,
  purpose,
  topics: ['all-early'],
  event: about,
  before: null,
  decidedAt: about.detectedAt,
});
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
