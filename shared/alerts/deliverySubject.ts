import type { Alert } from './alert.ts';

/**
 * What the ledger counts as told once per topic: an event's news, or its correction.
 *
 * Not the alert id: an event may have two news alerts (`reported`, later `confirmed`), and both may concern the early
 * topics when they are decided close together. Under one key whichever comes first is published and the other finds
 * the topic told. A correction has its own key, or those who heard the news could never hear that it was wrong.
 */
export function deliverySubject(alert: Pick<Alert, 'eventId' | 'purpose'>): string {
  return alert.purpose === 'correction' ? `${alert.eventId}#correction` : newsSubject(alert);
}

/** What a correction corrects: the news of its event. */
export function newsSubject({ eventId }: Pick<Alert, 'eventId'>): string {
  return `${eventId}#news`;
}
