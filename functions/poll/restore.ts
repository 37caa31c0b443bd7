/** A table as it was some hours ago does not know what was told since: this makes sure that none of it is told again. */
import { isStuck } from '../adapters/outbox.ts';
import type { Outbox } from '../alertServices.ts';
import type { EventStore } from '../services.ts';
import { openSince } from './openSince.ts';
import { type LeaseServices, withLease } from './writerLease.ts';

export interface RestoreServices extends LeaseServices {
  events: LeaseServices['events'] & Pick<EventStore, 'getBaseline' | 'moveBaseline' | 'getStoredEvents' | 'putEvent'>;
  outbox: Pick<Outbox, 'getOutboxStates' | 'putDropped'>;
}

/** What has to change, or was changed. */
export interface RestorePlan {
  /** ISO instant of the baseline as it was; null: none. */
  baselineAt: string | null;
  /** Ids of alerts that are dropped: neither delivered nor dropped yet, or decided with an event and not in the outbox. */
  alerts: string[];
  /** Ids of events about which nothing is told any more. */
  events: string[];
}

const REASON = 'the table was restored: it may have been told since';

/**
 * Makes a restored or copied table safe to switch on, as its one writer. What was published before now never
 * alerts: the baseline moves to now. What the table knows already becomes part of the baseline, whether it was told or
 * not: in the hours that are missing it may have been told, confirmed or corrected, and the table cannot know. The price
 * is that a later correction of such an event stands on the page only. Feeds keep what they have seen: all they show
 * anew was published before now. Repeating it changes only the baseline.
 *
 * @param apply false: writes nothing and returns what it would change
 * @throws {LeaseTaken} when a poll is storing news and does not end in time: nothing was changed
 */
export async function restore(services: RestoreServices, now: Date, apply: boolean): Promise<RestorePlan> {
  if (!apply) return (await plan(services, now)).plan;
  return withLease(services, () => carryOut(services, now));
}

async function plan({ events, outbox }: RestoreServices, now: Date) {
  const states = await outbox.getOutboxStates();
  const unsent = states.filter(isStuck).map(({ alertId }) => alertId);
  const stored = await events.getStoredEvents(openSince(now));
  const open = stored.events.filter(({ event, due }) => !event.baseline || due.length > 0);
  const found: RestorePlan = {
    baselineAt: await events.getBaseline(),
    alerts: [...new Set([...unsent, ...open.flatMap(({ due }) => due.map(({ id }) => id))])].sort(),
    events: open.map(({ event }) => event.id),
  };
  return { plan: found, unsent, open };
}

/** Reads and writes as the one writer: a poll in between would leave half of it told. */
async function carryOut(services: RestoreServices, now: Date): Promise<RestorePlan> {
  const { events, outbox } = services;
  const { plan: found, unsent, open } = await plan(services, now);
  await events.moveBaseline(now);
  for (const id of unsent) await outbox.putDropped(id, REASON, now);
  // Written without the alerts due, which are thereby gone.
  for (const { event } of open) await events.putEvent({ ...event, baseline: true, restored: true });
  return found;
}
