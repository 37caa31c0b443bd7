/** Two machines' clocks may differ by so much. */
export const CLOCKS_APART_SECONDS = 30;

/**
 * Whether an instant that was kept as past was written by a clock that was wrong: it is further ahead than clocks differ.
 * @param instant ISO instant, as is `now`.
 */
export function isStillToCome(instant: string, now: string): boolean {
  return Date.parse(instant) > Date.parse(now) + CLOCKS_APART_SECONDS * 1000;
}
