import { describe, expect, it } from 'vitest';
import { advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { POLICY } from '../samples/dossiers.ts';
import { makeReport } from '../samples/news.ts';

const BASELINE_AT = '2026-01-01T00:00:00.000Z';

/** Polls in turn, each `[now, reports]`, over one growing set of events; gives what each told. */
function pollAll(polls: [now: string, reports: Report[]][], policy = POLICY, baselineAt: string | null = BASELINE_AT) {
  let events: TalksEvent[] = [];
  const told = polls.map(([now, reports]) => {
    const step = advance(events, reports, { now, baselineAt, policy });
    const changed = new Map(step.changed.map((event) => [event.id, event]));
    events = [...events.filter((event) => !changed.has(event.id)), ...step.changed];
    return step.alerts.map((alert) => alert.id);
  });
  return { told, events };
}

describe('what is told of a development', () => {
  it('is told early when one trusted outlet reports it, and as confirmed when a second family does', () => {
    const { told } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios' })]],
      ['2026-01-04T10:05:00.000Z', [makeReport({ by: 'reuters', published: '2026-01-04T10:00:00.000Z' })]],
      ['2026-01-04T11:05:00.000Z', [makeReport({ by: 'ap', published: '2026-01-04T11:00:00.000Z' })]],
    ]);
    expect(told).toEqual([
      ['2026-01-05-paris-round-scheduled#reported'],
      ['2026-01-05-paris-round-scheduled#confirmed'],
      [],
    ]);
  });

  it('is told once, as confirmed, when two families report it in the same poll', () => {
    const { told, events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios' }), makeReport({ by: 'reuters' })]],
    ]);
    expect(told).toEqual([['2026-01-05-paris-round-scheduled#confirmed']]);
    expect(events[0]?.told).toEqual({ early: '2026-01-04T09:05:00.000Z', confirmed: '2026-01-04T09:05:00.000Z' });
  });

  it('is not confirmed by wire copies of the same agency', () => {
    const { told } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'reuters' })]],
      ['2026-01-04T09:10:00.000Z', [makeReport({ by: 'some-daily', publisher: { origin: 'reuters' } })]],
    ]);
    expect(told).toEqual([['2026-01-05-paris-round-scheduled#reported'], []]);
  });

  it('is not confirmed by outlets the dossier does not know, however many', () => {
    const unknown = ['blog-a', 'blog-b', 'blog-c'].map((by) => makeReport({ by, publisher: { family: null } }));
    const { told } = pollAll([['2026-01-04T09:05:00.000Z', [makeReport({ by: 'reuters' }), ...unknown]]]);
    expect(told).toEqual([['2026-01-05-paris-round-scheduled#reported']]);
  });

  it('waits for a second family where one trusted outlet supports it only weakly, and two such are enough', () => {
    const weak = (by: string, hour: string) =>
      makeReport({ by, evidence: 'weak', published: `2026-01-04T${hour}:00.000Z` });
    const { told, events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [weak('axios', '09:00')]],
      ['2026-01-04T10:05:00.000Z', [weak('reuters', '10:00')]],
    ]);
    expect(told).toEqual([[], ['2026-01-05-paris-round-scheduled#confirmed']]);
    expect(events).toHaveLength(1);
  });

  it('is told early, not as confirmed, where three outlets that the dossier lists in no family each tell it weakly', () => {
    const weak = (by: string) => makeReport({ by, evidence: 'weak', publisher: { family: `unknown:${by}` } });
    const { told } = pollAll([
      ['2026-01-04T09:05:00.000Z', [weak('daily-a'), weak('daily-b')]],
      ['2026-01-04T10:05:00.000Z', [weak('daily-c')]],
    ]);
    expect(told).toEqual([[], ['2026-01-05-paris-round-scheduled#reported']]);
  });

  it('of a round is one with what speaks of its day a week later, on the eve', () => {
    const { told, events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios', date: { from: '2026-01-13', to: '2026-01-13' } })]],
      [
        '2026-01-12T09:05:00.000Z',
        [
          makeReport({
            by: 'reuters',
            date: { from: '2026-01-13', to: '2026-01-13' },
            published: '2026-01-12T09:00:00.000Z',
          }),
        ],
      ],
    ]);
    expect(told).toEqual([
      ['2026-01-13-paris-round-scheduled#reported'],
      ['2026-01-13-paris-round-scheduled#confirmed'],
    ]);
    expect(events).toHaveLength(1);
  });

  it('is told early once the same outlet says so plainly', () => {
    const { told } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios', evidence: 'weak' })]],
      ['2026-01-04T10:05:00.000Z', [makeReport({ by: 'axios' })]],
    ]);
    expect(told).toEqual([[], ['2026-01-05-paris-round-scheduled#reported']]);
  });

  it('is neither started nor confirmed by a mere mention', () => {
    const mention = (by: string) => makeReport({ by, evidence: 'mention' });
    const { told, events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [mention('ap')]],
      ['2026-01-04T09:10:00.000Z', [makeReport({ by: 'axios' })]],
      ['2026-01-04T09:15:00.000Z', [mention('reuters')]],
    ]);
    expect(told).toEqual([[], ['2026-01-05-paris-round-scheduled#reported'], []]);
    expect(events[0]?.certainty).toBe('reported');
  });

  it('is confirmed by a party speaking officially of its own act', () => {
    const { told } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'sana', publisher: { officialFor: 'syria' } })]],
    ]);
    expect(told).toEqual([['2026-01-05-paris-round-scheduled#confirmed']]);
  });

  it('needs a second family for a breakdown, even where a party says so: that is a judgement, not an act', () => {
    const report = makeReport({ by: 'sana', kind: 'breakdown', publisher: { officialFor: 'syria' } });
    expect(pollAll([['2026-01-04T09:05:00.000Z', [report]]]).told).toEqual([['2026-01-05-paris-breakdown#reported']]);
  });

  it('waits for a second source as long as the policy holds a single one, then is told as reported', () => {
    const { told } = pollAll(
      [
        ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios' })]],
        ['2026-01-04T09:45:00.000Z', []],
        ['2026-01-04T09:50:00.000Z', []],
        ['2026-01-04T09:55:00.000Z', []],
      ],
      { ...POLICY, holdMinutes: 45 },
    );
    expect(told).toEqual([[], [], ['2026-01-05-paris-round-scheduled#reported'], []]);
  });

  it('is not told on the word of a single outlet that is not trusted alone', () => {
    const { told } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'tabloid', publisher: { trusted: false } })]],
    ]);
    expect(told).toEqual([[]]);
  });

  it('is corrected to those who were told when a trusted source denies it', () => {
    const { told, events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios' })]],
      ['2026-01-04T12:05:00.000Z', [makeReport({ by: 'sana', denies: true, published: '2026-01-04T12:00:00.000Z' })]],
      ['2026-01-04T12:10:00.000Z', []],
    ]);
    expect(told).toEqual([
      ['2026-01-05-paris-round-scheduled#reported'],
      ['2026-01-05-paris-round-scheduled#correction'],
      [],
    ]);
    expect(events[0]?.certainty).toBe('disputed');
  });
});

