import * as z from 'zod';
import { auditedMetricSchema } from '../../shared/watch/auditedMetric.ts';
import { settleSubscribers } from '../subscribers/settleSubscribers.ts';
import { reconcile } from './reconcile.ts';
import { sendHeartbeat } from './sendHeartbeat.ts';
import type { CareServices } from './services.ts';

/** What the schedules ask for, by name. */
const CARE_TASKS = ['heartbeat', 'settle', 'reconcile'] as const;
export type CareTask = (typeof CARE_TASKS)[number];

const careCallSchema = z.discriminatedUnion('task', [
  z.object({ task: z.enum(CARE_TASKS) }),
  z.object({ task: z.literal('audit'), audited: z.array(auditedMetricSchema) }),
]);
export type CareCall = z.infer<typeof careCallSchema>;

/** @throws {z.ZodError} for an event that names no task: a schedule that calls with anything else is a mistake. */
export function readCareCall(event: unknown): CareCall {
  return careCallSchema.parse(event);
}

/** Does one task; may be repeated at any time. @throws whatever a later try may mend. */
export async function care(services: CareServices, task: CareTask): Promise<void> {
  switch (task) {
    case 'heartbeat':
      return sendHeartbeat(services);
    case 'settle':
      return settleSubscribers(services);
    case 'reconcile':
      await reconcile(services);
      return;
    default:
      return task satisfies never;
  }
}
