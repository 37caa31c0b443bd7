/** A table as it was some hours ago does not know what was told since: this makes sure that none of it is told again. */
import { isStuck } from '../adapters/outbox.ts';
import type { EventStore, Outbox } from '../services.ts';
import { openSince } from './openSince.ts';

export interface RestoreServices {
  events: Pick<EventStore, 'getBaseline' | 'moveBaseline' | 'getStoredEvents' | 'putEvent'>;
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
 * Makes a restored or copied table safe to switch on, while nothing polls into it. What was published before now never
 * alerts: the baseline moves to now. What the table knows already becomes part of the baseline, whether it was told or
 * not: in the hours that are missing it may have been told, confirmed or corrected, and the table cannot know. The price
 * is that a later correction of such an event stands on the page only. Feeds keep what they have seen: all they show
 * anew was published before now. Repeating it changes only the baseline.
 *
 * @param apply false: writes nothing and returns what it would change
 * @throws {VersionConflict} when something polls into the table after all
 */
export async function restore({ events, outbox }: RestoreServices, now: Date, apply: boolean): Promise<RestorePlan> {
  const states = await outbox.getOutboxStates();
  const unsent = states.filter(isStuck).map(({ alertId }) => alertId);
  const open = (await events.getStoredEvents(openSince(now))).filter(
    ({ event, due }) => !event.baseline || due.length > 0,
  );
  const plan: RestorePlan = {
    baselineAt: await events.getBaseline(),
    alerts: [...new Set([...unsent, ...open.flatMap(({ due }) => due.map(({ id }) => id))])].sort(),
    events: open.map(({ event }) => event.id),
  };
  if (!apply) return plan;
  await events.moveBaseline(now);
  for (const id of unsent) await outbox.putDropped(id, REASON, now);
  // Written without the alerts due, which are thereby gone.
  for (const { event } of open) await events.putEvent({ ...event, baseline: true });
  return plan;
}
