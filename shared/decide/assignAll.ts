/** Reports to events, in the order of their publication; then what came before that which it supports has another look. */
import type { Reason, Report } from '../detect/report.ts';
import { type AssignContext, assignReport } from '../events/assignReport.ts';
import { withCertainty } from '../events/certainty.ts';
import { saidAt } from '../events/days.ts';
import type { TalksEvent } from '../events/event.ts';

export interface ReportAssignment {
  reportId: string;
  /** Null: kept without an event. */
  eventId: string | null;
  reasons: Reason[];
}

export interface Assigned {
  events: TalksEvent[];
  /** One of each report, but for those that a bug could not cope with. */
  assignments: ReportAssignment[];
}

/**
 * Assigns each report in turn. Those that may only support an event and found none are tried again once all are: an event
 * may have begun after them. Several of them begin none: what names one side or neither is worded alike by as many outlets
 * where it is news of other talks.
 *
 * @param guard runs a step for a report; where it throws, the report is left out.
 */
export function assignAll(
  standing: readonly TalksEvent[],
  reports: readonly Report[],
  context: AssignContext,
  guard: (report: Report, step: () => void) => void,
): Assigned {
  const open = new Map(standing.map((event) => [event.id, event]));
  const assignments = new Map<string, ReportAssignment>();
  const assign = (report: Report) => {
    assignments.delete(report.id);
    guard(report, () => {
      const { event, reasons } = assignReport(report, [...open.values()], context);
      if (event) open.set(event.id, withCertainty(event, context.policy));
      assignments.set(report.id, { reportId: report.id, eventId: event?.id ?? null, reasons });
    });
  };
  const ordered = inOrder(reports, context.now);
  for (const report of ordered) assign(report);
  const isWaiting = ({ id, supportsOnly }: Report) => supportsOnly && assignments.get(id)?.eventId === null;
  if (open.size > standing.length) for (const report of ordered.filter(isWaiting)) assign(report);
  return { events: [...open.values()], assignments: [...assignments.values()] };
}

/** By publication, then by id, so that the order of arrival within a poll does not matter. */
function inOrder(reports: readonly Report[], now: string): Report[] {
  return [...reports].sort((a, b) => saidAt(a, now).localeCompare(saidAt(b, now)) || a.id.localeCompare(b.id));
}
