/**
 * Where a round stands on a given day. Its events alone would leave it announced, or under way, for ever: that nothing
 * more was reported is news of no feed.
 */
import { addDays, dayOf } from './days.ts';
import { lastReportedAt, type TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';
import { type Phase, readRound } from './roundState.ts';

/**
 * The phase that its events tell, or what their silence means since:
 * - `unreported`: announced, its day is over, and nobody has reported that it took place;
 * - `closed`: nothing more is expected of it. It was announced or opened, and its end was never reported.
 */
export type Standing = Phase | 'unreported' | 'closed';

/** A round that has not been heard of for this long after its day is over, whether or not its end was reported. */
export const OPEN_DAYS = 4;
/** One announced without a day is waited for as long as this. */
export const AWAITED_DAYS = 14;

/** @param now ISO instant; days are those of UTC, and begin and end as calendars of the venue do within some hours */
export function readStanding(events: readonly TalksEvent[], now: string): Standing {
  return readSilence(events, now).standing;
}

/** The standing, and the first day on which silence made it what it is; null where its events alone did. */
export function readSilence(events: readonly TalksEvent[], now: string): { standing: Standing; since: string | null } {
  const { phase, outcomes } = readRound(events);
  if (phase !== 'scheduled' && phase !== 'opened') return { standing: phase, since: null };
  const telling = events.filter(({ kind, certainty }) => kind === `round-${phase}` && isStanding(certainty));
  const today = dayOf(now);
  const due = phase === 'scheduled' ? lastDayDue(telling) : lastDayHeard(telling);
  if (addDays(due, OPEN_DAYS) < today) return { standing: 'closed', since: addDays(due, OPEN_DAYS + 1) };
  // What came of it says that there was a meeting.
  const isUnreported = phase === 'scheduled' && due < today && outcomes.length === 0;
  return isUnreported ? { standing: 'unreported', since: addDays(due, 1) } : { standing: phase, since: null };
}

function isStanding(certainty: TalksEvent['certainty']): boolean {
  return certainty === 'reported' || certainty === 'confirmed';
}

/** The last day named for it; where none is, the last on which a round announced as "soon" is still waited for. */
function lastDayDue(announced: readonly TalksEvent[]): string {
  const named = announced.flatMap(({ date }) => date?.to ?? []);
  return latest(named.length > 0 ? named : announced.map((event) => addDays(eventDay(event), AWAITED_DAYS)));
}

/** A round lasts for as long as its sittings are told of. */
function lastDayHeard(opened: readonly TalksEvent[]): string {
  return latest(opened.flatMap((event) => [event.date?.to ?? eventDay(event), dayOf(lastReportedAt(event))]));
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}
