/** Finds the event a report tells of, or founds one. */
import { type AlertableKind, isAlertable, type Reason, type Report } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import { addDays, dayOf, hoursApart, saidAt, spanLength, spansMeet } from './days.ts';
import { type TalksEvent, wasTold } from './event.ts';
import { addTestimony, foundEvent } from './evolve.ts';
import { findOngoing } from './findOngoing.ts';
import { findRoundId } from './findRound.ts';
import { findSameEnd } from './findSameEnd.ts';
import { mayFound } from './loneWord.ts';
import { eventSlots, matchSlots, reportSlots } from './matchReport.ts';
import { opensTooSoon } from './opensTooSoon.ts';

export interface Assignment {
  /** The event as it is with the report; null: kept without an event. */
  event: TalksEvent | null;
  reasons: Reason[];
}

export interface AssignContext {
  now: string;
  baselineAt: string | null;
  policy: Policy;
  /** Ids of events that are there and cannot be read: no new one is called so. */
  taken?: ReadonlySet<string>;
}

/** Joins the best matching event, else founds one where the report may; says why either way. */
export function assignReport(given: Report, events: readonly TalksEvent[], context: AssignContext): Assignment {
  const report = weakenSoon(dropOddDate(given, context), events, context.now);
  const none = (rule: string, note: string): Assignment => ({
    event: null,
    reasons: [{ rule: `assign.${rule}`, note }],
  });
  const { kind } = report;
  if (!isAlertable(kind)) return none('kept', `a ${kind} is kept, it is no event`);
  const slots = reportSlots(report, context.now);
  const again = events.find((event) => event.kind === kind && hasReport(event, report.id));
  if (again)
    return { event: addTestimony(again, report), reasons: [{ rule: 'assign.again', note: 'the same item again' }] };
  const [best] = events
    .flatMap((event) => {
      const match = matchSlots(slots, eventSlots(event), context.policy);
      return match ? [{ event, match }] : [];
    })
    .sort((a, b) => b.match.score - a.match.score || a.event.id.localeCompare(b.event.id));
  const sameEnd = findSameEnd(report, events, context.now);
  // What subscribers were told of is that end for them, though another word for it was here before.
  const isToldEnd = sameEnd !== null && wasTold(sameEnd);
  if (best && !(isToldEnd && !wasTold(best.event)))
    return { event: addTestimony(best.event, report), reasons: [best.match.reason] };
  const ongoing = findOngoing(report, events, context.now);
  if (ongoing) {
    const reason = { rule: 'assign.ongoing', note: `${ongoing.id} has not ended: the same round again` };
    return { event: addTestimony(ongoing, report), reasons: [reason] };
  }
  if (sameEnd) {
    const reason = { rule: 'assign.same-end', note: `${sameEnd.id} is the same end in another word` };
    return { event: addTestimony(sameEnd, report), reasons: [reason] };
  }
  if (report.denies) return none('denial', 'it denies what nobody here reported');
  if (report.supportsOnly) return none('supports', 'it may support an event but not start one');
  if (report.evidence === 'mention') return none('mention', 'it only mentions what another story is about');
  if (report.published === null && !isBaseline(report, context))
    return none('undated', 'it bears no date and fits no open event');
  if (isLate(report, context)) return none('late', `published ${report.published}, too long ago to start an event`);
  if (looksBack(report, context)) return none('old-date', `it looks back at ${report.date?.to}`);
  if (!mayFound(report, events, context.now)) return none('many', 'its outlet alone began too many events of that day');
  return foundNew({ ...report, kind }, events, context);
}

function hasReport(event: TalksEvent, reportId: string): boolean {
  return event.testimonies.some((testimony) => testimony.reportId === reportId);
}

/** Days back within which an outcome's own day is told; the next days' news names it still. */
const TOLD_DAYS = 2;

/**
 * "Stalled since September" dates the trouble, not the news of it: a breakdown happens when it is reported, and any
 * other date in the item is about something else: "Friday talks collapse", told on Wednesday, are those of the Friday to
 * come. So is a weekday some days before an agreement is told: "in force from Sunday". What is told as agreed long ago
 * keeps its date, by which it is known as old.
 */
function dropOddDate(report: Report, { now, policy }: AssignContext): Report {
  const { kind, date } = report;
  if (date === null || (kind !== 'breakdown' && kind !== 'agreement')) return report;
  const day = dayOf(saidAt(report, now));
  const since = addDays(day, -TOLD_DAYS);
  if (kind === 'agreement') {
    const oldest = addDays(day, -Math.ceil(policy.windowHours / 24));
    const isOdd = date.to >= oldest && date.to < since;
    return isOdd ? { ...report, date: null } : report;
  }
  const isNear = spanLength(date) <= 2 && spansMeet(date, { from: since, to: day }, policy.dateToleranceDays);
  return isNear ? report : { ...report, date: null };
}

/** What is told before its day is not believed on one word alone. */
function weakenSoon(report: Report, events: readonly TalksEvent[], now: string): Report {
  return report.evidence === 'strong' && opensTooSoon(report, events, now) ? { ...report, evidence: 'weak' } : report;
}

/** Old news re-issued, or a feed that was down for long: it may support what is known, it starts nothing. */
function isLate(report: Report, context: AssignContext): boolean {
  if (report.published === null || isBaseline(report, context)) return false;
  return hoursApart(report.published, context.now) > context.policy.windowHours;
}

/** A first report of what happened longer ago than an event's window is a retelling, not news. */
function looksBack(report: Report, { now, policy }: AssignContext): boolean {
  const oldest = addDays(dayOf(saidAt(report, now)), -Math.ceil(policy.windowHours / 24));
  return report.date !== null && report.date.to < oldest;
}

function foundNew(
  report: Report & { kind: AlertableKind },
  events: readonly TalksEvent[],
  context: AssignContext,
): Assignment {
  const day = report.date?.from ?? dayOf(saidAt(report, context.now));
  const roundId = findRoundId({ kind: report.kind, place: report.place, day }, events);
  const id = unusedId([day, report.place, report.kind].filter(Boolean).join('-'), events, context.taken);
  const baseline = isBaseline(report, context);
  const corrects = report.kind === 'round-postponed' ? findAnnouncement(roundId, events) : null;
  const event = { ...foundEvent(report, { id, roundId }, context.now, baseline), corrects };
  return { event, reasons: [{ rule: 'assign.new', note: `no open event of this kind, place and date: ${id}` }] };
}

/** The announcement of the round that subscribers were told of: putting the round off takes it back. */
function findAnnouncement(roundId: string, events: readonly TalksEvent[]): string | null {
  const announced = events.filter(
    ({ kind, roundId: round, told }) =>
      kind === 'round-scheduled' && round === roundId && (told.early || told.confirmed),
  );
  return announced.at(-1)?.id ?? null;
}

/** The first run tells nobody: what was published before it was known before the watch began. */
function isBaseline(report: Report, { now, baselineAt }: AssignContext): boolean {
  return baselineAt !== null && saidAt(report, now) <= baselineAt;
}

/** Slots alone make the id, so that two runs at once name one event alike; a second event of the same slots is `-2`. */
function unusedId(id: string, events: readonly TalksEvent[], taken: ReadonlySet<string> = new Set()): string {
  const used = new Set([...taken, ...events.map((event) => event.id)]);
  for (let n = 2, candidate = id; ; n++) {
    if (!used.has(candidate)) return candidate;
    candidate = `${id}-${n}`;
  }
}
