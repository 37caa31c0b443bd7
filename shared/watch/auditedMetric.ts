import * as z from 'zod';
import { TROUBLES } from './troubles.ts';

/**
 * What is looked up in AWS's own metrics now and then, for a hundredth of what an alarm on each would cost. Written by
 * whoever deploys into the schedule that asks.
 */
export const auditedMetricSchema = z.object({
  trouble: z.enum(TROUBLES),
  /** It is looked up at these hours of the day, UTC: 6 for 0, 6, 12 and 18. */
  everyHours: z.number().int().min(1).max(24),
  /** Added up, period by period. */
  metrics: z
    .array(z.object({ namespace: z.string(), name: z.string(), dimensions: z.record(z.string(), z.string()) }))
    .min(1),
  statistic: z.enum(['Sum', 'Maximum']),
  periodMinutes: z.number().int().positive(),
  /** Periods that are looked back over: the highest counts. */
  periods: z.number().int().positive(),
  /** At or above it is trouble. */
  threshold: z.number().positive(),
});
export type AuditedMetric = z.infer<typeof auditedMetricSchema>;

/** Each metric's values, by the instant at which its period begins. */
export type MetricValues = ReadonlyMap<string, number>;

/** The highest of the metrics' sums in any period; 0 where nothing was written. */
export function findPeak(metrics: readonly MetricValues[]): number {
  const sums = new Map<string, number>();
  for (const values of metrics)
    for (const [instant, value] of values) sums.set(instant, (sums.get(instant) ?? 0) + value);
  return Math.max(0, ...sums.values());
}
