import { type AuditedMetric, findPeak } from '../../shared/watch/auditedMetric.ts';
import type { Found } from '../../shared/watch/troubles.ts';
import type { MetricReader } from '../adapters/metricReader.ts';
import { METRIC_DIMENSION } from '../metrics.ts';
import { sayTroubles, type TroubleServices } from '../sayTroubles.ts';

export interface AuditServices extends TroubleServices {
  metrics: MetricReader;
  clock: () => Date;
}

/** Looks in AWS's own metrics for what is at its threshold, and rings for it. @throws whatever CloudWatch or the table throws. */
export async function audit(services: AuditServices, audited: readonly AuditedMetric[]): Promise<void> {
  const now = services.clock();
  const found: Found = {};
  for (const metric of audited.filter(({ everyHours }) => now.getUTCHours() % everyHours === 0)) {
    const peak = findPeak(await services.metrics.getValues(metric, now));
    services.log({ what: 'audit', [METRIC_DIMENSION]: services.dossier.id, looked: metric.trouble, peak });
    // What it comes to may grow all month, as the spend does: beginning is what rings.
    found[metric.trouble] = peak >= metric.threshold ? 1 : 0;
  }
  await sayTroubles(services, 'audit', found, now);
}
