/** What one family may do on its word alone: an outlet that is taken over invents more rounds than talks can have. */
import type { Report } from '../detect/report.ts';
import { DAY_MS } from '../units.ts';
import { dayOf } from './days.ts';
import type { AlertContext, AlertDecision } from './decideAlert.ts';
import { type TalksEvent, wasTold } from './event.ts';
import { familiesOf, UNKNOWN_FAMILY } from './independence.ts';

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

/** Events of one day of publication that may begin on one family's word; outlets that nobody knows count as one family. */
const MOST_FOUNDED = 12;

/**
 * May the report begin an event? Not where its family alone has begun as many of that day as talks can never have: each
 * open event is compared with every other at each poll, for as long as it may still change.
 */
export function mayFound({ publisher, published }: Report, events: readonly TalksEvent[], now: string): boolean {
  const voice = publisher.family ?? UNKNOWN_FAMILY;
  const day = dayOf(published ?? now);
  const isOfThatDay = (event: TalksEvent) => dayOf(event.firstPublished ?? event.detectedAt) === day;
  return events.filter((event) => loneVoice(event) === voice && isOfThatDay(event)).length < MOST_FOUNDED;
}

/** The family on whose word alone an event stands; null where several speak for it, or none that is known. */
function loneFamily(event: TalksEvent): string | null {
  const voice = loneVoice(event);
  return voice === UNKNOWN_FAMILY ? null : voice;
}

/** An event never changes: who speaks for it is read once, though it is asked for each report. */
const voiceOf = new WeakMap<TalksEvent, { voice: string | null }>();

function loneVoice(event: TalksEvent): string | null {
  const known = voiceOf.get(event);
  if (known) return known.voice;
  const supporting = event.testimonies.filter(({ denies, evidence }) => !denies && evidence !== 'mention');
  const [family = UNKNOWN_FAMILY, ...others] = familiesOf(supporting);
  const voice = others.length === 0 ? family : null;
  voiceOf.set(event, { voice });
  return voice;
}
