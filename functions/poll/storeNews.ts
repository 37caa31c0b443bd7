/** From new reports to stored events and alerts: one writer at a time, in an order a crash cannot lose anything in. */

import { advance } from '../../shared/decide/advance.ts';
import { asksForUnmet, findUnheard } from '../../shared/decide/unmet.ts';
import type { Report } from '../../shared/detect/report.ts';
import { boundReport } from '../../shared/events/bounds.ts';
import type { TalksEvent, Told } from '../../shared/events/event.ts';
import { isStillToCome } from '../../shared/feeds/stillToCome.ts';
import { HOUR_MS } from '../../shared/units.ts';
import { troubleFields } from '../metrics.ts';
import { type StoredEvent, VersionConflict } from '../services.ts';
import { openSince } from './openSince.ts';
import type { PollServices } from './services.ts';
import { type KeepLease, withLease } from './writerLease.ts';
import { passOn, type Stored, writeStep } from './writeStep.ts';

/** News published before the first run is known already; in the first run that is everything, whatever its date. */
const EVERYTHING = '9999-12-31T23:59:59.999Z';

/** Reports, and ids of earlier ones that a reader has since found to tell nothing. */
interface News {
  reports: readonly Report[];
  withdrawn: readonly string[];
}

export interface StoredNews {
  events: string[];
  alerts: string[];
  isBaseline: boolean;
}

const NOTHING: StoredNews = { events: [], alerts: [], isBaseline: false };

/**
 * Decides on the reports together with what is open, and stores the outcome: first what a crash kept from the outbox,
 * then events with their alerts, then reports. A crash after any write leaves the items unseen; the next run decides
 * the same again, and deterministic ids turn the repeated writes into none.
 *
 * @param withdrawn ids of earlier reports that a reader has since found to tell nothing.
 * @throws {LeaseTaken} when another run is writing: nothing was stored, or, where the lease lapsed, a part of it.
 */
export async function storeNews(
  services: PollServices,
  given: readonly Report[],
  now: Date,
  withdrawn: readonly string[] = [],
): Promise<StoredNews> {
  const { log } = services;
  const reports = given.map(boundReport);
  if (reports.length + withdrawn.length === 0 && (await isQuiet(services, now))) return NOTHING;
  const stored: Stored = { events: new Set(), alerts: new Set() };
  return withLease(services, async (keep) => {
    const writer = asOnlyWriter(services, keep);
    for (let attempt = 1; ; attempt++) {
      try {
        return await decideAndStore(writer, { reports, withdrawn }, now, stored);
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === 3) throw error;
        log({ what: 'version-conflict', attempt, message: error.message });
      }
    }
  });
}

/** What is decided holds only as long as nobody else decides: no event is written once the lease has lapsed. */
function asOnlyWriter(services: PollServices, keep: KeepLease): PollServices {
  const { events } = services;
  const putEvent: typeof events.putEvent = async (...event) => {
    await keep();
    return events.putEvent(...event);
  };
  return { ...services, events: { ...events, putEvent } };
}

/** No reports and nothing held that is due: most polls end here, without a write. */
async function isQuiet(services: PollServices, now: Date): Promise<boolean> {
  const { step, baselineAt, open } = await decide(services, { reports: [], withdrawn: [] }, now);
  return baselineAt !== null && step.changed.length === 0 && !open.some(isOwing);
}

async function decide(services: PollServices, { reports, withdrawn }: News, now: Date) {
  const { events, dossier } = services;
  const instant = now.toISOString();
  const baselineAt = await getBelievedBaseline(services, now);
  // The first run may store events of any age, and store them again after a crash.
  const { events: open, unreadable } = await events.getStoredEvents(baselineAt === null ? undefined : openSince(now));
  const taken = new Set(unreadable.map(({ event }) => event));
  const context = { now: instant, baselineAt: baselineAt ?? EVERYTHING, policy: dossier.policy, withdrawn, taken };
  const known = open.map(({ event }) => event);
  const first = advance(known, reports, context);
  const unmet = asksForUnmet(first, known) ? await getUnmet(services, now) : [];
  const unheard = findUnheard(unmet, { reports, withdrawn }, known);
  const heard = [...reports, ...unheard];
  const step = unheard.length === 0 ? first : advance(known, heard, context);
  const told = await getToldOf(step.changed.filter(isDeniedUntold), services);
  const last = told.size === 0 ? step : advance(known, heard, { ...context, told });
  const joined = new Set(last.assignments.flatMap(({ reportId, eventId }) => (eventId === null ? [] : [reportId])));
  const met = unheard.filter(({ id }) => joined.has(id));
  return { step: { ...last, failed: [...unreadable, ...last.failed] }, baselineAt, open, met };
}

/** Asked for no further back than an event may reach. */
async function getUnmet({ events, dossier }: PollServices, now: Date): Promise<Report[]> {
  return events.getUnmet(new Date(now.getTime() - dossier.policy.windowHours * HOUR_MS).toISOString());
}

/** Denied before anybody was told, by its own account: the outbox is asked, for a correction depends on it. */
function isDeniedUntold({ certainty, told, baseline }: TalksEvent): boolean {
  const isDenied = certainty === 'disputed' || certainty === 'corrected';
  return isDenied && !baseline && told.early === undefined && told.confirmed === undefined;
}

async function getToldOf(events: readonly TalksEvent[], { outbox }: PollServices): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  for (const { id } of events) {
    const early = (await outbox.getAlert(`${id}#reported`))?.decidedAt;
    const confirmed = (await outbox.getAlert(`${id}#confirmed`))?.decidedAt;
    if (early ?? confirmed) told.set(id, { ...(early && { early }), ...(confirmed && { confirmed }) });
  }
  return told;
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

async function decideAndStore(services: PollServices, news: News, now: Date, stored: Stored): Promise<StoredNews> {
  const { step, baselineAt, open, met } = await decide(services, news, now);
  for (const event of open.filter(isOwing)) await passOn(services, event, now, stored);
  sayWithheld(services, step.withheld, now);
  await writeStep(services, step, [...news.reports, ...met], now, stored);
  return { events: [...stored.events], alerts: [...stored.alerts], isBaseline: baselineAt === null };
}

/** Events that wait because their only outlet told too many within a day. */
function sayWithheld({ log, dossier }: PollServices, events: readonly string[], now: Date): void {
  if (events.length === 0) return;
  log({ what: 'lone-withheld', events, ...troubleFields(dossier.id, 'Lone reports withheld', now) });
}

/** A crash left alerts with it that may not be in the outbox: they go there before anything else is written. */
function isOwing({ due }: StoredEvent): boolean {
  return due.length > 0;
}
