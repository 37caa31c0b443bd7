import { metricFields } from '../metrics.ts';
import type { Settled } from './settleAlert.ts';

/** How many alerts are stuck, and so gauges: `infra/` alarms on them. */
export const OUTBOX_METRICS = {
  /** Given up because the channel refuses them or they cannot be read or sent, and not dealt with. */
  rejected: 'AlertsRejected',
  /** Neither told nor given up a quarter of an hour after they were decided. */
  waiting: 'AlertsWaiting',
} as const;

/** One log line for what became of an alert. Being stuck is also a metric, at once; the review keeps it up. */
export function buildDeliveryLog(alertId: string, settled: Settled, dossierId: string, now: Date): { what: string } {
  const { outcome, ...details } = settled;
  const entry = { what: `notify.${outcome}`, alertId, ...details };
  if (outcome !== 'rejected' && outcome !== 'waiting') return entry;
  return { ...entry, ...metricFields(dossierId, { [OUTBOX_METRICS[outcome]]: 1 }, now.getTime()) };
}
