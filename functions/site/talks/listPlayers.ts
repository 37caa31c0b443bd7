import type { Dossier, Person } from '../../../shared/dossier/dossier.ts';
import { knownSpan } from '../../../shared/dossier/knownSpan.ts';
import type { Round } from '../groupRounds.ts';

export interface SidePlayers {
  id: string;
  name: string;
  /** Those named in the current round first, then who else is in office, those who left last. */
  players: Player[];
}

export interface Player extends Pick<Person, 'id' | 'name' | 'role' | 'from' | 'to' | 'attested'> {
  isNamed: boolean;
  hasLeft: boolean;
}

/**
 * Who matters on each side at `today`: who was named in the current round, whose name stands for the side, or whose
 * office the dossier attests. Who takes office later is nobody yet.
 */
export function listPlayers(dossier: Dossier, current: Round | null, today: string): SidePlayers[] {
  const named = new Set(current?.events.flatMap(({ participants }) => participants));
  const players = dossier.people
    .filter(({ from }) => from === undefined || from <= today)
    .filter(({ id, standsForSide, attested }) => named.has(id) || standsForSide || attested !== undefined)
    .map((person) => ({ ...toPlayer(person, today), isNamed: named.has(person.id), side: person.side }));
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

function rank({ isNamed, hasLeft }: Player): number {
  if (isNamed) return 0;
  return hasLeft ? 2 : 1;
}
