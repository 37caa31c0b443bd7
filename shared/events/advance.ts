/** One step of the story: new reports in, changed events and due alerts out. The same step polls, replays and measures. */
import type { Alert } from '../alerts/alert.ts';
import type { Reason, Report } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import { assignReport } from './assignReport.ts';
import { decideCertainty } from './certainty.ts';
import { buildAlert, decideAlert, markTold } from './decideAlert.ts';
import type { TalksEvent, Told } from './event.ts';
import { findBefore } from './findBefore.ts';
import { type Healed, healSplits } from './healSplits.ts';
import { limitLoneWords, WITHHELD } from './loneWord.ts';
import { markCorrected } from './markCorrected.ts';
import { withdrawReports } from './withdrawReports.ts';

export interface AdvanceContext {
  /** ISO instant of this poll. */
  now: string;
  /** ISO instant of the first run; null: there is none to mind. */
  baselineAt: string | null;
  policy: Policy;
  /** What the outbox knows to have been told of events, by their ids, where it was asked: more than they say themselves. */
  told?: ReadonlyMap<string, Told>;
  /** Ids of reports given before, of items that a reader has since found to tell nothing. */
  withdrawn?: readonly string[];
}

export interface ReportAssignment {
  reportId: string;
  eventId: string | null;
  reasons: Reason[];
}

export interface Advance {
  /** Events that are new or differ from what came in. */
  changed: TalksEvent[];
  /** Stored events that are no more: a changed one holds what they knew, or nothing speaks for them now. */
  absorbed: TalksEvent[];
  assignments: ReportAssignment[];
  alerts: Alert[];
  /** Ids of events that would be told now, had their only family not told as much as it may within a day. */
  withheld: string[];
}

/**
 * Assigns the reports in the order of their publication, whatever order they arrived in, then decides what is due: also
 * with no reports, so that what was held is told when its time has come. Pure: the same step twice gives the same.
 */
export function advance(events: readonly TalksEvent[], reports: readonly Report[], context: AdvanceContext): Advance {
  const standing = withdrawReports(events, reports, context.withdrawn ?? []);
  const open = new Map(standing.events.map((event) => [event.id, event]));
  const assignments = inOrder(reports, context.now).map((report) => {
    const { event, reasons } = assignReport(report, [...open.values()], context);
    if (event) open.set(event.id, withCertainty(event, context.policy));
    return { reportId: report.id, eventId: event?.id ?? null, reasons };
  });
  const healed = healSplits([...open.values()], context.policy);
  const known = new Map(events.map((event) => [event.id, event]));
  const alerts: Alert[] = [];
  const changed: TalksEvent[] = [];
  const sure = healed.events.map((event) => withTold(withCertainty(event, context.policy), context.told));
  const limit = limitLoneWords(sure, context);
  const withheld: string[] = [];
  for (const event of markCorrected(sure)) {
    const { purpose, reasons } = limit(event, decideAlert(event, context));
    if (reasons.some(({ rule }) => rule === WITHHELD)) withheld.push(event.id);
    if (purpose === null && isSame(event, known.get(event.id))) continue;
    const decided = { ...event, reasons: [...explainCertainty(event, context.policy), ...reasons] };
    if (purpose) alerts.push(buildAlert(decided, purpose, findBefore(event, healed.events), context.now));
    changed.push(purpose ? markTold(decided, purpose, context.now) : decided);
  }
  const absorbed = [...standing.emptied, ...healed.absorbed.filter((event) => known.has(event.id))];
  return { changed, absorbed, assignments: followHealing(assignments, healed), alerts, withheld };
}

/** A report whose event was absorbed belongs to the event that holds its testimony now. */
function followHealing(assignments: ReportAssignment[], { events, absorbed }: Healed): ReportAssignment[] {
  const gone = new Set(absorbed.map((event) => event.id));
  return assignments.map((assignment) => {
    if (assignment.eventId === null || !gone.has(assignment.eventId)) return assignment;
    const holder = events.find((event) => event.testimonies.some(({ reportId }) => reportId === assignment.reportId));
    const reason = { rule: 'assign.healed', note: `${assignment.eventId} turned out to be ${holder?.id}` };
    return { ...assignment, eventId: holder?.id ?? null, reasons: [...assignment.reasons, reason] };
  });
}

/** By publication, then by id, so that the order of arrival within a poll does not matter. */
function inOrder(reports: readonly Report[], now: string): Report[] {
  return [...reports].sort(
    (a, b) => (a.published ?? now).localeCompare(b.published ?? now) || a.id.localeCompare(b.id),
  );
}

function withCertainty(event: TalksEvent, policy: Policy): TalksEvent {
  return { ...event, certainty: decideCertainty(event.kind, event.testimonies, policy).certainty };
}

function withTold(event: TalksEvent, told?: ReadonlyMap<string, Told>): TalksEvent {
  const known = told?.get(event.id);
  return known ? { ...event, told: { ...known, ...event.told } } : event;
}

function explainCertainty(event: TalksEvent, policy: Policy): Reason[] {
  const { reasons } = decideCertainty(event.kind, event.testimonies, policy);
  if (event.correctedBy === undefined) return reasons;
  return [...reasons, { rule: 'certainty.corrected', note: `taken back by ${event.correctedBy}` }];
}

/** Alike but for the reasons of the last decision, which say nothing new by themselves. */
function isSame(event: TalksEvent, known: TalksEvent | undefined): boolean {
  return known !== undefined && JSON.stringify({ ...event, reasons: [] }) === JSON.stringify({ ...known, reasons: [] });
}
