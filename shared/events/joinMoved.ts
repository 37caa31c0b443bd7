/**
 * Which rounds are one meeting that was put off. Rounds are told apart by day and place, so that a meeting on another day
 * is another round: right for the timeline, which tells both, and wrong for a calendar, in which it is one entry that moves.
 */
import { addDays, spansMeet } from './days.ts';
import { inOrderOf, reportedAt, type TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';
import { findAnnouncedAnew } from './findNewDay.ts';
import { AWAITED_DAYS } from './roundStanding.ts';
import { readRound } from './roundState.ts';

/** Outlets give the new day, and that of the meeting, within as many days of one another. */
const TOLERANCE_DAYS = 2;

/**
 * Ids of rounds, each meeting's in the order in which it was put off: `[['2026-03-10-paris', '2026-03-17-paris'], …]`. One
 * that was never put off, or to no day that is known, stands alone. All rounds are named, once.
 */
export function joinMoved(events: readonly TalksEvent[]): string[][] {
  const ids = [...new Set(events.map(({ roundId }) => roundId))];
  const membersOf = (...of: string[]) => events.filter(({ roundId }) => of.includes(roundId));
  const next = new Map<string, string>();
  const link = (from: string, to: string | undefined) => {
    // One meeting follows one other: of two that are put off to the same day, the first keeps its place.
    if (to !== undefined && to !== from && !next.has(from) && ![...next.values()].includes(to)) next.set(from, to);
  };
  for (const putOff of events
    .filter(isStanding)
    .filter(({ kind }) => kind === 'round-postponed')
    .sort(inOrderOf(reportedAt))) {
    const due = findDue(putOff, membersOf(putOff.roundId), events);
    // It may have been held after all.
    if (readRound(membersOf(putOff.roundId, due?.roundId ?? '')).phase !== 'postponed') continue;
    if (due) link(due.roundId, putOff.roundId);
    link(putOff.roundId, findInstead(putOff, due, events)?.roundId);
  }
  return chainsOf(ids, next);
}

/** The announcement that is put off by a report which does not say the day: the next one due then, where its round has none. */
function findDue(putOff: TalksEvent, own: readonly TalksEvent[], events: readonly TalksEvent[]): TalksEvent | null {
  if (own.some(({ date }) => date !== null)) return null;
  const today = eventDay(putOff);
  const [due] = events
    .filter((event) => event.kind === 'round-scheduled' && event.date !== null && isAnnounced(event))
    .filter((event) => reportedAt(event) <= reportedAt(putOff) && eventDay(event) >= today)
    .filter((event) => eventDay(event) <= addDays(today, AWAITED_DAYS))
    .filter(({ place }) => place === null || putOff.place === null || place === putOff.place)
    .sort(inOrderOf(eventDay));
  return due ?? null;
}

/** An event of the meeting that is held instead. */
function findInstead(putOff: TalksEvent, due: TalksEvent | null, events: readonly TalksEvent[]): TalksEvent | null {
  const others = events.filter(({ roundId }) => roundId !== putOff.roundId && roundId !== due?.roundId);
  const { newDay } = putOff;
  if (newDay === undefined) return findAnnouncedAnew(due ? { ...putOff, date: due.date } : putOff, others);
  const [held] = others
    .filter((event) => isStanding(event) && event.kind.startsWith('round-') && event.kind !== 'round-postponed')
    .filter(({ date }) => date !== null && spansMeet(date, newDay, TOLERANCE_DAYS))
    .sort(inOrderOf(reportedAt));
  return held ?? null;
}

/** The rounds in chains, each from the one that was put off first. */
function chainsOf(ids: readonly string[], next: ReadonlyMap<string, string>): string[][] {
  const followers = new Set(next.values());
  const chains = ids
    .filter((id) => !followers.has(id))
    .map((id) => {
      const chain = [id];
      for (let to = next.get(id); to !== undefined; to = next.get(to)) chain.push(to);
      return chain;
    });
  // Reports may contradict one another so that rounds follow each other in a ring: then each stands alone.
  const named = new Set(chains.flat());
  return [...chains, ...ids.filter((id) => !named.has(id)).map((id) => [id])];
}

function isStanding({ certainty }: TalksEvent): boolean {
  return certainty === 'reported' || certainty === 'confirmed';
}

/** It stands, or the very postponement took it back. */
function isAnnounced(event: TalksEvent): boolean {
  return isStanding(event) || event.correctedBy !== undefined;
}
