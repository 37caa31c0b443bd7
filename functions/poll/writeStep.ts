/** The writes of one step of the story, in an order that a crash can lose nothing in and that tells nothing twice. */

import type { Advance } from '../../shared/decide/advance.ts';
import type { Report } from '../../shared/detect/report.ts';
import type { TalksEvent } from '../../shared/events/event.ts';
import type { StoredEvent } from '../services.ts';
import type { PollServices } from './services.ts';
import { isTaken, sayAside } from './setAside.ts';

/** Ids of what has been written, added as it is. */
export interface Stored {
  events: Set<string>;
  alerts: Set<string>;
}

/**
 * Each event with the alerts it is due in one write, then these alerts to the outbox, then off the event; reports last.
 * After a crash anywhere the event says whether it was told, and what it was told is with it or in the outbox.
 *
 * An item that the table will never take is set aside alone: the others are stored and told.
 */
export async function writeStep(
  services: PollServices,
  step: Advance,
  reports: readonly Report[],
  now: Date,
  stored: Stored,
): Promise<void> {
  const { events } = services;
  const context = asideContext(services, now);
  for (const failure of step.failed) sayAside(context, failure);
  let isWhole = true;
  for (const event of step.changed) {
    const due = step.alerts.filter(({ eventId }) => eventId === event.id);
    let written: TalksEvent = event;
    const write = events.putEvent(event, due).then((next) => {
      written = next;
    });
    if (await isTaken(context, { event: event.id }, write)) {
      stored.events.add(event.id);
      if (due.length > 0) await passOn(services, { event: written, due }, now, stored);
    } else isWhole = false;
  }
  // What an event absorbed stays until the event that holds it now is stored.
  if (isWhole) for (const event of step.absorbed) await events.deleteEvent(event);
  await putReports(services, reports, step, now);
}

/** Brings the alerts that are with their event to the outbox. Repeated after a crash it changes nothing. */
export async function passOn(
  services: PollServices,
  { event, due }: StoredEvent,
  now: Date,
  stored: Stored,
): Promise<void> {
  const context = asideContext(services, now);
  for (const alert of due) {
    if (await isTaken(context, { alert: alert.id }, services.outbox.putAlert(alert))) stored.alerts.add(alert.id);
  }
  await services.events.clearDue(event);
}

async function putReports(services: PollServices, reports: readonly Report[], step: Advance, now: Date): Promise<void> {
  const assigned = new Map(step.assignments.map((assignment) => [assignment.reportId, assignment]));
  const context = asideContext(services, now);
  for (const report of reports) {
    const assignment = assigned.get(report.id);
    const reasons = [...report.reasons, ...(assignment?.reasons ?? [])];
    const write = services.events.putReport(assignment?.eventId ?? null, { ...report, reasons }, now);
    await isTaken(context, { report: report.id }, write);
  }
}

function asideContext({ log, dossier }: PollServices, now: Date) {
  return { log, dossierId: dossier.id, now };
}
