import type { AlertableKind } from '../detect/report.ts';
import type { Certainty, Testimony } from '../events/event.ts';
import { type Degree, findDegree } from '../events/findDegree.ts';
import { KIND_WORDS } from './messageWords.ts';

/** As much of an event as its name says. */
export interface Named {
  kind: AlertableKind;
  certainty: Certainty;
  testimonies: Testimony[];
  /** Where the reports are not at hand. */
  degree?: Degree;
}

const DEGREE_NAMES: Readonly<Record<Degree, string>> = {
  breakdown: 'Breakdown',
  standstill: 'Standstill',
  trouble: 'Setback',
};

/** "Round opened", "Agreement"; a breakdown is called no worse than its reports call it, as in messages. */
export function eventName(event: Named): string {
  return event.kind === 'breakdown' ? DEGREE_NAMES[degreeOf(event)] : KIND_WORDS[event.kind].name;
}

/** How bad a breakdown is. */
export function degreeOf({ degree, testimonies, certainty }: Omit<Named, 'kind'>): Degree {
  return degree ?? findDegree({ testimonies, certainty });
}