describe('a round that is put off', () => {
  const scheduled = makeReport({ by: 'axios' });
  const postponed = makeReport({ by: 'reuters', kind: 'round-postponed', published: '2026-01-04T12:00:00.000Z' });

  it('names the announcement that subscribers were told', () => {
    const { events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [scheduled]],
      ['2026-01-04T12:05:00.000Z', [postponed]],
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'round-postponed', corrects: '2026-01-05-paris-round-scheduled' });
  });

  it('takes nothing back where nobody was told that it would be held', () => {
    const untold = { ...scheduled, published: '2026-01-02T09:00:00.000Z' };
    const { events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [untold]],
      ['2026-01-04T12:05:00.000Z', [postponed]],
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'round-postponed', corrects: null });
  });
});

describe('what is never told', () => {
  it.each([
    ['news from before the first run', '2025-12-31T23:00:00.000Z', '2026-01-01T00:05:00.000Z'],
    ['news older than the freshness limit', '2026-01-03T08:00:00.000Z', '2026-01-04T09:05:00.000Z'],
    ['news dated in the future', '2026-01-05T09:00:00.000Z', '2026-01-04T09:05:00.000Z'],
  ])('%s', (_what, published, now) => {
    const date = { from: now.slice(0, 10), to: now.slice(0, 10) };
    const { told, events } = pollAll([[now, [makeReport({ published, date })]]]);
    expect(told).toEqual([[]]);
    expect(events).toHaveLength(1);
  });

  it('an event of the first run, even when told again later by fresh reports', () => {
    const { told } = pollAll([
      ['2026-01-01T00:00:00.000Z', [makeReport({ by: 'axios', published: '2025-12-31T20:00:00.000Z' })]],
      ['2026-01-01T02:05:00.000Z', [makeReport({ by: 'reuters', published: '2026-01-01T02:00:00.000Z' })]],
    ]);
    expect(told).toEqual([[], []]);
  });

  it('a statement, and a live blog that no other report supports', () => {
    const { told, events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ kind: 'statement' }), makeReport({ supportsOnly: true })]],
    ]);
    expect(told).toEqual([[]]);
    expect(events).toEqual([]);
  });

  it.each([
    ['an item without a date', null],
    ['an old item that is issued again', '2025-12-28T09:00:00.000Z'],
  ])('%s: it starts no event either', (_what, published) => {
    const { told, events } = pollAll([['2026-01-04T09:05:00.000Z', [makeReport({ published })]]], POLICY, null);
    expect(told).toEqual([[]]);
    expect(events).toEqual([]);
  });

  it('an item without a date, which may still support a known event', () => {
    const { told, events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios' })]],
      ['2026-01-04T09:10:00.000Z', [makeReport({ by: 'axios', published: null })]],
    ]);
    expect(told[1]).toEqual([]);
    expect(events[0]?.testimonies).toHaveLength(2);
  });

  it('a retelling of what happened long ago', () => {
    const date = { from: '2025-07-12', to: '2025-07-12' };
    const { told, events } = pollAll([['2026-01-04T09:05:00.000Z', [makeReport({ kind: 'round-concluded', date })]]]);
    expect(told).toEqual([[]]);
    expect(events).toEqual([]);
  });
});

