/** One step of the story: new reports in, changed events and due alerts out. The same step polls, replays and measures. */
import type { Alert } from '../alerts/alert.ts';
import type { Reason, Report } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import { assignReport } from './assignReport.ts';
import { decideCertainty } from './certainty.ts';
import { buildAlert, decideAlert, markTold } from './decideAlert.ts';
import type { TalksEvent } from './event.ts';
import { findBefore } from './findBefore.ts';

export interface AdvanceContext {
  /** ISO instant of this poll. */
  now: string;
  /** ISO instant of the first run; null: there is none to mind. */
  baselineAt: string | null;
  policy: Policy;
}

export interface Advance {
  /** Events that are new or differ from what came in. */
  changed: TalksEvent[];
  assignments: { reportId: string; eventId: string | null; reasons: Reason[] }[];
  alerts: Alert[];
}

/**
 * Assigns the reports in the order of their publication, whatever order they arrived in, then decides what is due: also
 * with no reports, so that what was held is told when its time has come. Pure: the same step twice gives the same.
 */
export function advance(events: readonly TalksEvent[], reports: readonly Report[], context: AdvanceContext): Advance {
  const open = new Map(events.map((event) => [event.id, event]));
  const assignments = inOrder(reports, context.now).map((report) => {
    const { event, reasons } = assignReport(report, [...open.values()], context);
    if (event) open.set(event.id, withCertainty(event, context.policy));
    return { reportId: report.id, eventId: event?.id ?? null, reasons };
  });
  const known = new Map(events.map((event) => [event.id, event]));
  const alerts: Alert[] = [];
  const changed: TalksEvent[] = [];
  for (const event of open.values()) {
    const { purpose, reasons } = decideAlert(event, context);
    if (purpose === null && isSame(event, known.get(event.id))) continue;
    const decided = {
      ...event,
      reasons: [...decideCertainty(event.kind, event.testimonies, context.policy).reasons, ...reasons],
    };
    if (purpose) alerts.push(buildAlert(decided, purpose, findBefore(event, [...open.values()]), context.now));
    changed.push(purpose ? markTold(decided, purpose, context.now) : decided);
  }
  return { changed, assignments, alerts };
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

/** Alike but for the reasons of the last decision, which say nothing new by themselves. */
function isSame(event: TalksEvent, known: TalksEvent | undefined): boolean {
  return known !== undefined && JSON.stringify({ ...event, reasons: [] }) === JSON.stringify({ ...known, reasons: [] });
}
