import { MINUTE_MS } from '../units.ts';
import type { Health } from './feedHealth.ts';
import { isStillToCome } from './stillToCome.ts';

/** Feeds are asked every few minutes: after this long without a check, or with fewer than half well, silence means nothing. */
const STALE_MINUTES = 30;

/** Whether silence means that nothing happened. */
export interface WatchState {
  /** ISO instant of the last poll; null before the first, or when a wrong clock wrote one that is still to come. */
  polledAt: string | null;
  feeds: number;
  /** A feed that answers with nothing new for days is well, as far as can be told; `silent` counts those among them. */
  healthy: number;
  silent: number;
  isStale: boolean;
}

export function watchState(healths: readonly Health[], lastPoll: string | null, now: Date): WatchState {
  const polledAt = lastPoll !== null && isStillToCome(lastPoll, now.toISOString()) ? null : lastPoll;
  const count = (wanted: Health) => healths.filter((health) => health === wanted).length;
  const silent = count('silent');
  const healthy = count('ok') + silent;
  const minutes = polledAt === null ? Number.POSITIVE_INFINITY : (now.getTime() - Date.parse(polledAt)) / MINUTE_MS;
  return {
    polledAt,
    feeds: healths.length,
    healthy,
    silent,
    isStale: minutes > STALE_MINUTES || healthy * 2 < healths.length,
  };
}
