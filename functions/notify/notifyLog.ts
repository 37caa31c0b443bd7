import { metricFields } from '../metrics.ts';
import type { Delivery } from './deliverAlert.ts';

/** Alerts given up because the channel refuses them or they cannot be read: `infra/` alarms on it. */
export const ALERTS_REJECTED = 'AlertsRejected';

/** One log line for what became of an alert. A rejection is also a metric. */
export function buildDeliveryLog(alertId: string, delivery: Delivery, dossierId: string, now: Date): { what: string } {
  const { outcome, ...details } = delivery;
  const entry = { what: `notify.${outcome}`, alertId, ...details };
  return outcome === 'rejected'
    ? { ...entry, ...metricFields(dossierId, { [ALERTS_REJECTED]: 1 }, now.getTime()) }
    : entry;
}
