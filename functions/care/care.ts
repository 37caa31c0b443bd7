import * as z from 'zod';
import { settleSubscribers } from '../subscribers/settleSubscribers.ts';
import { reconcile } from './reconcile.ts';
import { sendHeartbeat } from './sendHeartbeat.ts';
import type { CareServices } from './services.ts';

/** What the schedules ask for, by name. */
export const CARE_TASKS = ['heartbeat', 'settle', 'reconcile'] as const;
export type CareTask = (typeof CARE_TASKS)[number];

const careEventSchema = z.object({ task: z.enum(CARE_TASKS) });

/** @throws {z.ZodError} for an event that names no task: a schedule that calls with anything else is a mistake. */
export function readCareEvent(event: unknown): CareTask {
  return careEventSchema.parse(event).task;
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
