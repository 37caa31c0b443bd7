import type { DaySpan, Report } from '../detect/report.ts';
import { DAY_MS, HOUR_MS } from '../units.ts';

/** The UTC calendar day of an ISO instant. */
export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** `day` moved by a number of days, which may be negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Do two spans share a day, once each may be `tolerance` days off? */
export function spansMeet(a: DaySpan, b: DaySpan, tolerance: number): boolean {
  return a.from <= addDays(b.to, tolerance) && b.from <= addDays(a.to, tolerance);
}

/** Length in days, both ends included. */
export function spanLength(span: DaySpan): number {
  return Math.round((Date.parse(span.to) - Date.parse(span.from)) / DAY_MS) + 1;
}

/** Hours from one ISO instant to another, never negative. */
export function hoursApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / HOUR_MS;
}

/** When a report says what it says: one without a date says it now. */
export function saidAt({ published }: Pick<Report, 'published'>, now: string): string {
  return published ?? now;
}
