import { describe, expect, it } from 'vitest';
import { withdrawReports } from '../../shared/events/withdrawReports.ts';
import { makeEvent, makeReport, makeTestimony } from '../samples/news.ts';

const first = makeTestimony({ reportId: 'a', published: '2026-01-05T08:00:00.000Z' });
const second = makeTestimony({ reportId: 'b', family: 'bbc', published: '2026-01-05T10:00:00.000Z' });
const event = makeEvent({
  testimonies: [first, second],
  firstPublished: '2026-01-05T08:00:00.000Z',
  lastPublished: '2026-01-05T10:00:00.000Z',
});

describe('an event some of whose reports a reader takes back', () => {
  it('is dated by those that are left', () => {
    expect(withdrawReports([event], [], ['a'])).toEqual({
      events: [{ ...event, testimonies: [second], firstPublished: '2026-01-05T10:00:00.000Z' }],
      emptied: [],
    });
  });

  it('bears no date where those that are left bear none', () => {
    const undated = { ...event, testimonies: [first, { ...second, published: null }] };
    const [left] = withdrawReports([undated], [], ['a']).events;
    expect(left).toMatchObject({ firstPublished: null, lastPublished: null });
  });

  it('loses what the reader finds to be of another kind, and keeps what it finds to be of its own', () => {
    const word = { kind: null, denies: false, sure: 1, words: null };
    const read = (id: string, kind: 'round-opened' | 'agreement') =>
      makeReport({ id, kind, readings: { rules: 'round-opened', reader: { ...word, kind } } });
    const { events } = withdrawReports([event], [read('a', 'agreement'), read('b', 'round-opened')], []);
    expect(events).toMatchObject([{ testimonies: [{ reportId: 'b' }] }]);
    expect(withdrawReports([event], [makeReport({ id: 'a', kind: 'agreement' })], []).events).toEqual([event]);
  });
});

describe('an event all of whose reports a reader takes back', () => {
  it('is no more where nobody was told of it', () => {
    expect(withdrawReports([event], [], ['a', 'b'])).toEqual({ events: [], emptied: [event] });
  });

  it.each(['early', 'confirmed'] as const)('stays with its reports where subscribers were told: %s', (stage) => {
    const told = { ...event, told: { [stage]: '2026-01-05T08:16:00.000Z' } };
    expect(withdrawReports([told], [], ['a', 'b'])).toEqual({ events: [told], emptied: [] });
  });
});
