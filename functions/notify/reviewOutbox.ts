import { MINUTE_MS } from '../../shared/units.ts';
import { isUnsettled } from '../adapters/outbox.ts';
import { metricFields } from '../metrics.ts';
import type { OutboxState } from '../services.ts';
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
  const items = await outbox.getOutboxStates();
  const unsettled = items.filter(isUnsettled);
  const putBack = unsettled.filter((item) => isToPutBack(item, now)).map(({ alertId }) => alertId);
  for (const id of putBack) await outbox.putPending(id, now);
  const gauges = {
    [OUTBOX_METRICS.rejected]: items.filter(({ state }) => state === 'rejected').length,
    [OUTBOX_METRICS.waiting]: unsettled.filter(({ decidedAt }) => minutesSince(decidedAt, now) >= LATE_MINUTES).length,
  };
  // That nobody counts those that wait is an alarm of its own; of those rejected, none is the same as nothing.
  const written = Object.values(OUTBOX_METRICS).filter((name) => name === OUTBOX_METRICS.waiting || gauges[name]);
  log({ what: 'notify.review', ...metricFields(dossier.id, gauges, now.getTime(), written), putBack });
}

function isToPutBack({ state, movedAt, decidedAt }: OutboxState, now: Date): boolean {
  return minutesSince(movedAt ?? decidedAt, now) >= (state === 'waiting' ? TRIED_MINUTES : GIVEN_UP_MINUTES);
}

/** An instant that cannot be read is long ago. */
function minutesSince(instant: string | null, now: Date): number {
  return instant === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(instant)) / MINUTE_MS;
}
