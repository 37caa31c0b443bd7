import { METRIC_DIMENSION, troubleFields } from '../metrics.ts';

/** What a daily check found; no address and no fingerprint of one. */
export interface ReconcileCounts {
  /** Records of ours. */
  subscribers: number;
  /** Subscriptions that SNS has confirmed, the operator's own included. */
  confirmed: number;
  /** Subscriptions that wait for their owners. */
  pending: number;
  expired: number;
  /** Corrected in our records. */
  repaired: number;
  /** Of those we know, ended at SNS since the day before: by a link in a mail, its reader or a scanner. */
  lost: number;
  /** Owners of numbers who replied STOP: still subscribed, unreachable until they reply START. */
  optedOut: number;
  /** Confirmed at SNS and in no record before: the stack's own subscribers, or brought from another stack. */
  adopted: number;
  /** Confirmed at SNS beside what the record of the same address says, and left alone. */
  foreign: number;
  /** In a language that is offered no more: asked to confirm in English, or moved. */
  moved: number;
  /** Remains of proofs, ended. */
  leftovers: number;
  /** Subscribers who could not be settled this time. */
  failed: number;
}

/**
 * One line for the whole check. It rings on a day that has so many fewer subscriptions than the day before that something
 * is likely to be wrong.
 */
export function buildReconcileLog(
  counts: ReconcileCounts,
  before: number | null,
  isDrop: boolean,
  dossierId: string,
  now: Date,
): { what: string; [field: string]: unknown } {
  const trouble = isDrop && troubleFields(dossierId, 'Subscribers lost', now);
  return { what: 'reconcile', [METRIC_DIMENSION]: dossierId, ...trouble, ...counts, before };
}
