/** What one family may have told on its word alone: an outlet that is taken over invents more rounds than talks can have. */
import { type TalksEvent, wasTold } from '../events/event.ts';
import { loneFamily } from '../events/loneWord.ts';
import { DAY_MS } from '../units.ts';
import type { AlertContext, AlertDecision } from './decideAlert.ts';

/** The rule of a decision that withholds. */
export const WITHHELD = 'alert.many';

/**
 * A limit over all decisions of one step. It turns a first alert into silence where the event's only family has told
 * `policy.lonePerDay` events within 24 hours: the event waits for a second family then, also where an official source
 * speaks of its own act. What another family bore out since is not counted, for it was no lie; of what was told before,
 * everything further is told.
 *
 * @param events all that are open, as they were before this step's decisions.
 */
export function limitLoneWords(events: readonly TalksEvent[], { now, policy }: AlertContext) {
  const since = new Date(Date.parse(now) - DAY_MS).toISOString();
  const toldBy = new Map<string, number>();
  const count = (family: string) => toldBy.set(family, (toldBy.get(family) ?? 0) + 1);
  for (const event of events) {
    const family = loneFamily(event);
    if (family !== null && (event.told.early ?? event.told.confirmed ?? '') > since) count(family);
  }
  return (event: TalksEvent, decision: AlertDecision): AlertDecision => {
    const family = decision.purpose === null || wasTold(event) ? null : loneFamily(event);
    if (family === null) return decision;
    if ((toldBy.get(family) ?? 0) >= policy.lonePerDay) return withhold(family, policy.lonePerDay);
    count(family);
    return decision;
  };
}

function withhold(family: string, most: number): AlertDecision {
  const note = `${family} alone told ${most} events within a day: this one waits for a second family`;
  return { purpose: null, reasons: [{ rule: WITHHELD, note }] };
}
