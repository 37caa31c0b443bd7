import type { Alert } from '../../shared/alerts/alert.ts';
import { type Advance, type AdvanceContext, advance } from '../../shared/decide/advance.ts';
import { asksForUnmet, findUnheard, unmetShelf } from '../../shared/decide/unmet.ts';
import { createDetector } from '../../shared/detect/detector.ts';
import type { Detection, Detector, Report } from '../../shared/detect/report.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { saidAt } from '../../shared/events/days.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import { findKnownRounds } from '../../shared/events/findKnownRounds.ts';
import { roundsInNews } from '../../shared/events/roundsInNews.ts';
import type { ReaderAnswer } from '../../shared/reader/answer.ts';
import { applyAnswer } from '../../shared/reader/applyAnswer.ts';
import { draftOf, isAsked } from '../../shared/reader/isAsked.ts';
import type { KnownRound } from '../../shared/reader/knownRound.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/units.ts';
import { type Poll, planPolls } from './planPolls.ts';
import type { LabelledItem } from './readLabels.ts';

/** What became of one labelled item. */
export interface Decision {
  item: LabelledItem;
  detection: Detection;
  eventId: string | null;
}

export interface Run {
  decisions: Decision[];
  events: TalksEvent[];
  alerts: Alert[];
  /** Items that a reader was asked about. */
  asked: ReadonlySet<string>;
  /** What the detection of one item costs once the code is warm; measured when it is asked for. */
  microsecondsPerItem(): number;
}

/** What a reader answers about an item, or null: nothing, so that the rules decide. */
export type ReadItem = (itemId: string, draft: Report, rounds: readonly KnownRound[]) => Promise<ReaderAnswer | null>;

/** Runs the poll's own code over the items in time order, as hourly polls of an empty store without a baseline. */
export async function runItems(
  items: readonly LabelledItem[],
  dossier: Dossier,
  readItem: ReadItem | null = null,
): Promise<Run> {
  const polls = planPolls(items, dossier);
  const asked = new Set<string>();
  const detect = createDetector(dossier);
  const detections = new Map<string, Detection>();
  const open = new Map<string, TalksEvent>();
  const eventOf = new Map<string, string | null>();
  const alerts: Alert[] = [];
  const unmet: Report[] = [];
  const step = (reports: readonly Report[], now: string) => {
    const result = advanceWith(unmet, [...open.values()], reports, { now, baselineAt: null, policy: dossier.policy });
    unmet.push(...reports.filter((report) => unmetShelf(report) !== null));
    for (const event of result.absorbed) open.delete(event.id);
    for (const event of result.changed) open.set(event.id, event);
    for (const { reportId, eventId } of result.assignments) eventOf.set(reportId, eventId);
    // What an absorbed event held, another holds now.
    for (const { id, testimonies } of result.absorbed.length > 0 ? result.changed : [])
      for (const { reportId } of testimonies) eventOf.set(reportId, id);
    alerts.push(...result.alerts);
  };
  for (const poll of polls) {
    releaseHolds(open, poll.now, dossier, step);
    const rounds = findKnownRounds([...open.values()], poll.now);
    const inNews = roundsInNews([...open.values()]);
    for (const { id, item, feed } of poll.entries) detections.set(id, detect(item, feed, inNews));
    for (const { id } of poll.entries) {
      const detection = detections.get(id);
      const draft = detection && draftOf(detection);
      if (!readItem || !detection || !draft || !isAsked(detection, dossier.policy, rounds)) continue;
      asked.add(id);
      detections.set(id, applyAnswer(detection, await readItem(id, draft, rounds), dossier));
    }
    step(reportsOf(poll.entries.flatMap((entry) => detections.get(entry.id) ?? [])), poll.now);
  }
  const last = polls.at(-1)?.now;
  if (last) step([], new Date(Date.parse(last) + dossier.policy.freshHours * HOUR_MS - HOUR_MS / 2).toISOString());
  const decisions = items.map((item) => decisionOf(item, detections.get(item.id), eventOf));
  const microsecondsPerItem = () => measure(polls, detect);
  return { decisions, events: [...open.values()], alerts, asked, microsecondsPerItem };
}

/** As a poll does it that finds what waits in its table. */
function advanceWith(
  unmet: readonly Report[],
  known: readonly TalksEvent[],
  reports: readonly Report[],
  context: AdvanceContext,
): Advance {
  const first = advance(known, reports, context);
  if (!asksForUnmet(first, known)) return first;
  const since = new Date(Date.parse(context.now) - context.policy.windowHours * HOUR_MS).toISOString();
  const recent = unmet.filter((report) => saidAt(report, context.now) >= since);
  const unheard = findUnheard(recent, { reports, withdrawn: [] }, known);
  return unheard.length === 0 ? first : advance(known, [...reports, ...unheard], context);
}

/** A single-source report is told when its hold is over, between two polls that bring news. */
function releaseHolds(
  open: ReadonlyMap<string, TalksEvent>,
  now: string,
  dossier: Dossier,
  step: (reports: Report[], now: string) => void,
): void {
  const hold = dossier.policy.holdMinutes * MINUTE_MS;
  const due = [...open.values()]
    .map((event) => Date.parse(event.detectedAt) + hold)
    .filter((at) => at < Date.parse(now));
  const last = Math.max(...due);
  if (hold > 0 && Number.isFinite(last)) step([], new Date(last).toISOString());
}

function reportsOf(detections: readonly Detection[]): Report[] {
  return detections.flatMap((detection) => (detection.outcome === 'report' ? [detection.report] : []));
}

function decisionOf(
  item: LabelledItem,
  detection: Detection | undefined,
  eventOf: ReadonlyMap<string, string | null>,
): Decision {
  if (!detection) throw new Error(`item ${item.id} was never polled`);
  const eventId = detection.outcome === 'report' ? (eventOf.get(detection.report.id) ?? null) : null;
  return { item, detection, eventId };
}

function measure(polls: readonly Poll[], detect: Detector): number {
  const entries = polls.flatMap((poll) => poll.entries);
  const passes = Array.from({ length: PASSES }, () => {
    const started = process.hrtime.bigint();
    for (const { item, feed } of entries) detect(item, feed);
    return Number(process.hrtime.bigint() - started) / 1000;
  });
  return entries.length === 0 ? 0 : Math.min(...passes) / entries.length;
}

/** The quickest of some passes is what the code costs; the others also measure what else the machine was doing. */
const PASSES = 20;
