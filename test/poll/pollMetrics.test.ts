import { expect, it } from 'vitest';
import { buildReconcileLog } from '../../functions/care/careLog.ts';
import { buildDeliveryLog } from '../../functions/notify/notifyLog.ts';
import { pollLogEntry } from '../../functions/poll/pollMetrics.ts';

type Embedded = { CloudWatchMetrics: { Metrics: { Name: string }[] }[] };
const metricsOf = ({ _aws }: Record<string, unknown>) =>
  (_aws as Embedded | undefined)?.CloudWatchMetrics.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name)) ?? [];

const NOW = new Date('2026-01-07T09:00:00Z');
const summary = {
  now: NOW.toISOString(),
  shard: { shard: 1, of: 1, slowest: { shard: 1, at: NOW.toISOString() } },
  feeds: { due: 3, fresh: 1, unchanged: 1, failed: 1, noTurn: 0 },
  items: { new: 2, reports: 1, dropped: { 'not-about-talks': 1 }, broken: 0 },
  events: ['e'],
  alerts: ['a'],
  isBaseline: false,
  isStored: true,
};

it('every log line that is also a set of metrics says whose they are', () => {
  const rejected = buildDeliveryLog(
    'a',
    null,
    { outcome: 'rejected', published: [], reason: 'no' },
    'north-south',
    NOW,
  );
  const unstored = pollLogEntry({ ...summary, isStored: false }, 'north-south', NOW.getTime());
  for (const entry of [unstored, rejected] as Record<string, unknown>[]) {
    const { CloudWatchMetrics } = entry._aws as {
      CloudWatchMetrics: { Dimensions: string[][]; Metrics: { Name: string }[] }[];
    };
    // And which trouble: by the first the alarm adds up, by the second the operator is told.
    expect(CloudWatchMetrics[0]?.Dimensions).toEqual([['Dossier'], ['Dossier', 'trouble']]);
    expect([entry.Dossier, entry.trouble]).toEqual(['north-south', expect.any(String)]);
    for (const { Name } of CloudWatchMetrics[0]?.Metrics ?? []) expect(entry[Name]).toEqual(expect.any(Number));
  }
});

it('a poll in which all is well is a line and no metric, which would cost 0.30 USD a month', () => {
  const entry = pollLogEntry(summary, 'north-south', NOW.getTime());
  expect(metricsOf(entry)).toEqual([]);
  expect(entry).toMatchObject({ PollsDone: 1, ItemsNew: 2, FeedsFailed: 1, Reports: 1, Alerts: 1, ReportsUnstored: 0 });
});

it('a poll that could not store its reports is half a trouble, so that two in a row ring', () => {
  const unstored = pollLogEntry({ ...summary, isStored: false }, 'north-south', NOW.getTime());
  expect(metricsOf(unstored)).toEqual(['Troubles']);
  expect(unstored).toMatchObject({ PollsDone: 0, ReportsUnstored: 1, trouble: 'Reports not stored', Troubles: 0.5 });
  const nothing = { ...summary, isStored: false, items: { ...summary.items, reports: 0 } };
  expect(metricsOf(pollLogEntry(nothing, 'north-south', NOW.getTime()))).toEqual([]);
});

it('a poll whose reader answers nothing is counted, also where it could not store what it read', () => {
  const reader = { asked: 2, answered: 0, unanswered: { refused: 2 } } as never;
  const out = pollLogEntry({ ...summary, reader, isStored: false }, 'north-south', NOW.getTime());
  expect(metricsOf(out)).toEqual(['ReaderOut', 'Troubles']);
});

it('a daily check that finds nobody missing is no metric, and one that does rings', () => {
  const counts = { subscribers: 9, confirmed: 9, pending: 0, expired: 0, repaired: 0, lost: 0, optedOut: 0 };
  const found = { ...counts, adopted: 0, foreign: 0, moved: 0, leftovers: 0, failed: 0 };
  expect(metricsOf(buildReconcileLog(found, 9, false, 'north-south', NOW))).toEqual([]);
  const dropped = buildReconcileLog(found, 20, true, 'north-south', NOW);
  expect(metricsOf(dropped)).toEqual(['Troubles']);
  expect(dropped.trouble).toBe('Subscribers lost');
});

it('a poll of a shard says which, and which of them is the slowest, and is no metric for it', () => {
  const shard = { shard: 1, of: 4, slowest: { shard: 3, at: '2026-01-07T08:26:00.000Z' } };
  const entry = pollLogEntry({ ...summary, shard }, 'north-south', NOW.getTime());
  expect([entry.shard, metricsOf(entry)]).toEqual([shard, []]);
  expect(pollLogEntry(summary, 'north-south', NOW.getTime())).not.toHaveProperty('shard');
});
