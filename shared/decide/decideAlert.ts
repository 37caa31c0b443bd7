/** Alert, or why not: the last gate before a subscriber's phone. */
import type { Alert } from '../alerts/alert.ts';
import { chapterMark } from '../alerts/deliverySubject.ts';
import { topicsFor } from '../alerts/topics.ts';
import type { Reason } from '../detect/report.ts';
import type { Policy } from '../dossier/dossier.ts';
import { boundForAlert } from '../events/bounds.ts';
import { type TalksEvent, type Testimony, wasTold } from '../events/event.ts';
import { findNewDay } from '../events/findNewDay.ts';
import { isStrong } from '../events/officialAct.ts';
import { HOUR_MS, MINUTE_MS } from '../units.ts';
import { findBefore } from './findBefore.ts';

export interface AlertContext {
  now: string;
  baselineAt: string | null;
  policy: Policy;
}

export type AlertDecision = { purpose: Alert['purpose']; reasons: Reason[] } | { purpose: null; reasons: Reason[] };

/** Feed clocks run ahead a little; what claims to come from later than this is not believed to be fresh. */
const CLOCK_SKEW_MINUTES = 90;

/** What to tell of an event now, if anything, given what was told of it before and what came after it. */
export function decideAlert(event: TalksEvent, context: AlertContext): AlertDecision {
  const quiet = (rule: string, note: string): AlertDecision => ({
    purpose: null,
    reasons: [{ rule: `alert.${rule}`, note }],
  });
  const tell = (purpose: Alert['purpose'], note: string): AlertDecision => ({
    purpose,
    reasons: [{ rule: `alert.${purpose}`, note }],
  });
  const { told, certainty } = event;
  if (event.baseline) return quiet('baseline', 'known before the first run: nobody is told');
  if (event.correctedBy) return quiet('replaced', `the alert of ${event.correctedBy} takes it back`);
  if (certainty === 'disputed' || certainty === 'corrected') {
    if (!wasTold(event)) return quiet('disputed', 'disputed before anybody was told');
    return told.correction ? quiet('told', 'the correction was told') : tell('correction', 'told before, now denied');
  }
  const isRestored = told.correction !== undefined && certainty === 'confirmed';
  if (isRestored && told.chapter === 2) return quiet('told', 'corrected twice: what is said now is on the page');
  if (told.confirmed && !isRestored) return quiet('told', 'told as confirmed');
  const fresh = event.testimonies.filter((testimony) => isFresh(testimony, context));
  if (fresh.length === 0) return quiet('stale', 'no report of it is fresh by its own publication time');
  if (isRestored) return tell('confirmed', 'confirmed after all, its correction was told');
  if (certainty === 'confirmed') return tell('confirmed', 'confirmed and not told yet');
  if (told.early) return quiet('told', 'told as reported, not confirmed yet');
  const alone = fresh.filter((testimony) => testimony.trusted && !testimony.supportsOnly);
  if (alone.length === 0) return quiet('untrusted', 'a single outlet that is not trusted alone');
  const trusted = alone.find(isStrong);
  const voices = new Set(alone.map(({ family, origin }) => origin ?? family));
  if (!trusted && voices.size <= context.policy.confirmFamilies)
    return quiet('weak', `${alone[0]?.publisher} alone supports it too weakly: it waits for a second family`);
  const heldUntil = Date.parse(event.detectedAt) + context.policy.holdMinutes * MINUTE_MS;
  if (Date.parse(context.now) < heldUntil)
    return quiet('held', `one source: held until ${new Date(heldUntil).toISOString()}`);
  if (trusted) return tell('reported', `reported by ${trusted.publisher} alone`);
  return tell('reported', `${voices.size} outlets tell it, each weakly, and too few of them are known`);
}

/** News by its own publication time: dated, not old, not from before the watch began, not from the future. */
function isFresh(testimony: Testimony, { now, baselineAt, policy }: AlertContext): boolean {
  const { published, publishedEstimated, denies } = testimony;
  // What was first seen now may be an old text under a new name: it corroborates what bears a date.
  if (published === null || publishedEstimated || denies) return false;
  const age = Date.parse(now) - Date.parse(published);
  if (baselineAt !== null && published <= baselineAt) return false;
  return age <= policy.freshHours * HOUR_MS && age >= -CLOCK_SKEW_MINUTES * MINUTE_MS;
}

/** The event once the alert is decided: who was told, and when. News after a correction begins the second chapter. */
export function markTold(event: TalksEvent, purpose: Alert['purpose'], now: string): TalksEvent {
  const { told } = event;
  if (purpose === 'correction') return { ...event, told: { ...told, correction: now } };
  if (told.correction) return { ...event, told: { early: now, confirmed: now, chapter: 2 } };
  if (purpose === 'reported') return { ...event, told: { ...told, early: now } };
  return { ...event, told: { ...told, early: told.early ?? now, confirmed: now } };
}

/** The outbox item for a decision: the event as it stands among all that are known, and the topics it concerns. */
export function buildAlert(
  event: TalksEvent,
  purpose: Alert['purpose'],
  events: readonly TalksEvent[],
  now: string,
): Alert {
  const { event: embedded, leftOut } = boundForAlert(event);
  const newDay = findNewDay(event, events);
  return {
    id: `${event.id}#${purpose}${chapterMark(event.told, purpose)}`,
    eventId: event.id,
    purpose,
    topics: topicsFor(event.kind, purpose),
    event: embedded,
    ...(leftOut > 0 ? { leftOut } : {}),
    before: findBefore(event, events),
    ...(newDay && { newDay }),
    decidedAt: now,
  };
}
