// AWS's own client, as of the other services: its answers are signed, paged and change.
import { type CloudWatchClient, paginateGetMetricData } from '@aws-sdk/client-cloudwatch';
import { MINUTE_MS } from '../../shared/units.ts';
import type { AuditedMetric, MetricValues } from '../../shared/watch/auditedMetric.ts';

/** Which metrics, and how far back. */
type AskedMetrics = Pick<AuditedMetric, 'metrics' | 'statistic' | 'periodMinutes' | 'periods'>;

/** Reads metrics of CloudWatch, at 0.01 USD per thousand. */
export interface MetricReader {
  /** The values of each metric in the periods that end now. */
  getValues(asked: AskedMetrics, now: Date): Promise<MetricValues[]>;
}

export function createMetricReader(client: CloudWatchClient): MetricReader {
  return {
    async getValues({ metrics, statistic, periodMinutes, periods }, now) {
      const queries = metrics.map(({ namespace, name, dimensions }, index) => {
        const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
        const Metric = { Namespace: namespace, MetricName: name, Dimensions };
        return { Id: `m${index}`, MetricStat: { Metric, Stat: statistic, Period: periodMinutes * 60 } };
      });
      const found = metrics.map(() => new Map<string, number>());
      const question = {
        MetricDataQueries: queries,
        StartTime: new Date(now.getTime() - periods * periodMinutes * MINUTE_MS),
        EndTime: now,
      };
      for await (const { MetricDataResults = [] } of paginateGetMetricData({ client }, question))
        for (const { Id, Timestamps = [], Values = [] } of MetricDataResults)
          for (const [at, instant] of Timestamps.entries())
            found[Number(Id?.slice(1))]?.set(instant.toISOString(), Values[at] ?? 0);
      return found;
    },
  };
}