describe('which event a report joins', () => {
  const first = makeReport({ by: 'axios' });
  const next = (sketch: Parameters<typeof makeReport>[0]) =>
    makeReport({ by: 'reuters', published: '2026-01-04T10:00:00.000Z', ...sketch });

  it.each([
    ['names no place', next({ place: null })],
    ['names no date', next({ date: null })],
    ['is a day off, on the other side of midnight', next({ date: { from: '2026-01-06', to: '2026-01-06' } })],
    ['says "this week"', next({ date: { from: '2026-01-04', to: '2026-01-10' } })],
    ['counts the rounds in another way', next({ ordinal: 3 })],
    ['counts the rounds in another way and names no date', next({ ordinal: 3, date: null })],
    ['comes three days later', next({ published: '2026-01-07T08:00:00.000Z' })],
  ])('joins when it %s', (_what, report) => {
    const { events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [{ ...first, ordinal: 5 }]],
      ['2026-01-07T09:05:00.000Z', [report]],
    ]);
    expect(events.map((event) => event.testimonies.length)).toEqual([2]);
  });

  it.each([
    ['another kind', next({ kind: 'round-postponed' })],
    ['another place', next({ place: 'baku' })],
    ['another date', next({ date: { from: '2026-01-09', to: '2026-01-09' } })],
    ['another round, with no place to tell that it is the same', next({ ordinal: 6, place: null })],
    ['a later time than the window', next({ published: '2026-01-09T08:00:00.000Z' })],
  ])('founds another event when it has %s', (_what, report) => {
    const { events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [{ ...first, ordinal: 5 }]],
      [report.published ?? '', [report]],
    ]);
    expect(events.map((event) => event.testimonies.length)).toEqual([1, 1]);
  });

  it('takes an agreement that one outlet places where its cell will sit for the one signed at the venue', () => {
    const date = { from: '2026-01-06', to: '2026-01-06' };
    const signed = makeReport({ by: 'axios', kind: 'agreement', date, published: '2026-01-06T16:00:00.000Z' });
    const cell = makeReport({
      by: 'ap',
      kind: 'agreement',
      place: 'amman',
      published: '2026-01-06T18:00:00.000Z',
      date,
    });
    const { told } = pollAll([['2026-01-06T18:05:00.000Z', [signed, cell]]]);
    expect(told).toEqual([['2026-01-06-paris-agreement#confirmed']]);
  });

  it('dates a breakdown by its report, not by "stalled since September"', () => {
    const date = { from: '2025-09-01', to: '2025-09-30' };
    const report = makeReport({ kind: 'breakdown', place: null, date, published: '2025-11-17T05:00:00.000Z' });
    const { events } = pollAll([['2025-11-17T05:05:00.000Z', [report]]], POLICY, null);
    expect(events).toMatchObject([{ id: '2025-11-17-breakdown', date: null }]);
  });

  it('learns the place and the narrower date from later reports', () => {
    const vague = makeReport({ place: null, date: { from: '2026-01-04', to: '2026-01-10' } });
    const { events } = pollAll([['2026-01-04T10:05:00.000Z', [vague, next({})]]]);
    expect(events).toMatchObject([{ place: 'paris', date: { from: '2026-01-05', to: '2026-01-05' } }]);
  });

  it('says why', () => {
    const step = advance([], [first], { now: '2026-01-04T09:05:00.000Z', baselineAt: null, policy: POLICY });
    expect(step.assignments[0]?.reasons).toEqual([
      { rule: 'assign.new', note: 'no open event of this kind, place and date: 2026-01-05-paris-round-scheduled' },
    ]);
  });
});

