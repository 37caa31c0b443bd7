import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC_DIMENSION, METRIC_NAMESPACE } from '../../functions/metrics.ts';

/** A metric that the functions write to their log lines, of one negotiation alone. */
export function dossierMetric(dossierId: string, metricName: string, options: MetricOptions): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { [METRIC_DIMENSION]: dossierId },
    ...options,
  });
}
