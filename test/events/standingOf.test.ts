import { expect, it } from 'vitest';
import { addTestimony, foundEvent } from '../../shared/events/evolve.ts';
import { standingOf } from '../../shared/events/standingOf.ts';
import { makeReport, type ReportSketch } from '../samples/news.ts';

/** The event that Reuters told of, with these reports as well. */
function eventWith(...others: ReportSketch[]) {
  const first = { ...makeReport({ id: 'first', by: 'reuters' }), kind: 'agreement' as const };
  const event = foundEvent(first, { id: 'e', roundId: 'r' }, '2026-01-05T09:00:00.000Z', false);
  return others.reduce((known, sketch) => addTestimony(known, makeReport({ kind: 'agreement', ...sketch })), event);
}

it.each([
  ['an independent outlet', 'source', { by: 'afp' }],
  ['another story of the same family', 'same-source', { by: 'reuters' }],
  [
    'one who hands on the news of a family that has spoken',
    'same-source',
    { by: 'walla', publisher: { origin: 'reuters' } },
  ],
  ['a party’s own agency on an agreement', 'official', { by: 'sana', publisher: { officialFor: 'syria' } }],
  ['an outlet of no known family', 'unknown-outlet', { publisher: { family: null } }],
  ['a mere mention', 'mention', { by: 'afp', evidence: 'mention' as const }],
  ['a denial by a trusted outlet', 'denial', { by: 'afp', denies: true }],
  ['a denial by one that is not', 'unheard-denial', { by: 'afp', denies: true, publisher: { trusted: false } }],
])('%s counts as: %s', (_, standing, sketch) => {
  expect(standingOf(eventWith({ id: 'second', ...sketch }), 'second')).toBe(standing);
});

it('a report that is not with the event any more was left out, if the event says so, and else withdrawn', () => {
  expect(standingOf(eventWith(), 'second')).toBe('withdrawn');
  expect(standingOf({ ...eventWith(), omitted: ['0ca82c8f'] }, '0ca82c8f691ab0f8c7c146cf')).toBe('left-out');
});
