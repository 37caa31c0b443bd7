import { METRIC_NAMESPACE } from '../metricNamespace.ts';
import type { Delivery } from './deliverAlert.ts';

/** Alerts given up because the channel refuses them or they cannot be read: `infra/` alarms on it. */
export const ALERTS_REJECTED = 'AlertsRejected';

/** One log line for what became of an alert. A rejection is also a metric (embedded metric format). */
export function buildDeliveryLog(alertId: string, delivery: Delivery, now: Date): { what: string } {
  const { outcome, ...details } = delivery;
  const entry = { what: `notify.${outcome}`, alertId, ...details };
  return outcome === 'rejected' ? { ...entry, ...countRejection(now) } : entry;
}

function countRejection(now: Date): Record<string, unknown> {
  const metric = {
    Namespace: METRIC_NAMESPACE,
    Dimensions: [[]],
    Metrics: [{ Name: ALERTS_REJECTED, Unit: 'Count' }],
  };
  return { _aws: { Timestamp: now.getTime(), CloudWatchMetrics: [metric] }, [ALERTS_REJECTED]: 1 };
}
