import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMetricReader } from '../../functions/adapters/metricReader.ts';
import { audit } from '../../functions/care/audit.ts';
import { type AskedMetric, startMetrics, THROTTLED } from '../../infra/cost/metricsStandIn.ts';
import { LOCAL_AWS } from '../../infra/local/localAws.ts';
import { type AuditedMetric, findPeak } from '../../shared/watch/auditedMetric.ts';
import { startTable } from '../notify/notifyHarness.ts';

const topic = (name: string) => ({
  namespace: 'AWS/SNS',
  name: 'NumberOfNotificationsFailed',
  dimensions: { TopicName: name },
});
const UNDELIVERED: AuditedMetric = {
  trouble: 'Messages not delivered',
  everyHours: 6,
  metrics: [topic('all-early'), topic('all-confirmed')],
  statistic: 'Sum',
  periodMinutes: 1_440,
  periods: 1,
  threshold: 3,
};

let table: Awaited<ReturnType<typeof startTable>>;
let cloudWatch: Awaited<ReturnType<typeof startMetrics>>;
let values: Record<string, number>;
beforeEach(async () => {
  values = {};
  table = await startTable();
  const nameOf = ({ MetricStat: { Metric } }: AskedMetric) => Metric.Dimensions[0]?.Value ?? Metric.MetricName;
  cloudWatch = await startMetrics((asked) => values[nameOf(asked)]);
});
afterEach(async () => {
  await cloudWatch.stop();
  await table.stop();
});

/** The troubles that an audit at this hour rings for. */
async function ringsAt(hour: number, audited = [UNDELIVERED, THROTTLED]): Promise<unknown[]> {
  const client = new CloudWatchClient({ ...LOCAL_AWS, endpoint: cloudWatch.url });
  const lines: Record<string, unknown>[] = [];
  await audit(
    {
      dossier: { id: 'north-south' },
      watch: table.watch,
      metrics: createMetricReader(client),
      clock: () => new Date(Date.UTC(2026, 0, 5, hour)),
      log: (entry) => void lines.push(entry),
    },
    audited,
  );
  client.destroy();
  return lines.flatMap(({ what, trouble, Troubles }) => (what === 'trouble' ? [`${trouble} ${Troubles}`] : []));
}

describe('the audit', () => {
  it('rings when what all topics could not deliver in a day comes to the threshold', async () => {
    values = { 'all-early': 1, 'all-confirmed': 1 };
    expect(await ringsAt(0)).toEqual([]);
    values = { 'all-early': 1, 'all-confirmed': 2 };
    expect(await ringsAt(6)).toEqual(['Messages not delivered 1']);
    expect(await ringsAt(12)).toEqual([]);
    expect(await ringsAt(30)).toEqual(['Messages not delivered 1']);
  });

  it('rings when functions were throttled', async () => {
    values = { Throttles: 10 };
    expect(await ringsAt(1)).toEqual(['Functions throttled 1']);
  });

  it('asks for a day of each topic at four hours of the day, and for throttles every hour: each question has a price', async () => {
    await ringsAt(6);
    await ringsAt(7);
    const asked = cloudWatch.questions.map(({ MetricDataQueries, StartTime, EndTime }) => [
      MetricDataQueries.map(({ MetricStat }) => MetricStat.Stat).join(),
      (EndTime - StartTime) / 60,
    ]);
    expect(asked).toEqual([
      ['Sum,Sum', 1_440],
      ['Sum', 75],
      ['Sum', 75],
    ]);
  });

  it('says that it looked, which the sign of life waits for', async () => {
    await ringsAt(3);
    expect((await table.watch.getWatch('audit')).at).toBe('2026-01-05T03:00:00.000Z');
  });

  it('has not looked when CloudWatch does not answer', async () => {
    await cloudWatch.stop();
    await expect(ringsAt(3)).rejects.toThrow();
    expect((await table.watch.getWatch('audit')).at).toBeNull();
  }, 20_000);
});

it('the peak of metrics is that of their sums, period by period', () => {
  const [early, late] = ['2026-01-05T00:00:00Z', '2026-01-05T00:15:00Z'];
  expect(
    findPeak([
      new Map([[early, 4]]),
      new Map([
        [early, 1],
        [late, 4],
      ]),
    ]),
  ).toBe(5);
  expect(findPeak([new Map()])).toBe(0);
});
