/** One step of the story: new reports in, changed events and due alerts out. The same step polls, replays and measures. */
import type { Alert } from '../alerts/alert.ts';
import type { Reason, Report } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import { decideCertainty, withCertainty } from '../events/certainty.ts';
import type { TalksEvent, Told } from '../events/event.ts';
import { type Healed, healSplits } from '../events/healSplits.ts';
import { markCorrected } from '../events/markCorrected.ts';
import { withdrawReports } from '../events/withdrawReports.ts';
import { assignAll, type ReportAssignment } from './assignAll.ts';
import { buildAlert, decideAlert, markTold } from './decideAlert.ts';
import { limitLoneWords, WITHHELD } from './limitLoneWords.ts';

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
  /** Ids of stored events that cannot be read: still in use, so that news of these is told under another. */
  taken?: ReadonlySet<string>;
}

/** An event or a report that a bug could not cope with, and how it went wrong. */
type Failure = Subject & { error: string };
type Subject = { event: string } | { report: string };

export interface Advance {
  /** Events that are new or differ from what came in. */
  changed: TalksEvent[];
  /** Stored events that are no more: a changed one holds what they knew, or nothing speaks for them now. */
  absorbed: TalksEvent[];
  assignments: ReportAssignment[];
  alerts: Alert[];
  /** Ids of events that would be told now, had their only family not told as much as it may within a day. */
  withheld: string[];
  failed: Failure[];
}

/**
 * Assigns the reports in the order of their publication, whatever order they arrived in (see `assignAll`), then decides
 * what is due: also with no reports, so that what was held is told when its time has come. Pure: the same step twice
 * gives the same.
 *
 * What a bug cannot cope with, an event or a report, is left as it is and named in `failed`; it stops no other.
 */
export function advance(events: readonly TalksEvent[], reports: readonly Report[], context: AdvanceContext): Advance {
  const failed: Failure[] = [];
  const standing = withdrawReports(events, reports, context.withdrawn ?? []);
  const guard = ({ id }: Report, step: () => void) => attempt(failed, { report: id }, step);
  const { events: open, assignments } = assignAll(standing.events, reports, context, guard);
  const healed = healSplits(open, context.policy);
  const known = new Map(events.map((event) => [event.id, event]));
  const decisions = decideAll(healed, known, context, failed);
  const absorbed = [...standing.emptied, ...healed.absorbed.filter((event) => known.has(event.id))];
  return { ...decisions, absorbed, assignments: followHealing(assignments, healed), failed };
}

/** What is due of each event, now that all reports are assigned. */
function decideAll(
  { events }: Healed,
  known: ReadonlyMap<string, TalksEvent>,
  context: AdvanceContext,
  failed: Failure[],
): Pick<Advance, 'changed' | 'alerts' | 'withheld'> {
  const [alerts, changed, withheld]: [Alert[], TalksEvent[], string[]] = [[], [], []];
  const sure = events.map((event) => withTold(withCertainty(event, context.policy), context.told));
  const limit = limitLoneWords(sure, context);
  for (const event of markCorrected(sure))
    attempt(failed, { event: event.id }, () => {
      const { purpose, reasons } = limit(event, decideAlert(event, context));
      if (reasons.some(({ rule }) => rule === WITHHELD)) withheld.push(event.id);
      if (purpose === null && isSame(event, known.get(event.id))) return;
      const decided = {
        ...event,
        ...(looksSame(event, known.get(event.id)) ? {} : { changedAt: context.now }),
        reasons: [...explainCertainty(event, context.policy), ...reasons],
      };
      const alert = purpose && buildAlert(decided, purpose, events, context.now);
      if (alert) alerts.push(alert);
      changed.push(alert ? markTold(decided, alert.purpose, context.now) : decided);
    });
  return { changed, alerts, withheld };
}

/** Runs a step; where it throws, the failure is added to the others. */
function attempt(failed: Failure[], subject: Subject, step: () => void): void {
  try {
    step();
  } catch (error) {
    failed.push({ ...subject, error: String(error) });
  }
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

function withTold(event: TalksEvent, told?: ReadonlyMap<string, Told>): TalksEvent {
  const known = told?.get(event.id);
  return known ? { ...event, told: { ...known, ...event.told } } : event;
}

function explainCertainty(event: TalksEvent, policy: Policy): Reason[] {
  const { reasons } = decideCertainty(event.kind, event.testimonies, policy);
  if (event.correctedBy === undefined) return reasons;
  return [...reasons, { rule: 'certainty.corrected', note: `taken back by ${event.correctedBy}` }];
}

/** Alike to whoever reads of it: who was told of it, and why, is no news. */
function looksSame(event: TalksEvent, known: TalksEvent | undefined): boolean {
  return known !== undefined && isSame({ ...event, told: {} }, { ...known, told: {} });
}

/** Alike but for the reasons of the last decision, which say nothing new by themselves. */
function isSame(event: TalksEvent, known: TalksEvent | undefined): boolean {
  return known !== undefined && JSON.stringify({ ...event, reasons: [] }) === JSON.stringify({ ...known, reasons: [] });
}
