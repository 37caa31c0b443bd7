/** Alerts that reached nobody, as the page tells of them: the gap is said where the news stands. */
import type { Alert } from '../alerts/alert.ts';
import type { AlertableKind } from '../detect/report.ts';
import { addDays, dayOf } from '../events/days.ts';

export interface UnsentAlert {
  eventId: string;
  kind: AlertableKind;
  /** A correction that was not sent leaves standing that the news was. */
  isCorrection: boolean;
  /** Why, for readers: what an operator needs beside it is in the log. */
  why: string;
  /** ISO instant at which it was given up, or last tried. */
  at: string;
}

/** As much of an outbox entry as is told. */
interface SettledAlert {
  alert: Alert;
  state: string;
  reason: string | null;
  settledAt: string | null;
  movedAt: string;
}

/** Older gaps are no longer anybody's concern. */
const SHOWN_DAYS = 60;
/** In a month when nothing is delivered, the first fifty lines say it. */
const SHOWN_ALERTS = 50;

/** The day since which alerts were given up that are still told of. */
export function unsentSince(now: Date): string {
  return addDays(dayOf(now.toISOString()), -SHOWN_DAYS);
}

/** Newest first. An answer of SNS may name the operator's account, so that of a refusal only the fact is told. */
export function unsentAlerts(entries: readonly SettledAlert[]): UnsentAlert[] {
  return entries
    .flatMap(({ alert, state, reason, settledAt, movedAt }): UnsentAlert[] => {
      const at = settledAt ?? movedAt;
      const { eventId, event, purpose } = alert;
      const unsent = { eventId, kind: event.kind, isCorrection: purpose === 'correction', at };
      if (state === 'rejected') return [{ ...unsent, why: 'refused by the delivery service' }];
      if (state === 'waiting') return [{ ...unsent, why: 'held up at the delivery service; it is tried again' }];
      return state === 'dropped' ? [{ ...unsent, why: reason ?? 'given up' }] : [];
    })
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, SHOWN_ALERTS);
}
