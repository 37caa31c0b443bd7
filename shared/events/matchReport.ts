/** Does a report tell of an event already known? Slots decide; the nearest in place and time wins a tie. */
import type { DaySpan, Reason, Report } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import { DAY_MS, HOUR_MS } from '../units.ts';
import { addDays, dayOf, saidAt } from './days.ts';
import { lastReportedAt, reportedAt, type TalksEvent } from './event.ts';

/** What is compared: of a report, or of an event as it stands. */
export interface Slots {
  kind: string;
  place: string | null;
  date: DaySpan | null;
  /** Every number the round was given: outlets count in different ways. */
  ordinals: number[];
  firstPublished: string;
  lastPublished: string;
  /** Days on which it can have happened, or be due, as far as the others tell. */
  span: DaySpan;
  /** The instants of publication and the days of `span` as numbers: each pair of events is compared at each poll. */
  ms: { first: number; last: number; from: number; to: number };
}

export interface Match {
  score: number;
  reason: Reason;
}

/** Days a reader may wait for a meeting that is announced without a date. */
const SCHEDULE_HORIZON_DAYS = 14;
/** Next-day and day-after pick-ups of what happened. */
const RETELLING_DAYS = 2;

export function reportSlots(report: Report, now: string): Slots {
  const { kind, place, date, ordinal } = report;
  const at = saidAt(report, now);
  const ordinals = ordinal === null ? [] : [ordinal];
  return withSpan({ kind, place, date, ordinals, firstPublished: at, lastPublished: at });
}

/** An event never changes, so its slots are read once: every report and every other event is compared with them. */
const slotsOf = new WeakMap<TalksEvent, Slots>();

export function eventSlots(event: TalksEvent): Slots {
  const known = slotsOf.get(event);
  if (known) return known;
  const { kind, place, date, testimonies } = event;
  const slots = withSpan({
    kind,
    place,
    date,
    ordinals: testimonies.flatMap((testimony) => testimony.ordinal ?? []),
    firstPublished: reportedAt(event),
    lastPublished: lastReportedAt(event),
  });
  slotsOf.set(event, slots);
  return slots;
}

function withSpan(slots: Omit<Slots, 'span' | 'ms'>): Slots {
  const span = impliedSpan(slots);
  const { firstPublished, lastPublished } = slots;
  const [first, last, from, to] = [firstPublished, lastPublished, span.from, span.to].map((text) => Date.parse(text));
  return { ...slots, span, ms: { first, last, from, to } as Slots['ms'] };
}

/** Do the two share a day, once each may be `tolerance` days off? */
function canMeet({ ms: a }: Slots, { ms: b }: Slots, tolerance: number): boolean {
  return a.from - b.to <= tolerance * DAY_MS && b.from - a.to <= tolerance * DAY_MS;
}

/** Compares slot by slot; null: one of them says that these are two developments. */
export function matchSlots(report: Slots, event: Slots, policy: Policy): Match | null {
  if (report.kind !== event.kind) return null;
  const gap = hoursOutside(report, event);
  if (gap > policy.windowHours) return null;
  const samePlace = report.place !== null && report.place === event.place;
  const isPlaced = PLACE_VETOES.has(report.kind);
  if (isPlaced && !samePlace && report.place !== null && event.place !== null) return null;
  if (!canMeet(report, event, policy.dateToleranceDays)) return null;
  if (isPlaced && !samePlace && ordinalsDiffer(report, event)) return null;
  const sameDate = report.date !== null && event.date !== null;
  const score = (samePlace ? (isPlaced ? 2 : OUTCOME_PLACE) : 0) + (sameDate ? 2 : 0) + 1 / (1 + gap / 24);
  const known = [samePlace && 'place', sameDate && 'date'].filter(Boolean).join(' and ') || 'time of publication';
  return { score, reason: { rule: 'assign.same', note: `same kind, ${known} agree` } };
}

/**
 * Outcomes have no venue: a breakdown names what the talks are about or where they last met, an agreement also where its
 * cell or mechanism will sit. Two of them within the window in two places are not to be expected of one negotiation.
 */
const PLACE_VETOES = new Set(['round-scheduled', 'round-opened', 'round-concluded', 'round-postponed']);

/** What a place weighs that two outcomes share: less than that one of them is in today's news. */
const OUTCOME_PLACE = 0.5;

/**
 * Ordinals are evidence only: for one meeting in one place outlets write "fifth round" and "third trilateral meeting".
 * Without a place that agrees, a different count is all there is to go by. Outcomes are not counted: a breakdown names the
 * round that failed, or the one that will not be.
 */
function ordinalsDiffer(a: Slots, b: Slots): boolean {
  const known = new Set(b.ordinals);
  return a.ordinals.length > 0 && known.size > 0 && !a.ordinals.some((ordinal) => known.has(ordinal));
}

function impliedSpan(slots: Omit<Slots, 'span' | 'ms'>): DaySpan {
  if (slots.kind === 'round-postponed' || slots.kind === 'breakdown') return around(slots, 7, 7);
  if (slots.date) return slots.date;
  return slots.kind === 'round-scheduled' ? around(slots, 0, SCHEDULE_HORIZON_DAYS) : around(slots, RETELLING_DAYS, 0);
}

function around(slots: Omit<Slots, 'span' | 'ms'>, before: number, after: number): DaySpan {
  return { from: addDays(dayOf(slots.firstPublished), -before), to: addDays(dayOf(slots.lastPublished), after) };
}

/**
 * Hours between a report and the nearer end of the span in which the event was reported; 0 inside it. A round announced
 * for a day is news until that day: what speaks of the same day long after is no second announcement.
 */
function hoursOutside(report: Slots, event: Slots): number {
  const isAwaited = event.kind === 'round-scheduled' && event.date !== null && report.date !== null;
  if (isAwaited && report.ms.first >= event.ms.first && report.ms.first < event.ms.to + DAY_MS) return 0;
  return Math.max(0, event.ms.first - report.ms.first, report.ms.first - event.ms.last) / HOUR_MS;
}
