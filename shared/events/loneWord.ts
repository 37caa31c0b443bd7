/** On whose word alone an event stands, and what may begin on it: an outlet that is taken over invents more rounds than talks can have. */
import type { Report } from '../detect/report.ts';
import { dayOf, saidAt } from './days.ts';
import { reportedAt, type TalksEvent } from './event.ts';
import { familiesOf, UNKNOWN_FAMILY } from './independence.ts';

/** Events of one day of publication that may begin on one family's word; outlets that nobody knows count as one family. */
const MOST_FOUNDED = 12;

/**
 * May the report begin an event? Not where its family alone has begun as many of that day as talks can never have: each
 * open event is compared with every other at each poll, for as long as it may still change.
 */
export function mayFound(report: Report, events: readonly TalksEvent[], now: string): boolean {
  const voice = report.publisher.family ?? UNKNOWN_FAMILY;
  const day = dayOf(saidAt(report, now));
  const isOfThatDay = (event: TalksEvent) => dayOf(reportedAt(event)) === day;
  return events.filter((event) => loneVoice(event) === voice && isOfThatDay(event)).length < MOST_FOUNDED;
}

/** The family on whose word alone an event stands; null where several speak for it, or none that is known. */
export function loneFamily(event: TalksEvent): string | null {
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
