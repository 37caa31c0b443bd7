/** CloudWatch namespace of every metric that the functions write to their logs. */
export const METRIC_NAMESPACE = 'Parley';

/** Two negotiations may share an account: each metric says whose it is. Alarms and log lines name it alike. */
export const METRIC_DIMENSION = 'Dossier';

/** The fields that make a log line a set of counts as well (CloudWatch's embedded metric format). */
export function metricFields(
  dossierId: string,
  counts: Readonly<Record<string, number>>,
  timestamp: number,
): Record<string, unknown> {
  const metrics = {
    Namespace: METRIC_NAMESPACE,
    Dimensions: [[METRIC_DIMENSION]],
    Metrics: Object.keys(counts).map((name) => ({ Name: name, Unit: 'Count' })),
  };
  return { _aws: { Timestamp: timestamp, CloudWatchMetrics: [metrics] }, [METRIC_DIMENSION]: dossierId, ...counts };
}
