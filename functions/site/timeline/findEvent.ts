import type { TalksEvent } from '../../../shared/events/event.ts';
import { eventCode } from '../../../shared/events/eventCode.ts';
import { codePart, findCode } from '../../../shared/snapshot/indexCodes.ts';
import type { CodeEntry } from '../../../shared/snapshot/snapshot.ts';
import type { OutboxEntry } from '../../alertServices.ts';
import type { SiteServices } from '../services.ts';

const CODE = /^[0-9a-f]{8}$/;

/** Alerts that a link may come from though no poll has shown their event yet: those of the last minutes. */
const LATEST_ALERTS = 10;

export interface FoundEvent {
  event: TalksEvent;
  /** The event is gone: this is how it stood when the last alert about it was decided. */
  isCopy: boolean;
  /** Alerts about it, oldest first. */
  alerts: OutboxEntry[];
  /** Events of the same time: its round, what corrects it. */
  near: TalksEvent[];
  /** The event it takes back. */
  corrects: TalksEvent | null;
  /** Address of its place in the timeline. */
  inTimeline: string;
}

/**
 * The event behind the code of a link: by its key, or as its alert told of it, so that no link that was sent leads
 * nowhere. Codes that nobody has cost a few units as well, and no more.
 */
export async function findEvent(services: SiteServices, code: string): Promise<FoundEvent | null> {
  const { snapshot, events } = services;
  const entry = await findEntry(services, code);
  if (entry === null) return null;
  const [id, page] = entry;
  const [stored, alerts, [around = [], after = []]] = await Promise.all([
    events.getEvent(id),
    events.getAlertsOf(id),
    // What takes an event back mostly comes after it.
    Promise.all(page === null ? [] : [snapshot.getPage(page), snapshot.getPage(page + 1)]),
  ]);
  const event = stored ?? alerts.at(-1)?.alert.event;
  if (!event) return null;
  const corrects = event.corrects === null ? null : await events.getEvent(event.corrects);
  // The page of the talks shows the newest pages of the timeline: surely the last, which none comes after.
  const isNewest = page === null || after.length === 0;
  const isShown = around.some((other) => other.id === id);
  const inTimeline = `${isNewest ? '/' : `/timeline/${page}`}#${isShown ? `e-${code}` : 'timeline'}`;
  return { event, isCopy: stored === null, alerts, near: [...around, ...after], corrects, inTimeline };
}

/** The id behind the code, whether or not the event is still there. */
export async function findEventId(services: SiteServices, code: string): Promise<string | null> {
  return (await findEntry(services, code))?.[0] ?? null;
}

async function findEntry({ snapshot, events }: SiteServices, code: string): Promise<CodeEntry | null> {
  if (!CODE.test(code)) return null;
  return findCode(code, await snapshot.getCodes(codePart(code))) ?? findLatest(events, code);
}

async function findLatest(events: SiteServices['events'], code: string): Promise<CodeEntry | null> {
  const id = (await events.getLatestAlertedIds(LATEST_ALERTS)).find((alerted) => eventCode(alerted) === code);
  return id === undefined ? null : [id, null];
}
