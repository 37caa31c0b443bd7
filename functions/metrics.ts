import type { Trouble } from '../shared/watch/troubles.ts';

/** CloudWatch namespace of every metric that the functions write to their logs. */
export const METRIC_NAMESPACE = 'Parley';

/** Two negotiations may share an account: each metric says whose it is. Alarms and log lines name it alike. */
export const METRIC_DIMENSION = 'Dossier';

/**
 * One metric for all that goes wrong, written in the hours in which it does: an alarm goes off where three polls' time has 1
 * of it. It is counted of each trouble, too, so that whoever tells the operator knows which it is.
 */
export const TROUBLES_METRIC = 'Troubles';
/** The field of such a line that names the trouble. */
export const TROUBLE_DIMENSION = 'trouble';

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
  const directives = metrics.map((name) => ({
    Namespace: METRIC_NAMESPACE,
    Dimensions: [[METRIC_DIMENSION], ...(name === TROUBLES_METRIC ? [[METRIC_DIMENSION, TROUBLE_DIMENSION]] : [])],
    Metrics: [{ Name: name, Unit: 'Count' }],
  }));
  const embedded = metrics.length > 0 && { _aws: { Timestamp: timestamp, CloudWatchMetrics: directives } };
  return { ...embedded, [METRIC_DIMENSION]: dossierId, ...counts };
}

/** The fields that make a log line ring that alarm and name the cause. */
export function troubleFields(dossierId: string, trouble: Trouble, now: Date): Record<string, unknown> {
  return { [TROUBLE_DIMENSION]: trouble, ...metricFields(dossierId, { [TROUBLES_METRIC]: 1 }, now.getTime()) };
}
