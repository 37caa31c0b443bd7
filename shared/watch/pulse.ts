import { HOUR_MS, MINUTE_MS } from '../units.ts';

/** When each that must go on did so last, ISO instants; null: never. */
export interface Pulses {
  poll: string | null;
  review: string | null;
  audit: string | null;
}
export type Watcher = keyof Pulses;

/** Minutes between two reviews of the outbox. */
export const REVIEW_MINUTES = 15;
/** Hours between two audits of AWS's own metrics. */
export const AUDIT_HOURS = 1;
/** Minutes for which there is no sign of life before the alarm: three calls. */
export const PULSE_ALARM_MINUTES = 15;

/** Minutes without a poll that are an alarm: half an hour, or three rounds if polls are rarer. */
export function silentMinutes(pollMinutes: number): number {
  return Math.max(30, 3 * pollMinutes);
}

/** Those that have stopped. A poll is late a quarter of an hour before the alarm, which waits that long for the next sign. */
export function findLate(pulses: Pulses, pollMinutes: number, now: Date): Watcher[] {
  const limits: Record<Watcher, number> = {
    poll: (silentMinutes(pollMinutes) - PULSE_ALARM_MINUTES) * MINUTE_MS,
    review: 2 * REVIEW_MINUTES * MINUTE_MS,
    audit: 3 * AUDIT_HOURS * HOUR_MS,
  };
  return (Object.keys(limits) as Watcher[]).filter((name) => {
    const at = pulses[name];
    return at === null || now.getTime() - Date.parse(at) > limits[name];
  });
}
