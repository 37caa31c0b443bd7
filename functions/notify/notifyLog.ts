import { troubleFields } from '../metrics.ts';
import type { Settled } from './settleAlert.ts';

/** One log line for what became of an alert. That it is given up rings at once; the review keeps count of all that is stuck. */
export function buildDeliveryLog(alertId: string, settled: Settled, dossierId: string, now: Date): { what: string } {
  const { outcome, ...details } = settled;
  const entry = { what: `notify.${outcome}`, alertId, ...details };
  return outcome === 'rejected' ? { ...entry, ...troubleFields(dossierId, 'Alerts rejected', now) } : entry;
}
