import { DAY_MS, HOUR_MS } from '../units.ts';

/** A week of the sign of life begins on Monday at this hour (UTC): before the working day where the talks are followed. */
export const HEARTBEAT_HOUR = 6;

/** What the ledger counts as told once: the sign of life of the week that `now` falls into, `heartbeat#2026-01-05`. */
export function heartbeatSubject(now: Date): string {
  const shifted = new Date(now.getTime() - HEARTBEAT_HOUR * HOUR_MS);
  const sinceMonday = (shifted.getUTCDay() + 6) % 7;
  return `heartbeat#${new Date(shifted.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10)}`;
}
