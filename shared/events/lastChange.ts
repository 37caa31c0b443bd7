import { lastReportedAt, type TalksEvent } from './event.ts';

/**
 * When what readers see of the event last changed: a report more, another date, a correction. ISO instant. For events
 * stored before this was kept it is their last report, which a correction may have followed.
 */
export function lastChange(event: TalksEvent): string {
  return event.changedAt ?? lastReportedAt(event);
}
