/** Alerts that reached nobody, as the page tells of them: the gap is said where the news stands. */
import { addDays, dayOf } from '../../shared/events/days.ts';
import type { OutboxEntry } from '../services.ts';

export interface UnsentAlert {
  eventId: string;
  /** A correction that was not sent leaves standing that the news was. */
  isCorrection: boolean;
  /** Why, for readers: what an operator needs beside it is in the log. */
  why: string;
  /** ISO instant at which it was given up, or last tried. */
  at: string;
}

/** Older gaps are no longer anybody's concern. */
const SHOWN_DAYS = 60;

/** The day from which on alerts are asked for. */
export function unsentSince(now: Date): string {
  return addDays(dayOf(now.toISOString()), -SHOWN_DAYS);
}

/** Newest first. An answer of SNS may name the operator's account, so that of a refusal only the fact is told. */
export function unsentAlerts(entries: readonly OutboxEntry[]): UnsentAlert[] {
  return entries
    .flatMap(({ alert, state, reason, settledAt, movedAt }): UnsentAlert[] => {
      const at = settledAt ?? movedAt;
      const unsent = { eventId: alert.eventId, isCorrection: alert.purpose === 'correction', at };
      if (state === 'rejected') return [{ ...unsent, why: 'refused by the delivery service' }];
      if (state === 'waiting') return [{ ...unsent, why: 'held up at the delivery service; it is tried again' }];
      return state === 'dropped' ? [{ ...unsent, why: reason ?? 'given up' }] : [];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
