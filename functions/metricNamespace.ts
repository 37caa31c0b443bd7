/** CloudWatch namespace of every metric that the functions write to their logs. */
export const METRIC_NAMESPACE = 'Parley';
