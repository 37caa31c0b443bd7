import { addDays, dayOf } from '../../shared/events/days.ts';

/** Events filed under days before this many ago can take no more reports and have nothing left to tell. */
const OPEN_DAYS = 30;

/** The day (`YYYY-MM-DD`) from which on events are filed that may still change. */
export function openSince(now: Date): string {
  return addDays(dayOf(now.toISOString()), -OPEN_DAYS);
}
