import type { KnownRound } from '../reader/knownRound.ts';
import { addDays, dayOf } from './days.ts';
import type { TalksEvent } from './event.ts';
import { eventDay } from './evolve.ts';
import { AWAITED_DAYS, OPEN_DAYS } from './roundStanding.ts';
import { readRound } from './roundState.ts';

/** Outlets tell of the end of a round for as long as this. */
const OVER_DAYS = 2;

/** Rounds that are announced, under way or just over at the instant `now`, earliest first. */
export function findKnownRounds(events: readonly TalksEvent[], now: string): KnownRound[] {
  const rounds = new Map<string, TalksEvent[]>();
  for (const event of events) rounds.set(event.roundId, [...(rounds.get(event.roundId) ?? []), event]);
  return [...rounds.values()]
    .flatMap((members) => toKnownRound(members, dayOf(now)))
    .sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
}

const PHASES = { scheduled: 'announced', opened: 'open', concluded: 'ended' } as const;

function toKnownRound(events: readonly TalksEvent[], today: string): KnownRound[] {
  const { phase } = readRound(events);
  if (phase === 'unknown' || phase === 'postponed') return [];
  const last = events.filter(({ kind }) => kind === `round-${phase}`).at(-1);
  if (!last || addDays(last.date?.to ?? eventDay(last), daysKnown(last)) < today) return [];
  const place = last.place ?? events.find((event) => event.place !== null)?.place ?? null;
  const day = last.date?.from ?? (phase === 'scheduled' ? null : eventDay(last));
  return [{ place, day, phase: PHASES[phase] }];
}

function daysKnown({ kind, date }: TalksEvent): number {
  if (kind === 'round-concluded') return OVER_DAYS;
  return kind === 'round-scheduled' && date === null ? AWAITED_DAYS : OPEN_DAYS;
}
