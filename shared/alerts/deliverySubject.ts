import type { Told } from '../events/event.ts';
import type { Alert } from './alert.ts';

type Delivered = Pick<Alert, 'eventId' | 'purpose'> & { event: Pick<Alert['event'], 'told'> };

/**
 * What the ledger counts as told once per topic: an event's news, or its correction.
 *
 * Not the alert id: an event may have two news alerts (`reported`, later `confirmed`), and both may concern the early
 * topics when they are decided close together. Under one key whichever comes first is published and the other finds
 * the topic told. A correction has its own key, or those who heard the news could never hear that it was wrong; and so
 * has the second chapter, for the correction closed the first to whoever had not heard the news.
 */
export function deliverySubject(alert: Delivered): string {
  if (alert.purpose !== 'correction') return newsSubject(alert);
  return `${alert.eventId}#correction${chapterMark(alert.event.told, alert.purpose)}`;
}

/** The news of its event; of a correction, the news that it corrects. */
export function newsSubject(alert: Delivered): string {
  return `${alert.eventId}#news${chapterMark(alert.event.told, alert.purpose)}`;
}

/** Appended to the ids of the second chapter: news of an event whose correction was told, and the correction of that. */
export function chapterMark(told: Told, purpose: Alert['purpose']): '' | '-2' {
  return told.chapter === 2 || (purpose !== 'correction' && told.correction !== undefined) ? '-2' : '';
}

/** Of an event's news, that it is confirmed: what those who hear twice are told apart from its first report. */
export function confirmedSubject(alert: Delivered): string {
  return `${alert.eventId}#confirmed${chapterMark(alert.event.told, alert.purpose)}`;
}
