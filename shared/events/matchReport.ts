/** Does a report tell of an event already known? Slots decide; the nearest in place and time wins a tie. */
import type { DaySpan, Reason, Report } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import { HOUR_MS } from '../units.ts';
import { addDays, dayOf, spansMeet } from './days.ts';
import type { TalksEvent } from './event.ts';

/** What is compared: of a report, or of an event as it stands. */
export interface Slots {
  kind: string;
  place: string | null;
  date: DaySpan | null;
  /** Every number the round was given: outlets count in different ways. */
  ordinals: number[];
  firstPublished: string;
  lastPublished: string;
}

export type Match = { fits: true; score: number; reason: Reason } | { fits: false; reason: Reason };

/** Days a reader may wait for a meeting that is announced without a date. */
const SCHEDULE_HORIZON_DAYS = 14;
/** Next-day and day-after pick-ups of what happened. */
const RETELLING_DAYS = 2;

export function reportSlots(report: Report, now: string): Slots {
  const published = report.published ?? now;
  const ordinals = report.ordinal === null ? [] : [report.ordinal];
  return { ...report, ordinals, firstPublished: published, lastPublished: published };
}

export function eventSlots(event: TalksEvent): Slots {
  return {
    ...event,
    ordinals: event.testimonies.flatMap((testimony) => testimony.ordinal ?? []),
    firstPublished: event.firstPublished ?? event.detectedAt,
    lastPublished: event.lastPublished ?? event.detectedAt,
  };
}

/** Compares slot by slot; the first veto ends it and is the reason. */
export function matchSlots(report: Slots, event: Slots, policy: Policy): Match {
  const no = (rule: string, note: string): Match => ({ fits: false, reason: { rule: `assign.${rule}`, note } });
  if (report.kind !== event.kind) return no('kind', `${report.kind} is not ${event.kind}`);
  const gap = hoursOutside(report, event);
  if (gap > policy.windowHours) return no('window', `${Math.round(gap)} h from the event's reports`);
  const samePlace = report.place !== null && report.place === event.place;
  if (!samePlace && report.place !== null && event.place !== null && PLACE_VETOES.has(report.kind))
    return no('place', `${report.place} is not ${event.place}`);
  if (!spansMeet(impliedSpan(report), impliedSpan(event), policy.dateToleranceDays))
    return no('date', `${spanText(impliedSpan(report))} is not ${spanText(impliedSpan(event))}`);
  const sameDate = report.date !== null && event.date !== null;
  if (PLACE_VETOES.has(report.kind) && ordinalsDiffer(report, event) && !samePlace)
    return no('ordinal', `round ${report.ordinals.join(', ')} is not round ${event.ordinals.join(', ')}`);
  const score = (samePlace ? 2 : 0) + (sameDate ? 2 : 0) + 1 / (1 + gap / 24);
  const known = [samePlace && 'place', sameDate && 'date'].filter(Boolean).join(' and ') || 'time of publication';
  return { fits: true, score, reason: { rule: 'assign.same', note: `same kind, ${known} agree` } };
}

/**
 * Outcomes have no venue: a breakdown names what the talks are about or where they last met, an agreement also where its
 * cell or mechanism will sit. Two of them within the window in two places are not to be expected of one negotiation.
 */
const PLACE_VETOES = new Set(['round-scheduled', 'round-opened', 'round-concluded', 'round-postponed']);

/**
 * Ordinals are evidence only: for one meeting in one place outlets write "fifth round" and "third trilateral meeting".
 * Without a place that agrees, a different count is all there is to go by. Outcomes are not counted: a breakdown names the
 * round that failed, or the one that will not be.
 */
function ordinalsDiffer(a: Slots, b: Slots): boolean {
  const known = new Set(b.ordinals);
  return a.ordinals.length > 0 && known.size > 0 && !a.ordinals.some((ordinal) => known.has(ordinal));
}

/** Days on which it can have happened, or be due, as far as the slots tell. */
function impliedSpan(slots: Slots): DaySpan {
  if (slots.kind === 'round-postponed' || slots.kind === 'breakdown') return around(slots, 7, 7);
  if (slots.date) return slots.date;
  return slots.kind === 'round-scheduled' ? around(slots, 0, SCHEDULE_HORIZON_DAYS) : around(slots, RETELLING_DAYS, 0);
}

function around(slots: Slots, before: number, after: number): DaySpan {
  return { from: addDays(dayOf(slots.firstPublished), -before), to: addDays(dayOf(slots.lastPublished), after) };
}

/** Hours between a report and the nearer end of the span in which the event was reported; 0 inside it. */
function hoursOutside(report: Slots, event: Slots): number {
  const at = Date.parse(report.firstPublished);
  const before = Date.parse(event.firstPublished) - at;
  const after = at - Date.parse(event.lastPublished);
  return Math.max(0, before, after) / HOUR_MS;
}

function spanText(span: DaySpan): string {
  return span.from === span.to ? span.from : `${span.from} to ${span.to}`;
}
