import { MINUTE_MS } from '../../shared/units.ts';
import { isNewsSilent } from '../../shared/watch/newsSilence.ts';
import { isUnsettled } from '../adapters/outbox.ts';
import type { OutboxState } from '../alertServices.ts';
import { METRIC_DIMENSION } from '../metrics.ts';
import { sayTroubles } from '../sayTroubles.ts';
import type { ReviewServices } from './services.ts';

/** An alert should be out within seconds; after this somebody should look. */
const LATE_MINUTES = 15;
/** Longer than the stream takes over the few tries of an alert, which may be under way. */
const TRIED_MINUTES = 10;
/** Longer than the stream keeps a record: what is `pending` since then has been given up there. */
export const STREAM_HOURS = 6;
const GIVEN_UP_MINUTES = STREAM_HOURS * 60 + 30;

/**
 * Counts what is stuck in the outbox and rings for it until it is dealt with, looks whether any feed brings news, and puts
 * back what waits, to be tried again: alerts that an operator's mending would let through, and those that the stream gave
 * up in an outage. The notifier drops what has grown stale. Alerts that were rejected are left to `redrive`.
 */
export async function reviewOutbox(services: ReviewServices, now: Date): Promise<void> {
  const { dossier, outbox, events, watch, log } = services;
  const items = await outbox.getOutboxStates();
  // Where no feed has brought anything yet, since the first review.
  const newsAt = (await events.getNewsTime()) ?? (await watch.getWatch('review')).since;
  const unsettled = items.filter(isUnsettled);
  const putBack = unsettled.filter((item) => isToPutBack(item, now)).map(({ alertId }) => alertId);
  for (const id of putBack) await outbox.putPending(id, now);
  const rejected = items.filter(({ state }) => state === 'rejected').length;
  const waiting = unsettled.filter((item) => isLate(item, now)).length;
  const isSilent = isNewsSilent(newsAt, now);
  log({ what: 'notify.review', [METRIC_DIMENSION]: dossier.id, rejected, waiting, newsAt, putBack });
  const found = { 'Alerts rejected': rejected, 'Alerts waiting': waiting, 'News silent': isSilent ? 1 : 0 };
  await sayTroubles(services, 'review', found, now);
}

/** Waits for somebody's mending, or should be out by now, whatever keeps it. */
function isLate({ state, decidedAt }: OutboxState, now: Date): boolean {
  return state === 'waiting' || minutesSince(decidedAt, now) >= LATE_MINUTES;
}

function isToPutBack({ state, movedAt, decidedAt }: OutboxState, now: Date): boolean {
  return minutesSince(movedAt ?? decidedAt, now) >= (state === 'waiting' ? TRIED_MINUTES : GIVEN_UP_MINUTES);
}

/** An instant that cannot be read is long ago. */
function minutesSince(instant: string | null, now: Date): number {
  return instant === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(instant)) / MINUTE_MS;
}