describe('the round of January 2026', () => {
  it('is one round with four events, each told once, with what came before', () => {
    const at = (day: string, sketch: Parameters<typeof makeReport>[0]) =>
      ['axios', 'reuters'].map((by) =>
        makeReport({ ...sketch, by, published: `${day}T15:00:00.000Z`, date: { from: day, to: day } }),
      );
    let events: TalksEvent[] = [];
    const lines: string[] = [];
    for (const [now, reports] of [
      ['2026-01-04T15:05:00.000Z', [makeReport({ by: 'axios' }), makeReport({ by: 'kan' })]],
      ['2026-01-05T15:05:00.000Z', at('2026-01-05', { kind: 'round-opened', ordinal: 5 })],
      [
        '2026-01-06T15:05:00.000Z',
        [...at('2026-01-06', { kind: 'round-concluded' }), ...at('2026-01-06', { kind: 'agreement', place: null })],
      ],
    ] as const) {
      const step = advance(events, reports, { now, baselineAt: BASELINE_AT, policy: POLICY });
      const changed = new Set(step.changed.map((event) => event.id));
      events = [...events.filter((event) => !changed.has(event.id)), ...step.changed];
      lines.push(...step.alerts.map((alert) => `${alert.id} after ${alert.before?.kind ?? 'nothing'}`));
    }
    expect(lines).toEqual([
      '2026-01-05-paris-round-scheduled#confirmed after nothing',
      '2026-01-05-paris-round-opened#confirmed after round-scheduled',
      '2026-01-06-paris-round-concluded#confirmed after round-opened',
      '2026-01-06-agreement#confirmed after round-opened',
    ]);
    expect(new Set(events.map((event) => event.roundId))).toEqual(new Set(['2026-01-05-paris']));
  });
});

describe('a step', () => {
  it('changes nothing and tells nothing when it is repeated', () => {
    const context = { now: '2026-01-04T09:05:00.000Z', baselineAt: BASELINE_AT, policy: POLICY };
    const report = makeReport({});
    const first = advance([], [report], context);
    expect(first.alerts).toHaveLength(1);
    expect(advance(first.changed, [report], context)).toMatchObject({ changed: [], alerts: [] });
    expect(advance(first.changed, [], context)).toMatchObject({ changed: [], alerts: [] });
  });
});

describe('the place and day of an event', () => {
  const sketch = { kind: 'agreement', evidence: 'weak', place: 'london', date: null } as const;
  const plain = {
    by: 'reuters',
    kind: 'agreement',
    place: 'paris',
    date: null,
    published: '2026-01-04T10:00:00.000Z',
  } as const;

  it('are those of the first report that tells it plainly, while nobody was told', () => {
    const { events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios', ...sketch })]],
      ['2026-01-04T10:05:00.000Z', [makeReport(plain)]],
    ]);
    expect(events).toMatchObject([{ place: 'paris' }]);
  });

  it('stand once somebody was told', () => {
    const { events } = pollAll([
      ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios', ...sketch, evidence: 'strong' })]],
      ['2026-01-04T10:05:00.000Z', [makeReport(plain)]],
    ]);
    expect(events).toMatchObject([{ place: 'london' }]);
  });
});

it('notes when what readers see of an event last changed: a report more is a change, being told of it is none', () => {
  const { events } = pollAll([
    ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios' })]],
    ['2026-01-04T10:05:00.000Z', [makeReport({ by: 'reuters', published: '2026-01-04T09:00:00.000Z' })]],
    ['2026-01-04T11:05:00.000Z', []],
  ]);
  expect(events[0]?.changedAt).toBe('2026-01-04T10:05:00.000Z');
});

it('takes the put off round’s announcement for changed, whose certainty another event has changed', () => {
  const { events } = pollAll([
    ['2026-01-04T09:05:00.000Z', [makeReport({ by: 'axios' }), makeReport({ by: 'reuters' })]],
    [
      '2026-01-04T12:05:00.000Z',
      ['axios', 'reuters'].map((by) =>
        makeReport({ by, kind: 'round-postponed', published: '2026-01-04T12:00:00.000Z' }),
      ),
    ],
  ]);
  expect(events.map(({ kind, certainty, changedAt }) => [kind, certainty, changedAt])).toContainEqual([
    'round-scheduled',
    'corrected',
    '2026-01-04T12:05:00.000Z',
  ]);
});
