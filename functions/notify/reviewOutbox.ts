import { isUnsettled } from '../adapters/outbox.ts';
import { metricFields } from '../metrics.ts';
import type { OutboxEntry } from '../services.ts';
import { OUTBOX_METRICS } from './notifyLog.ts';
import type { ReviewServices } from './services.ts';

/** An alert should be out within seconds; after this somebody should look. */
const LATE_MINUTES = 15;
/** Longer than the stream takes over the few tries of an alert, which may be under way. */
const TRIED_MINUTES = 10;
/** Longer than the stream keeps a record: what is `pending` since then has been given up there. */
export const STREAM_HOURS = 6;
const GIVEN_UP_MINUTES = STREAM_HOURS * 60 + 30;

/**
 * Counts what is stuck in the outbox, as gauges that stand until it is dealt with, and puts back what waits, to be tried
 * again: alerts that an operator's mending would let through, and those that the stream gave up in an outage. The
 * notifier drops what has grown stale. Alerts that were rejected are left to `redrive`.
 */
export async function reviewOutbox({ dossier, outbox, log }: ReviewServices, now: Date): Promise<void> {
  const entries = await outbox.getOutboxEntries();
  const unsettled = entries.filter(isUnsettled);
  const putBack = unsettled.filter((entry) => isToPutBack(entry, now)).map(({ alert }) => alert.id);
  for (const id of putBack) await outbox.putPending(id, now);
  const gauges = {
    [OUTBOX_METRICS.rejected]: entries.filter(({ state }) => state === 'rejected').length,
    [OUTBOX_METRICS.waiting]: unsettled.filter(({ alert }) => minutesSince(alert.decidedAt, now) >= LATE_MINUTES)
      .length,
  };
  log({ what: 'notify.review', ...metricFields(dossier.id, gauges, now.getTime()), putBack });
}

function isToPutBack({ state, movedAt }: OutboxEntry, now: Date): boolean {
  return minutesSince(movedAt, now) >= (state === 'waiting' ? TRIED_MINUTES : GIVEN_UP_MINUTES);
}

function minutesSince(instant: string, now: Date): number {
  return (now.getTime() - Date.parse(instant)) / 60_000;
}
