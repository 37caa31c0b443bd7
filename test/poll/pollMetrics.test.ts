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
  const rejected = buildDeliveryLog('a', { outcome: 'rejected', published: [], reason: 'no' }, 'north-south', NOW);
  for (const entry of [pollLogEntry(summary, 'north-south', NOW.getTime()), rejected] as Record<string, unknown>[]) {
    const { CloudWatchMetrics } = entry._aws as {
      CloudWatchMetrics: { Dimensions: string[][]; Metrics: { Name: string }[] }[];
    };
    expect(CloudWatchMetrics[0]?.Dimensions).toEqual([['Dossier']]);
    expect(entry.Dossier).toBe('north-south');
    for (const { Name } of CloudWatchMetrics[0]?.Metrics ?? []) expect(entry[Name]).toEqual(expect.any(Number));
  }
});

it('of a poll, only what an alarm looks at is a metric; the rest is told by the line alone', () => {
  const entry = pollLogEntry(summary, 'north-south', NOW.getTime());
  expect(metricsOf(entry)).toEqual(['PollsDone', 'ItemsNew', 'ReportsUnstored']);
  expect(entry).toMatchObject({ FeedsFailed: 1, Reports: 1, Alerts: 1 });
});

it('a daily check that finds nobody missing is no metric, and one that does is', () => {
  const counts = { subscribers: 9, confirmed: 9, pending: 0, expired: 0, repaired: 0, lost: 0, optedOut: 0 };
  const found = { ...counts, adopted: 0, foreign: 0, leftovers: 0, failed: 0 };
  expect(metricsOf(buildReconcileLog(found, 9, false, 'north-south', NOW))).toEqual([]);
  expect(metricsOf(buildReconcileLog(found, 20, true, 'north-south', NOW))).toEqual(['SubscribersDropped']);
});

it('a poll that stored nothing is not done, and says how many reports wait', () => {
  const done = pollLogEntry(summary, 'north-south', NOW.getTime());
  const unstored = pollLogEntry({ ...summary, isStored: false }, 'north-south', NOW.getTime());
  expect(done).toMatchObject({ PollsDone: 1, ReportsUnstored: 0 });
  expect(unstored).toMatchObject({ PollsDone: 0, ReportsUnstored: 1 });
});

it('only where there are shards a poll counts for how long the slowest of them has been silent', () => {
  const slowest = { shard: 3, at: '2026-01-07T08:26:00.000Z' };
  const entry = pollLogEntry({ ...summary, shard: { shard: 1, of: 4, slowest } }, 'north-south', NOW.getTime());
  expect(metricsOf(entry)).toContain('ShardSilentMinutes');
  expect(entry).toMatchObject({ ShardSilentMinutes: 34, shard: { shard: 1, of: 4, slowest } });
  expect(pollLogEntry(summary, 'north-south', NOW.getTime())).not.toHaveProperty('ShardSilentMinutes');
});
