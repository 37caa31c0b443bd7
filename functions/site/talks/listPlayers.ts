import { findParticipants } from '../../../shared/alerts/messageWords.ts';
import type { Dossier, Person } from '../../../shared/dossier/dossier.ts';
import { knownSpan } from '../../../shared/dossier/knownSpan.ts';
import { meetingsOf } from '../../../shared/events/meetings.ts';
import type { Round } from '../timeline/groupRounds.ts';
import { tellsOf } from './tellsOf.ts';

export interface SidePlayers {
  id: string;
  name: string;
  /** Those at the table of the current round first, then whom its reports only name, then who else is in office, those who left last. */
  players: Player[];
}

export interface Player extends Pick<Person, 'id' | 'name' | 'role' | 'from' | 'to' | 'attested'> {
  /** Reports or the dossier put the person at the table of the current round. */
  isPresent: boolean;
  isNamed: boolean;
  hasLeft: boolean;
}

/**
 * Who matters on each side at `today`: who was named in the current round, whose name stands for the side, or whose
 * office the dossier attests. Who takes office later is nobody yet.
 */
export function listPlayers(dossier: Dossier, current: Round | null, today: string): SidePlayers[] {
  const named = new Set(current?.events.flatMap(({ participants }) => participants));
  const present = new Set(current ? findPresent(current, dossier, today) : []);
  const players = dossier.people
    .filter(({ from }) => from === undefined || from <= today)
    .filter(
      ({ id, standsForSide, attested }) => named.has(id) || present.has(id) || standsForSide || attested !== undefined,
    )
    .map((person) => {
      const inRound = { isPresent: present.has(person.id), isNamed: named.has(person.id) };
      return { ...toPlayer(person, today), ...inRound, side: person.side };
    });
  return [...dossier.parties, ...dossier.mediators].flatMap(({ id, name }) => {
    const ofSide = players.filter(({ side }) => side === id).sort((a, b) => rank(a) - rank(b));
    return ofSide.length === 0 ? [] : [{ id, name, players: ofSide.map(({ side: _, ...player }) => player) }];
  });
}

/** What is said on a later day than today, as in a replay of the past, is not known yet. */
function toPlayer({ id, name, role, from, to, attested: by }: Person, today: string) {
  const hasLeft = to !== undefined && to < today;
  const attested = by && knownSpan(by.date).from <= today ? by : undefined;
  return { id, name, role, from, to: hasLeft ? to : undefined, attested, hasLeft };
}

/** Whom reports put at the table, and whom the dossier does where it tells of this round. */
function findPresent(current: Round, dossier: Dossier, today: string): string[] {
  const told = meetingsOf(current.events).flatMap((event) => findParticipants(event, dossier));
  const known = dossier.about.course
    .filter(({ date, round }) => round !== undefined && knownSpan(date).to <= today)
    .filter((step) => tellsOf(step, current));
  return [...told, ...known.flatMap(({ people }) => people)];
}

function rank({ isPresent, isNamed, hasLeft }: Player): number {
  if (isPresent) return 0;
  if (isNamed) return 1;
  return hasLeft ? 3 : 2;
}
