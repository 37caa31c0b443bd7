import { UNMET_SHELVES } from '../../../shared/decide/unmet.ts';
import type { Report } from '../../../shared/detect/report.ts';
import { addDays, dayOf } from '../../../shared/events/days.ts';
import { lastReportedAt, reportedAt, type TalksEvent, type Testimony } from '../../../shared/events/event.ts';
import { toTestimony } from '../../../shared/events/evolve.ts';
import type { NoEventShelf, Shelf, ShelvedReport } from '../../services.ts';
import type { SiteServices } from '../services.ts';
import { findEventId } from './findEvent.ts';

/** A report as the table holds it: it stands on the shelf of its event, or on one of those that belong to none. */
export interface FoundReport extends ShelvedReport {
  shelf: Shelf;
}

export interface FoundWhy {
  testimony: Testimony;
  /** What was read and why; null: it is no longer kept, or was read as news of an event that this one has absorbed. */
  report: Report | null;
  /** The event it was read as news of; `none`: of no event; `gone`: of one that is there no more. */
  event: TalksEvent | 'none' | 'gone';
}

/** In the order in which they are shown where there is no room for all. */
const NO_EVENT: readonly NoEventShelf[] = [...UNMET_SHELVES, 'none'];
const SORT_KEY = /^[\w.:~-]{1,120}$/;
/** Reports of no event that are shown beside one: each may be some kilobytes. */
const MOST_KEPT_OUT = 6;
const DAYS_BEFORE = 1;
const DAYS_AFTER = 2;
const ON_A_PAGE = 15;

/** Address of the page that says what was made of a report. `where`: the code of its event, or its shelf. */
export function whyLink(where: string, sort: string): string {
  return `/why/${where}/${encodeURIComponent(sort.replace('#', '~'))}`;
}

/** The report behind an address. `where`: the code of its event, or the shelf of those that belong to none. */
export async function findWhy(services: SiteServices, where: string, name: string): Promise<FoundWhy | null> {
  if (!SORT_KEY.test(name)) return null;
  const sort = name.replace('~', '#');
  if (NO_EVENT.some((shelf) => shelf === where)) {
    const report = await services.events.getReport(where, sort);
    return report && { testimony: toTestimony(report), report, event: 'none' };
  }
  const id = await findEventId(services, where);
  if (id === null) return null;
  const [report, event] = await Promise.all([services.events.getReport(id, sort), services.events.getEvent(id)]);
  const known = event?.testimonies.find(({ reportId }) => reportId === sort);
  const testimony = report ? toTestimony(report) : known;
  return testimony ? { testimony, report, event: event ?? 'gone' } : null;
}

/** Reports of the days of an event that were kept out of it and of every other, oldest first. */
export async function findKeptOut({ events }: SiteServices, event: TalksEvent): Promise<FoundReport[]> {
  const first = dayOf(reportedAt(event));
  const last = dayOf(lastReportedAt(event));
  const days = { from: addDays(first, -DAYS_BEFORE), to: addDays(last, DAYS_AFTER) };
  const shelves = await Promise.all(
    NO_EVENT.map(async (shelf) => {
      const reports = await events.getReportsBetween(shelf, days, MOST_KEPT_OUT);
      return reports.map((found) => ({ ...found, shelf }));
    }),
  );
  // What waited for an event and met this one stands where it waited, too.
  const met = new Set(event.testimonies.map(({ reportId }) => reportId));
  return shelves
    .flat()
    .filter(({ report }) => !met.has(report.id))
    .slice(0, MOST_KEPT_OUT);
}

/** Every report that was ever read as news of the event, a page of them in the order of their ids. */
export async function findReportsOf(
  { events }: SiteServices,
  event: TalksEvent,
  after: string,
): Promise<{ reports: Report[]; next: string | null }> {
  const reports = await events.getReportsAfter(event.id, after, ON_A_PAGE);
  return { reports, next: reports.length === ON_A_PAGE ? (reports.at(-1)?.id ?? null) : null };
}
