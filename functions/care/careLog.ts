import { metricFields } from '../metrics.ts';

/** What alarms and dashboards name; `infra/` imports these. */
export const CARE_METRICS = {
  /** Confirmed subscriptions at SNS. */
  subscribers: 'Subscribers',
  /** Of those we know, how many were ended at SNS since the day before: by a link in a mail, its reader or a scanner. */
  lost: 'SubscribersLost',
  /** 1 on a day that has so many fewer than the day before that something is likely to be wrong. */
  dropped: 'SubscribersDropped',
} as const;

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
  lost: number;
  /** Owners of numbers who replied STOP: still subscribed, unreachable until they reply START. */
  optedOut: number;
  /** Confirmed at SNS and in no record before: the stack's own subscribers, or brought from another stack. */
  adopted: number;
  /** Confirmed at SNS beside what the record of the same address says, and left alone. */
  foreign: number;
  /** Remains of proofs, ended. */
  leftovers: number;
  /** Subscribers who could not be settled this time. */
  failed: number;
}

/** One line for the whole check, which is also the metrics. */
export function buildReconcileLog(
  counts: ReconcileCounts,
  before: number | null,
  isDrop: boolean,
  dossierId: string,
  now: Date,
): { what: string; [field: string]: unknown } {
  const metrics = {
    [CARE_METRICS.subscribers]: counts.confirmed,
    [CARE_METRICS.lost]: counts.lost,
    [CARE_METRICS.dropped]: isDrop ? 1 : 0,
  };
  return {
    what: 'reconcile',
    ...metricFields(dossierId, metrics, now.getTime(), isDrop ? [CARE_METRICS.dropped] : []),
    ...counts,
    before,
  };
}
