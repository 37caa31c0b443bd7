import type { Trouble } from '../shared/watch/troubles.ts';

/** CloudWatch namespace of every metric that the functions write to their logs. */
export const METRIC_NAMESPACE = 'Parley';

/** Two negotiations may share an account: each metric says whose it is. Alarms and log lines name it alike. */
export const METRIC_DIMENSION = 'Dossier';

/**
 * The fields that make a log line a set of counts as well (CloudWatch's embedded metric format).
 * @param metrics those of the counts that are metrics too, which cost 0.30 USD a month each: those an alarm looks at. The
 * others are fields of the line, for Insights.
 */
export function metricFields(
  dossierId: string,
  counts: Readonly<Record<string, number>>,
  timestamp: number,
  metrics: readonly string[] = Object.keys(counts),
): Record<string, unknown> {
  const directive = {
    Namespace: METRIC_NAMESPACE,
    Dimensions: [[METRIC_DIMENSION]],
    Metrics: metrics.map((name) => ({ Name: name, Unit: 'Count' })),
  };
  const embedded = metrics.length > 0 && { _aws: { Timestamp: timestamp, CloudWatchMetrics: [directive] } };
  return { ...embedded, [METRIC_DIMENSION]: dossierId, ...counts };
}

/** One metric for all that goes wrong, written in the hours in which it does: an alarm goes off where three polls' time has 1 of it. */
export const TROUBLES_METRIC = 'Troubles';

/** The fields that make a log line ring that alarm and name the cause. */
export function troubleFields(dossierId: string, trouble: Trouble, now: Date): Record<string, unknown> {
  return { trouble, ...metricFields(dossierId, { [TROUBLES_METRIC]: 1 }, now.getTime()) };
}
