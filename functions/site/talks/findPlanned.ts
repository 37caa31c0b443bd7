import { outletName } from '../../../shared/alerts/sources.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { Testimony } from '../../../shared/events/event.ts';
import { findIndependent } from '../../../shared/events/independence.ts';
import type { Round } from '../timeline/groupRounds.ts';

/** For how long a round is expected to last, as some of its reports say. */
export interface Planned {
  days: number;
  /** Some say that it may become longer. */
  longer: boolean;
  /** Names of the independent outlets that say so. */
  outlets: string[];
}

/** What reports say of the length of a round, what most say first; nothing once it is over or nobody heard of it again. */
export function findPlanned(round: Round | null, dossier: Pick<Dossier, 'families'>): Planned[] {
  if (round === null || (round.standing !== 'scheduled' && round.standing !== 'opened')) return [];
  const saying = round.events.flatMap(({ testimonies }) => testimonies).filter(saysLength);
  const lengths = [...new Set(saying.map(({ planned }) => planned.days))];
  const told = lengths.map((days) => {
    const alike = saying.filter(({ planned }) => planned.days === days);
    const outlets = findIndependent(alike).map((testimony) => outletName(testimony, dossier));
    return { days, longer: alike.some(({ planned }) => planned.longer === true), outlets };
  });
  return told.filter(({ outlets }) => outlets.length > 0).sort((a, b) => b.outlets.length - a.outlets.length);
}

function saysLength(testimony: Testimony): testimony is Testimony & Required<Pick<Testimony, 'planned'>> {
  return testimony.planned !== undefined && !testimony.denies;
}
