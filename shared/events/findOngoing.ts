/**
 * The same round told of again after a silence, or with another day: what was announced stays announced until it is held
 * or called off, and what is open stays open until it ends.
 */
import type { AlertableKind, Report } from '../detect/report.ts';
import { DAY_MS } from '../units.ts';
import { addDays, dayOf, saidAt } from './days.ts';
import { inOrderOf, reportedAt, type TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';

/** Days that a meeting announced without a day is waited for. */
const AWAITED_DAYS = 14;
/** Days by which the day of one announced meeting differs between outlets, or moves without being put off. */
const MOVED_DAYS = 3;
/** Days after its opening was last told in which "they resumed" is the same round's next sitting. */
const SITTING_DAYS = 6;

/** What ends the wait for a round, or the round. */
const ENDS: Partial<Record<AlertableKind, ReadonlySet<AlertableKind>>> = {
  'round-scheduled': new Set(['round-opened', 'round-concluded', 'round-postponed', 'breakdown']),
  'round-opened': new Set(['round-concluded', 'round-postponed', 'breakdown']),
};

/** The event of the report's kind that still goes on and that the report is about; null: none. The latest first. */
export function findOngoing(report: Report, events: readonly TalksEvent[], now: string): TalksEvent | null {
  const day = dayOf(saidAt(report, now));
  const [latest] = events
    .filter(
      (event) => event.kind === report.kind && goesOn(event, report, day) && !hasEnded(event, report, events, now),
    )
    .sort(inOrderOf((event) => -Date.parse(reportedAt(event))));
  return latest ?? null;
}

function goesOn(event: TalksEvent, report: Report, day: string): boolean {
  const samePlace = report.place !== null && report.place === event.place;
  if (event.kind === 'round-opened') return samePlace && day <= addDays(dayOf(lastTold(event)), SITTING_DAYS);
  if (event.kind !== 'round-scheduled' || !placesFit(event, report)) return false;
  if (!samePlace && isCountedOtherwise(event, report)) return false;
  const told = dayOf(reportedAt(event));
  if (event.date === null)
    return (samePlace || event.place === null) && day <= addDays(told, AWAITED_DAYS) && isWithin(report, told);
  const due = report.date === null ? samePlace : daysApart(report.date.from, event.date.from) <= reach(samePlace);
  return due && day <= addDays(event.date.to, 1);
}

/** Without a place that agrees, a different number of the round is another round. */
function isCountedOtherwise({ testimonies }: TalksEvent, { ordinal }: Report): boolean {
  const counted = testimonies.flatMap((testimony) => testimony.ordinal ?? []);
  return ordinal !== null && counted.length > 0 && !counted.includes(ordinal);
}

/** Where only the day speaks for one meeting, it must be the same or the next. */
function reach(samePlace: boolean): number {
  return samePlace ? MOVED_DAYS : 1;
}

function isWithin({ date }: Report, from: string): boolean {
  return date === null || (date.from >= from && date.from <= addDays(from, AWAITED_DAYS));
}

function hasEnded(event: TalksEvent, report: Report, events: readonly TalksEvent[], now: string): boolean {
  const at = saidAt(report, now);
  return events.some(
    (other) =>
      ENDS[event.kind as AlertableKind]?.has(other.kind) &&
      placesFit(other, event) &&
      other.certainty !== 'corrected' &&
      reportedAt(other) > reportedAt(event) &&
      isOfItsDay(other, event) &&
      reportedAt(other) <= at,
  );
}

/** What ended before the announced day was the round before. */
function isOfItsDay(end: TalksEvent, { kind, date }: TalksEvent): boolean {
  return kind !== 'round-scheduled' || date === null || eventDay(end) >= addDays(date.from, -1);
}

function placesFit(a: { place: string | null }, b: { place: string | null }): boolean {
  return a.place === null || b.place === null || a.place === b.place;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}

function lastTold(event: TalksEvent): string {
  return event.lastPublished ?? eventDay(event);
}
