import type { Outbox } from '../services.ts';
import { type Delivery, deliverAlert } from './deliverAlert.ts';
import { type NotifyServices, PAUSE_AFTER_ALERT_MS } from './notify.ts';
import { buildDeliveryLog } from './notifyLog.ts';

export type RedriveServices = Omit<NotifyServices, 'outbox'> & { outbox: Outbox };

/**
 * Sends again, oldest first and paced, every alert that was rejected or never left `pending`. Topics that were told stay
 * told; what is stale by now is dropped with that reason.
 * @returns what became of each, by alert id.
 * @throws at the first failure that a later try may mend; what was done until then is kept.
 */
export async function redrive(services: RedriveServices, now: Date): Promise<Map<string, Delivery>> {
  const entries = await services.outbox.getOutboxEntries();
  const done = new Map<string, Delivery>();
  for (const { alert, state } of entries) {
    if (state !== 'rejected' && state !== 'pending') continue;
    const delivery = await deliverAlert(services, alert, now);
    done.set(alert.id, delivery);
    services.log(buildDeliveryLog(alert.id, delivery, now));
    await services.pause(PAUSE_AFTER_ALERT_MS);
  }
  return done;
}
