/** From new reports to stored events and alerts: one writer at a time, in an order a crash cannot lose anything in. */
import type { Report } from '../../shared/detect/report.ts';
import { type Advance, advance } from '../../shared/events/advance.ts';
import { addDays, dayOf } from '../../shared/events/days.ts';
import { isStillToCome } from '../../shared/feeds/stillToCome.ts';
import { VersionConflict } from '../services.ts';
import type { PollServices } from './services.ts';
import { withLease } from './writerLease.ts';

/** Events filed under days before this many ago can take no more reports and have nothing left to tell. */
const OPEN_DAYS = 30;

/** News published before the first run is known already; in the first run that is everything, whatever its date. */
const EVERYTHING = '9999-12-31T23:59:59.999Z';

export interface StoredNews {
  events: string[];
  alerts: string[];
  isBaseline: boolean;
}

const NOTHING: StoredNews = { events: [], alerts: [], isBaseline: false };

/**
 * Decides on the reports together with what is open, and stores the outcome: alerts, then events, then reports. A
 * crash after any write leaves the items unseen; the next run decides the same again, and deterministic ids turn the
 * repeated writes into none.
 *
 * @throws {LeaseTaken} when another run is writing; nothing was stored.
 */
export async function storeNews(services: PollServices, reports: readonly Report[], now: Date): Promise<StoredNews> {
  const { log } = services;
  if (reports.length === 0 && (await isQuiet(services, now))) return NOTHING;
  return withLease(services, async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await decideAndStore(services, reports, now);
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === 3) throw error;
        log({ what: 'version-conflict', attempt, message: error.message });
      }
    }
  });
}

/** No reports and nothing held that is due: most polls end here, without a write. */
async function isQuiet(services: PollServices, now: Date): Promise<boolean> {
  const { step, baselineAt } = await decide(services, [], now);
  return baselineAt !== null && step.changed.length === 0 && step.alerts.length === 0;
}

async function decide(services: PollServices, reports: readonly Report[], now: Date) {
  const { events, dossier } = services;
  const instant = now.toISOString();
  const baselineAt = await getBelievedBaseline(services, now);
  // The first run may store events of any age, and store them again after a crash.
  const open = await events.getEvents(baselineAt === null ? undefined : addDays(dayOf(instant), -OPEN_DAYS));
  const context = { now: instant, baselineAt: baselineAt ?? EVERYTHING, policy: dossier.policy };
  return { step: advance(open, reports, context), baselineAt };
}

/** Null, so that this run is the baseline, when there is none or a wrong clock set one that is still to come. */
async function getBelievedBaseline({ events, clock, log }: PollServices, now: Date): Promise<string | null> {
  const baselineAt = await events.getBaseline();
  // A run that began later may have set it meanwhile.
  const latest = new Date(Math.max(now.getTime(), clock().getTime())).toISOString();
  if (baselineAt === null || !isStillToCome(baselineAt, latest)) return baselineAt;
  log({ what: 'baseline-refused', message: `the baseline ${baselineAt} is still to come: it is set anew` });
  return null;
}

async function decideAndStore(services: PollServices, reports: readonly Report[], now: Date): Promise<StoredNews> {
  const { events, outbox } = services;
  const { step, baselineAt } = await decide(services, reports, now);
  for (const alert of step.alerts) await outbox.putAlert(alert);
  for (const event of step.changed) await events.putEvent(event);
  for (const event of step.absorbed) await events.deleteEvent(event);
  await putReports(events, reports, step, now);
  return {
    events: step.changed.map((event) => event.id),
    alerts: step.alerts.map((alert) => alert.id),
    isBaseline: baselineAt === null,
  };
}

async function putReports(
  events: PollServices['events'],
  reports: readonly Report[],
  step: Advance,
  now: Date,
): Promise<void> {
  const assigned = new Map(step.assignments.map((assignment) => [assignment.reportId, assignment]));
  for (const report of reports) {
    const assignment = assigned.get(report.id);
    const reasons = [...report.reasons, ...(assignment?.reasons ?? [])];
    await events.putReport(assignment?.eventId ?? null, { ...report, reasons }, now);
  }
}
