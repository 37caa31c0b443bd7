import { expect, it } from 'vitest';
import { inOrderOf, lastReportedAt, reportedAt } from '../../shared/events/event.ts';
import { makeEvent } from '../samples/news.ts';

it('an event is as old as its first report, and as young as its last; one of undated reports as when it was stored', () => {
  const dated = makeEvent({ firstPublished: '2026-01-05T08:00:00.000Z', lastPublished: '2026-01-05T10:00:00.000Z' });
  expect([reportedAt(dated), lastReportedAt(dated)]).toEqual(['2026-01-05T08:00:00.000Z', '2026-01-05T10:00:00.000Z']);
  const undated = makeEvent({ firstPublished: null, lastPublished: null, detectedAt: '2026-01-05T11:00:00.000Z' });
  expect([reportedAt(undated), lastReportedAt(undated)]).toEqual(Array(2).fill('2026-01-05T11:00:00.000Z'));
});

it('events stand in order, by number or text, and those that are equal by their ids: alike on every run', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => makeEvent({ id, ordinal: id === 'a' ? 2 : 1 }));
  if (!a || !b || !c) throw new Error('no event');
  const ids = (events: { id: string }[]) => events.map(({ id }) => id);
  expect(ids([c, a, b].sort(inOrderOf(({ ordinal }) => ordinal ?? 0)))).toEqual(['b', 'c', 'a']);
  expect(ids([c, a, b].sort(inOrderOf(() => 'same')))).toEqual(['a', 'b', 'c']);
});
