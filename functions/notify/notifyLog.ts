import type { Alert } from '../../shared/alerts/alert.ts';
import { METRIC_DIMENSION, troubleFields } from '../metrics.ts';
import type { Settled } from './settleAlert.ts';

/**
 * One log line for what became of an alert. That it is given up rings at once; the review keeps count of all that is stuck.
 * @param alert null: it cannot be read
 */
export function buildDeliveryLog(
  alertId: string,
  alert: Alert | null,
  settled: Settled,
  dossierId: string,
  now: Date,
): { what: string } {
  const { outcome, ...details } = settled;
  const entry = { what: `notify.${outcome}`, alertId, [METRIC_DIMENSION]: dossierId, ...details };
  if (outcome === 'rejected') return { ...entry, ...troubleFields(dossierId, 'Alerts rejected', now) };
  return outcome === 'delivered' && alert ? { ...entry, ...describeTold(alert, now) } : entry;
}

/** What the dashboard counts: what was told, how sure, and how long after the newest report of it was published. */
function describeTold({ event, purpose }: Alert, now: Date) {
  const { kind, lastPublished } = event;
  const lagSeconds = lastPublished && Math.max(0, Math.round((now.getTime() - Date.parse(lastPublished)) / 1_000));
  return { kind, certainty: purpose, ...(lagSeconds !== null && { lagSeconds }) };
}
